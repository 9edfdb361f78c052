package org.oxytocinlab.engine.result;

import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;

/**
 * The contractions that are wanted, as they are counted over 30 min. All that is asked must hold.
 *
 * @param from least contractions per 10 min
 * @param to most contractions per 10 min
 * @param montevideo least counted Montevideo units; 0 where none are asked
 * @param lasting least duration of each contraction of the last 10 min [s]; 0 where none is asked
 */
public record Goal(double from, double to, double montevideo, double lasting) {
    /** 3 to 5 per 10 min, where no protocol states a target [mussenhealth]. */
    public static final Goal USUAL = new Goal(3, Count.TACHYSYSTOLE, 0, 0);

    private static final double SHORT_WINDOW = 10;

    /** Where a woman is with respect to the goal. */
    public enum Side {
        /** Too few, too weak, or not yet counted. */
        BELOW,
        IN,
        /** Too many. */
        ABOVE
    }

    /**
     * Minutes spent on one side. The three sides add up to the whole run: the first 30 min, in which nothing can be counted
     * yet, belong to the time below the goal.
     */
    public double minutes(Side side, Trajectory run) {
        Count count = new Count(run.contractions());
        double[] moments = moments(run);
        double minutes = 0;
        for (int i = 0; i + 1 < moments.length; i++) {
            // What is counted holds up to the next change, which it does not contain.
            double middle = (moments[i] + moments[i + 1]) / 2;
            minutes += side(count, middle) == side ? moments[i + 1] - moments[i] : 0;
        }
        return minutes;
    }

    /** The goal in words: "3 to 5 per 10 min", "5 per 10 min", "3 to 5 per 10 min with 200 Montevideo units". */
    public String words() {
        String least = number(from);
        String most = number(to);
        String range = least.equals(most) ? least : least + " to " + most;
        String activity = montevideo > 0 ? " with " + number(montevideo) + " Montevideo units" : "";
        return range + " per 10 min" + activity + (lasting > 0 ? ", each lasting " + number(lasting) + " s" : "");
    }

    private Side side(Count count, double time) {
        double perTenMinutes = count.perTenMinutes(time);
        if (perTenMinutes > to) {
            return Side.ABOVE;
        }
        boolean enough = perTenMinutes >= from
                && (montevideo == 0 || count.montevideoUnits(time) >= montevideo)
                && (lasting == 0 || shortest(count, time) >= lasting);
        return enough ? Side.IN : Side.BELOW;
    }

    private static double shortest(Count count, double time) {
        return count.between(time - SHORT_WINDOW, time).stream()
                .mapToDouble(Contraction::duration)
                .min()
                .orElse(0);
    }

    /** The start, the first full count, every moment at which a contraction enters or leaves a window, and the end. */
    private static double[] moments(Trajectory run) {
        DoubleStream changes = run.contractions().stream()
                .mapToDouble(Contraction::onset)
                .flatMap(onset -> DoubleStream.of(onset, onset + SHORT_WINDOW, onset + Count.WINDOW));
        return DoubleStream.concat(DoubleStream.of(0, Count.WINDOW, run.end()), changes)
                .filter(time -> time >= 0 && time <= run.end())
                .sorted()
                .distinct()
                .toArray();
    }

    private static String number(double value) {
        double hundredths = Math.rint(value * 100) / 100;
        return hundredths == Math.rint(hundredths) ? Long.toString((long) hundredths) : Double.toString(hundredths);
    }
}
