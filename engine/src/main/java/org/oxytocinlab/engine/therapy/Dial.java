package org.oxytocinlab.engine.therapy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a drip can be set to: a pump in tenths of a mL/h, and not below one of them; drops in whole ones a minute.
 * Undiluted drug knows no flow, and ends at a hundredth of a mU/min. All three are design choices: pumps for infusions
 * are commonly set in tenths of a mL/h at low rates, and nobody counts half a drop.
 */
public final class Dial {
    /** In what steps a pump is set. */
    public static final Quantity STEP = Quantity.of("0.1", Unit.MILLILITRE_PER_HOUR);

    /** The least rate of undiluted drug. */
    private static final Quantity LEAST = Quantity.of("0.01", Unit.MILLIUNIT_PER_MINUTE);

    /** A rate worked out from bag and pump is on the dial to within this share of a step. */
    private static final double ROUNDING = 1e-6;

    /** Orders in mU/min are written to a thousandth, so that a person can read what a pump works out. */
    private static final BigDecimal WRITTEN = new BigDecimal("0.001");

    /** How far down a rate is looked for that is on both scales, before the order is cut off instead. */
    private static final int MOST = 1000;

    private Dial() {}

    /**
     * Whether a rate is on the dial.
     *
     * @param flow that the rate sets [L/min]; not a number when there is no bag
     */
    public static boolean has(Quantity order, double flow) {
        return down(order, flow).equals(order);
    }

    /**
     * The rate itself if it is on the dial, otherwise the next one below; nothing when that is less than the least.
     *
     * @param flow that the rate sets [L/min]; not a number when there is no bag
     */
    static Quantity down(Quantity order, double flow) {
        if (order.dimension() == Dimension.DROP_RATE) {
            return order.with(order.value().setScale(0, RoundingMode.DOWN));
        }
        if (Double.isNaN(flow)) {
            return order.compareTo(LEAST) < 0 ? order.with(BigDecimal.ZERO) : order;
        }
        double steps = flow / STEP.internal();
        if (isWhole(steps) && steps > ROUNDING) {
            return order;
        }
        return order.unit() == STEP.unit()
                ? order.with(order.value().setScale(STEP.value().scale(), RoundingMode.DOWN))
                : onBothScales(order, steps);
    }

    private static Quantity onBothScales(Quantity order, double steps) {
        double perUnit = steps / order.value().doubleValue();
        BigDecimal written = order.value().setScale(WRITTEN.scale(), RoundingMode.DOWN);
        BigDecimal found = written;
        for (int i = 0; i < MOST && found.doubleValue() * perUnit >= 1 - ROUNDING; i++) {
            if (isWhole(found.doubleValue() * perUnit)) {
                return order.with(found);
            }
            found = found.subtract(WRITTEN);
        }
        return found.doubleValue() * perUnit < 1 - ROUNDING ? order.with(BigDecimal.ZERO) : order.with(written);
    }

    private static boolean isWhole(double steps) {
        return Math.abs(steps - Math.rint(steps)) <= ROUNDING;
    }
}
