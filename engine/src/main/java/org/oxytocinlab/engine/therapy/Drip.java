package org.oxytocinlab.engine.therapy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** The drip: the pump, the bag that hangs, and the rate that is ordered. */
final class Drip {
    static final Quantity NOTHING = Quantity.of("0", Unit.MILLIUNIT_PER_MINUTE);

    /** No ward hangs bags faster; a rate that empties one sooner is a slip of the pen (design choice) [min]. */
    private static final double SHORTEST = 1;

    private Device device;
    private HangingBag bag;
    private final Unit undiluted;
    private Quantity order;

    Drip(Prescription prescription) {
        this(prescription.device(), prescription.bag(), PrescriptionPart.Only.BAG, NOTHING);
    }

    /**
     * A drip that is not yet running.
     *
     * @param part of the prescription that names the bag, for messages
     * @param nothing a rate of 0, in the unit of undiluted drug
     */
    Drip(Device device, @Nullable Bag bag, PrescriptionPart part, Quantity nothing) {
        this.device = device;
        this.bag = HangingBag.of(bag, part);
        this.undiluted = nothing.unit();
        this.order = nothing;
    }

    Quantity order() {
        return order;
    }

    /** Oxytocin that the order in force is believed to give, whatever bag hangs [mU/min]. */
    double believed() {
        return bag.believed(device, order);
    }

    /** Oxytocin that the order in force delivers, in a pulse if the pump pulses [mU/min]. */
    double delivered() {
        return bag.delivered(device, order);
    }

    /** Sets the rate. */
    void order(Quantity rate, PrescriptionPart part) throws PrescriptionFault {
        if (!rate.isZero() && !bag.takes(rate)) {
            throw new PrescriptionFault(
                    part,
                    "'" + rate + "' needs a bag of known strength; with 'bag: none' rates are in "
                            + undiluted.symbol());
        }
        if (!rate.isZero() && stoppedEmpty()) {
            throw new PrescriptionFault(
                    part,
                    "'" + rate + "' has no bag to run from: the bag is empty; expected" + " 'change bag' before it");
        }
        order = rate;
    }

    /** What the pump can give of a rate that was worked out, never more; nothing when that is too little for it. */
    Quantity deliverable(Quantity rate) {
        return Dial.down(rate, bag.setFlow(device, rate));
    }

    void stop() {
        order = order.with(BigDecimal.ZERO);
    }

    void hang(Bag next, PrescriptionPart part) {
        bag = HangingBag.of(next, part);
    }

    void change(Quantity dropFactor) {
        device = device.withDropFactor(dropFactor);
    }

    /** Whether the drip was stopped because its bag is empty, and no other hangs. */
    boolean stoppedEmpty() {
        return bag.isDry() && bag.whenEmpty() == Bag.WhenEmpty.STOP;
    }

    /** Carrier flow at a time [L/min]. */
    double flow(double now) {
        return bag.flow(device, given(now));
    }

    /** Drug delivered at a time [mU/min or mg/min]. */
    double delivered(double now) {
        return bag.delivered(device, given(now));
    }

    /** Oxytocin that whoever reads the pump believes to be given at a time [mU/min]. */
    double believed(double now) {
        return bag.believed(device, given(now));
    }

    /** Electrolytes that a flow of the carrier brings [mmol/min]. */
    double electrolytes(double flow) {
        return bag.electrolytes(flow);
    }

    /** Nothing between the pulses of a pump. */
    private Quantity given(double now) {
        return device.isOn(now) ? order : order.with(BigDecimal.ZERO);
    }

    /** Whether something should flow now and the bag has nothing left. */
    boolean wantsBag(double now) {
        double flow = flow(now);
        return flow > 0 && bag.isSpent(flow);
    }

    Bag.WhenEmpty whenEmpty() {
        return bag.whenEmpty();
    }

    PrescriptionPart bagPart() {
        return bag.part();
    }

    void renew(double now) throws PrescriptionFault {
        double flow = flow(now);
        if (bag.lasts(flow) < SHORTEST) {
            throw new PrescriptionFault(
                    bag.part(),
                    "at '" + order
                            + "' this bag is empty in less than a minute; expected a larger bag or a lower rate");
        }
        bag = bag.again();
    }

    void drainAll() {
        bag.drainAll();
    }

    void drain(double volume) {
        bag.drain(volume);
    }

    /** When the bag is empty if nothing is changed; infinite when nothing flows [min]. */
    double empty(double now) {
        double flow = flow(now);
        return flow > 0 ? now + bag.left() / flow : Double.POSITIVE_INFINITY;
    }

    /** When a pump that pulses next starts or ends a pulse; infinite when nothing is ordered [min]. */
    double nextEdgeAfter(double now) {
        return order.isZero() ? Double.POSITIVE_INFINITY : device.nextEdgeAfter(now);
    }
}
