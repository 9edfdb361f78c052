package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/**
 * The courses over time of all women of a trial, for median and spread.
 *
 * @param variables what is followed
 * @param step distance of two times [min]
 * @param end how long every woman is followed [min]
 */
public record Bands(List<Variable> variables, double step, double end) {
    /** Shortest distance of two times, in hours of labour, and after a birth or of a circulation [min]. */
    private static final double FINEST = 10;

    private static final double FINEST_OF_MINUTES = 1;

    private static final int MOST_TIMES = 145;

    /** Of a trial with these arms: what the women of all of them have, and the levels of other drugs that some are given. */
    static Bands of(Trial trial) {
        List<Arm> arms = trial.arms();
        double end = trial.followed();
        boolean isAfterBirth = trial.isAfterBirth();
        List<Variable> variables = Arrays.stream(Variable.values())
                .filter(variable -> variable.card().isSeen(View.BANDS)
                        ? isFollowed(variable, arms, isAfterBirth)
                        : isGiven(variable, arms))
                .toList();
        double finest = isAfterBirth || Whose.CIRCULATING.haveAll(arms) ? FINEST_OF_MINUTES : FINEST;
        return new Bands(variables, finest * Math.ceil(end / finest / (MOST_TIMES - 1)), end);
    }

    /** Nobody counts contractions after the birth; and blood is not lost by the clock of a labour. */
    private static boolean isFollowed(Variable variable, List<Arm> arms, boolean isAfterBirth) {
        Whose whose = Whose.having(variable.card());
        return switch (whose) {
            case AFTER_BIRTH -> isAfterBirth;
            case WITH_BLOOD -> isAfterBirth && whose.haveAll(arms);
            case WITH_FETUS, WITH_CORD, WITH_FETAL_SODIUM, CIRCULATING, WITH_BRAIN -> whose.haveAll(arms);
            case EVERYBODY -> true;
            case UNDELIVERED, LABOURING -> !isAfterBirth;
        };
    }

    /** Whether it is the level of a drug beside oxytocin that a line of an arm gives. */
    private static boolean isGiven(Variable variable, List<Arm> arms) {
        return variable.card().isSeen(View.DRUGS)
                && arms.stream()
                        .filter(arm -> !arm.asked().prescription().drugs().isEmpty())
                        .flatMap(arm -> arm.asked().body().loops().stream())
                        .anyMatch(loop -> loop.answers().containsKey(variable));
    }

    /** The times at which women are compared, each a row of the runs [min]. */
    public double[] times() {
        int last = (int) Math.floor(end / step);
        double[] times = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            times[i] = i * step;
        }
        return times;
    }

    /** Least share of the women of an arm of whom a median is still shown; a design choice. */
    private static final double FEWEST = 0.05;

    /** Median and spread of those women who are still followed, unless they are too few to speak for the others. */
    static Spread spread(double[] values) {
        double[] followed =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return areEnough(followed.length, values.length) ? Spread.of(followed) : Spread.of();
    }

    /** Whether those who are still followed speak for all. */
    static boolean areEnough(int followed, int all) {
        return !(followed < FEWEST * all);
    }

    /**
     * The values of one run with a row at each of the times, by variable and time; not a number after the end of the run, which
     * a birth may bring before that of the case, and of a drug that its arm is not given.
     */
    double[][] read(Trajectory run) {
        double[] times = times();
        double[][] values = new double[variables.size()][times.length];
        for (int variable = 0; variable < values.length; variable++) {
            boolean isComputed = run.series().containsKey(variables.get(variable));
            int known = isComputed ? knownTimes(times, run.end()) : 0;
            if (isComputed) {
                System.arraycopy(run.of(variables.get(variable)), 0, values[variable], 0, known);
            }
            Arrays.fill(values[variable], known, times.length, Double.NaN);
        }
        return values;
    }

    private static int knownTimes(double[] times, double end) {
        int known = 0;
        while (known < times.length && times[known] <= end) {
            known++;
        }
        return known;
    }

    /** Keeps a list that nobody can change afterwards. */
    public Bands {
        variables = List.copyOf(variables);
    }
}
