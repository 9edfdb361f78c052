package org.oxytocinlab.app.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Population;

/** Many women under one treatment, each asked one or several numbers. */
final class Cohort {
    private static final long SEED = 1;
    private static final double ROW = 60;

    private Cohort() {}

    /** The numbers of every woman, one array for each question, without those of women who have none, in order of size. */
    static List<double[]> asked(
            Case treated, Population population, int women, List<ToDoubleFunction<Trajectory>> questions) {
        List<double[]> answers = new ArrayList<>();
        Shipped.EVERYBODY.carryOut(women, woman -> answersOf(treated, population, woman, questions), answers::add);
        List<double[]> columns = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            int column = question;
            columns.add(answers.stream()
                    .mapToDouble(answer -> answer[column])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray());
        }
        return columns;
    }

    private static double[] answersOf(
            Case treated, Population population, int woman, List<ToDoubleFunction<Trajectory>> questions) {
        Case drawn = population.drawn(treated.withSeed(SEED), new RandomStreams(SEED, woman));
        Trajectory run = Simulation.ofWoman(drawn, woman, Set.of(Variable.DILATATION), ROW);
        return questions.stream()
                .mapToDouble(question -> question.applyAsDouble(run))
                .toArray();
    }

    /** A quantile of numbers in order of size, between neighbours where it falls between (type 7 of Hyndman and Fan). */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] sorted) {
        return quantile(sorted, 0.5);
    }

    /** Standard deviation over mean. */
    static double variation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1)) / mean;
    }

    /** Share of values above the one limit and up to the other. */
    static double share(double[] values, double above, double upTo) {
        return (double) Arrays.stream(values)
                        .filter(value -> value > above && value <= upTo)
                        .count()
                / values.length;
    }
}
