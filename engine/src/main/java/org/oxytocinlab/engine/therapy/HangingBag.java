package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;

/** The bag that hangs, or undiluted drug, and how much of it is left. */
final class HangingBag {
    private static final HangingBag UNDILUTED = new HangingBag(null, PrescriptionPart.Only.BAG);

    /** What many small withdrawals may leave by rounding, of the whole bag. */
    private static final double ROUNDING = 1e-9;

    private final @Nullable Bag bag;
    private final PrescriptionPart part;
    private final double concentration;
    private double left;
    private boolean dry;

    private HangingBag(@Nullable Bag bag, PrescriptionPart part) {
        this.bag = bag;
        this.part = part;
        this.concentration = bag == null ? Double.NaN : bag.concentration();
        this.left = bag == null ? Double.POSITIVE_INFINITY : bag.volume().internal();
    }

    /**
     * Hangs a bag.
     *
     * @param part which bag of the prescription it is, for messages
     */
    static HangingBag of(@Nullable Bag bag, PrescriptionPart part) {
        return bag == null ? UNDILUTED : new HangingBag(bag, part);
    }

    PrescriptionPart part() {
        return part;
    }

    Bag.WhenEmpty whenEmpty() {
        return bag == null ? Bag.WhenEmpty.UNFORESEEN : bag.whenEmpty();
    }

    /** Whether it was found empty. */
    boolean isDry() {
        return dry;
    }

    /** Whether it has nothing left to give at a flow [L/min], but for what is rounding. */
    boolean isSpent(double flow) {
        return bag != null
                && left <= Math.max(flow * Administration.MOMENT, bag.volume().internal() * ROUNDING);
    }

    /** How long a full one lasts at a flow [min]. */
    double lasts(double flow) {
        return bag == null ? Double.POSITIVE_INFINITY : bag.volume().internal() / flow;
    }

    /** Carrier flow at an order [L/min]. */
    double flow(Device device, Quantity order) {
        return bag == null || isDry() ? 0 : device.flow(order, concentration);
    }

    /** Carrier flow for which an order sets the pump [L/min], whatever is left; not a number without a bag. */
    double setFlow(Device device, Quantity order) {
        return bag == null ? Double.NaN : device.flow(order, concentration);
    }

    /** Oxytocin that an order is believed to give [mU/min]. */
    double believed(Device device, Quantity order) {
        return bag == null ? order.internal() : device.believed(order, concentration);
    }

    /** Drug delivered at an order [mU/min or mg/min]. */
    double delivered(Device device, Quantity order) {
        if (bag == null) {
            return order.internal();
        }
        return isDry() ? 0 : device.delivered(order, concentration);
    }

    /** Electrolytes that the carrier brings at a flow [mmol/min]. */
    double electrolytes(double flow) {
        return bag == null ? 0 : flow * bag.fluid().electrolytes().internal();
    }

    /** Whether an order can be carried out: undiluted drug knows no mL/h and no drops. */
    boolean takes(Quantity order) {
        return bag != null || (order.dimension() != Dimension.FLOW && order.dimension() != Dimension.DROP_RATE);
    }

    void drain(double volume) {
        left -= volume;
    }

    void drainAll() {
        dry = true;
    }

    double left() {
        return left;
    }

    HangingBag again() {
        return of(bag, part);
    }
}
