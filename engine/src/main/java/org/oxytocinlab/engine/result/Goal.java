package org.oxytocinlab.engine.result;

import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Tally;
import org.oxytocinlab.engine.clinic.WindowChanges;
import org.oxytocinlab.engine.quantity.Memory;

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

    /**
     * Minutes spent with respect to a goal. They add up to the whole run: the first 30 min, in which nothing can be counted
     * yet, belong to the time below it.
     *
     * @param below too few, too weak, or not yet counted
     * @param in as wanted
     * @param above too many
     */
    public record Minutes(double below, double in, double above) {}

    /** How long a woman was below, in and above the goal. */
    public Minutes minutes(Trajectory run) {
        return minutes(run, new Tally(run.contractions(), Memory.FRESH));
    }

    /** The same where her contractions are side by side already. */
    Minutes minutes(Trajectory run, Tally tally) {
        WindowChanges changes = WindowChanges.at(tally, windows());
        double end = run.endOfLabour();
        double below = 0;
        double in = 0;
        double above = 0;
        double from = 0;
        while (from < end) {
            double until = Math.min(end, Math.min(changes.after(from), from < Count.WINDOW ? Count.WINDOW : end));
            // What is counted holds up to the next change, which it does not contain.
            double middle = (from + until) / 2;
            double perTenMinutes = tally.perTenMinutes(middle);
            if (perTenMinutes > to) {
                above += until - from;
            } else if (isEnough(perTenMinutes, tally, middle)) {
                in += until - from;
            } else {
                below += until - from;
            }
            from = until;
        }
        return new Minutes(below, in, above);
    }

    /** Each contraction changes what is counted when it begins and when it leaves a window. */
    private double[] windows() {
        return lasting == 0 ? new double[] {0, Count.WINDOW} : new double[] {0, SHORT_WINDOW, Count.WINDOW};
    }

    /** The goal in words: "3 to 5 per 10 min", "5 per 10 min", "3 to 5 per 10 min with 200 Montevideo units". */
    public String words() {
        String least = number(from);
        String most = number(to);
        String range = least.equals(most) ? least : least + " to " + most;
        String activity = montevideo > 0 ? " with " + number(montevideo) + " Montevideo units" : "";
        return range + " per 10 min" + activity + (lasting > 0 ? ", each lasting " + number(lasting) + " s" : "");
    }

    private boolean isEnough(double perTenMinutes, Tally tally, double time) {
        return perTenMinutes >= from
                && (montevideo == 0 || tally.montevideoUnits(time) >= montevideo)
                && (lasting == 0 || shortest(tally, time) >= lasting);
    }

    private static double shortest(Tally tally, double time) {
        double shortest = tally.shortestBetween(time - SHORT_WINDOW, time);
        return shortest == Double.POSITIVE_INFINITY ? 0 : shortest;
    }

    private static String number(double value) {
        double hundredths = Math.rint(value * 100) / 100;
        return hundredths == Math.rint(hundredths) ? Long.toString((long) hundredths) : Double.toString(hundredths);
    }
}
