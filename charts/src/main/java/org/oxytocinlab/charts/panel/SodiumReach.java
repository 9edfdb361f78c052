package org.oxytocinlab.charts.panel;

import java.util.List;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;

/** Fives, with at least a third of a five of air beyond the extremes. */
record SodiumReach() implements Reach {
    private static final double STEP = 5;
    private static final double FINE_STEP = 2;

    /** The axis always shows this range [mmol/L], so that small changes look small. */
    private static final double LOW = 130;

    private static final double HIGH = 140;

    @Override
    public Scale around(List<Samples> sodium, int intervals) {
        double low = Math.min(LOW, STEP * Math.floor(Reach.lowest(sodium, LOW) / STEP - 0.3));
        double high = Math.max(HIGH, STEP * Math.ceil(Reach.highest(sodium, HIGH) / STEP + 0.1));
        double span = high - low;
        return new Scale(low, high, span > 8 * STEP ? 2 * STEP : span > 2 * STEP ? STEP : FINE_STEP);
    }
}
