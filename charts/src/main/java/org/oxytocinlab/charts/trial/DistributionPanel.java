package org.oxytocinlab.charts.trial;

import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * How one result is distributed among the women of all arms of a trial.
 *
 * @param heading the result
 * @param unit of its axis and of the medians, which have its digits
 * @param arms in the order of the trial
 */
public record DistributionPanel(String heading, Unit unit, List<Women> arms) {

    /** Copies the arms. */
    public DistributionPanel {
        arms = List.copyOf(arms);
    }

    /** The median of each arm, and who never came to a result, for those who cannot see the figure. */
    String sentence() {
        return heading + ", " + unit + ": "
                + arms.stream()
                        .map(arm -> arm.name() + " " + middle(arm.shares()))
                        .collect(Collectors.joining("; "));
    }

    private static String middle(Shares shares) {
        String median = Double.isFinite(shares.median())
                ? "median " + Numbers.shortest(shares.median())
                : "not reached by half of the women";
        return shares.never() > 0 ? median + ", not by the end in " + Numbers.shortest(shares.never()) + " %" : median;
    }

    /**
     * One result of every woman in one arm of a trial.
     *
     * @param name of the arm
     * @param values in the unit of the panel; one for each woman, and not a number where it never came to it, or those of so
     *     many women that they are counted
     * @param counts how many women have each value, which then are all different and in rising order; empty where a value is
     *     one woman's
     * @param all women, with those to whom it never came
     */
    public record Women(String name, double[] values, int[] counts, int all) {

        /** An arm with a value for each woman. */
        public Women(String name, double[] values) {
            this(name, values, new int[0], values.length);
        }

        /** The share of them at or below each value. */
        Shares shares() {
            return counts.length == 0 ? Shares.of(values) : Shares.of(values, counts, all);
        }
    }
}
