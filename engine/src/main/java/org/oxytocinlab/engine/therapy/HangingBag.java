package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;

/** The bag that hangs, or undiluted drug, and how much of it is left. */
final class HangingBag {
    private static final HangingBag UNDILUTED = new HangingBag(null, "bag");

    private final @Nullable Bag bag;
    private final String part;
    private double left;

    private HangingBag(@Nullable Bag bag, String part) {
        this.bag = bag;
        this.part = part;
        this.left = bag == null ? Double.POSITIVE_INFINITY : bag.volume().internal();
    }

    /**
     * Hangs a bag.
     *
     * @param part the path of the bag in a case, for messages
     */
    static HangingBag of(@Nullable Bag bag, String part) {
        return bag == null ? UNDILUTED : new HangingBag(bag, part);
    }

    String part() {
        return part;
    }

    boolean isRenewed() {
        return bag != null && bag.renewed();
    }

    boolean isEmpty() {
        return left <= 0;
    }

    /** Carrier flow at an order [L/min]. */
    double flow(Device device, Quantity order) {
        return bag == null || isEmpty() ? 0 : device.flow(order, bag.concentration());
    }

    /** Oxytocin that an order is believed to give [mU/min]. */
    double believed(Device device, Quantity order) {
        return bag == null ? order.internal() : device.believed(order, bag.concentration());
    }

    /** Oxytocin delivered at an order [mU/min]. */
    double delivered(Device device, Quantity order) {
        if (bag == null) {
            return order.internal();
        }
        return isEmpty() ? 0 : device.delivered(order, bag.concentration());
    }

    /** Electrolytes that the carrier brings at a flow [mmol/min]. */
    double electrolytes(double flow) {
        return bag == null ? 0 : flow * bag.fluid().electrolytes().internal();
    }

    /** Whether an order can be carried out: undiluted drug knows no mL/h and no drops. */
    boolean takes(Quantity order) {
        return bag != null || order.dimension() == Dimension.OXYTOCIN_RATE;
    }

    void drain(double volume) {
        left -= volume;
    }

    void drainAll() {
        left = 0;
    }

    double left() {
        return left;
    }

    HangingBag again() {
        return of(bag, part);
    }
}
