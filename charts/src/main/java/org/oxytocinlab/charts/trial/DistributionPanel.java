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
                        .map(arm -> arm.name() + " " + middle(Shares.of(arm.values())))
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
     * @param values one for each woman, in the unit of the panel; not a number where it never came to it
     */
    public record Women(String name, double[] values) {}
}
