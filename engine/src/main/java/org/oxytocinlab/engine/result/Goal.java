package org.oxytocinlab.engine.result;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.CountChanges;
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
        return minutes(run, Memory.FRESH);
    }

    /** The same with arrays from a memory. */
    Minutes minutes(Trajectory run, Memory memory) {
        Count count = new Count(run.contractions());
        CountChanges moments = moments(run, memory);
        double below = 0;
        double in = 0;
        double above = 0;
        for (int i = 0; i + 1 < moments.size(); i++) {
            // What is counted holds up to the next change, which it does not contain.
            double middle = (moments.time(i) + moments.time(i + 1)) / 2;
            double length = moments.time(i + 1) - moments.time(i);
            double perTenMinutes = count.perTenMinutes(middle);
            if (perTenMinutes > to) {
                above += length;
            } else if (isEnough(perTenMinutes, count, middle)) {
                in += length;
            } else {
                below += length;
            }
        }
        return new Minutes(below, in, above);
    }

    /** The goal in words: "3 to 5 per 10 min", "5 per 10 min", "3 to 5 per 10 min with 200 Montevideo units". */
    public String words() {
        String least = number(from);
        String most = number(to);
        String range = least.equals(most) ? least : least + " to " + most;
        String activity = montevideo > 0 ? " with " + number(montevideo) + " Montevideo units" : "";
        return range + " per 10 min" + activity + (lasting > 0 ? ", each lasting " + number(lasting) + " s" : "");
    }

    private boolean isEnough(double perTenMinutes, Count count, double time) {
        return perTenMinutes >= from
                && (montevideo == 0 || count.montevideoUnits(time) >= montevideo)
                && (lasting == 0 || shortest(count, time) >= lasting);
    }

    private static double shortest(Count count, double time) {
        double shortest = Double.POSITIVE_INFINITY;
        for (Contraction contraction : count.between(time - SHORT_WINDOW, time)) {
            shortest = Math.min(shortest, contraction.duration());
        }
        return shortest == Double.POSITIVE_INFINITY ? 0 : shortest;
    }

    /** The start, the first full count, every moment at which a contraction enters or leaves a window, and the end. */
    private static CountChanges moments(Trajectory run, Memory memory) {
        List<Contraction> strip = run.contractions();
        return new CountChanges(memory, 0, run.endOfLabour(), 3 * (strip.size() + 1))
                .with(0)
                .with(Count.WINDOW)
                .with(run.endOfLabour())
                .with(strip.size(), i -> strip.get(i).onset())
                .with(strip.size(), i -> strip.get(i).onset() + SHORT_WINDOW)
                .with(strip.size(), i -> strip.get(i).onset() + Count.WINDOW)
                .once();
    }

    private static String number(double value) {
        double hundredths = Math.rint(value * 100) / 100;
        return hundredths == Math.rint(hundredths) ? Long.toString((long) hundredths) : Double.toString(hundredths);
    }
}
