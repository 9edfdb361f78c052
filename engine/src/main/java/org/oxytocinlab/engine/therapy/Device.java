package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What turns an order into a flow: a pump, or a giving set whose drops are counted. What it believes may be wrong;
 * that is how a wrong bag or a wrong giving set becomes a wrong dose.
 *
 * @param believedConcentration the strength for which the pump was set, or null when it knows the bag
 * @param dropFactor drops in a millilitre of the giving set in use
 * @param believedDropFactor drops in a millilitre with which the drop rate was worked out, or null when right
 * @param pulses how the pump interrupts its flow, or null for a steady one
 */
public record Device(
        @Nullable Quantity believedConcentration,
        Quantity dropFactor,
        @Nullable Quantity believedDropFactor,
        @Nullable Pulses pulses) {

    /** A pump that knows its bag; 20 drops/mL [msf-oxytocin] if drops are counted. */
    public static final Device STANDARD = new Device(null, Quantity.of("20", Unit.DROP_PER_MILLILITRE), null, null);

    /** A pump or giving set with a steady flow. */
    public Device(
            @Nullable Quantity believedConcentration, Quantity dropFactor, @Nullable Quantity believedDropFactor) {
        this(believedConcentration, dropFactor, believedDropFactor, null);
    }

    /** Whether the pump gives anything at a time [min]. */
    boolean isOn(double time) {
        return pulses == null || pulses.isOn(time);
    }

    /** When the pump next starts or ends a pulse; infinite for a steady flow [min]. */
    double nextEdgeAfter(double time) {
        return pulses == null ? Double.POSITIVE_INFINITY : pulses.nextEdgeAfter(time);
    }

    /**
     * Carrier flow that the order sets [L/min].
     *
     * @param order pump rate as ordered, in mU/min, mg/min, mL/h or drops/min
     * @param concentration strength of the bag that hangs [mU/L or mg/L]
     */
    public double flow(Quantity order, double concentration) {
        return switch (order.dimension()) {
            case FLOW -> order.internal();
            case DROP_RATE -> order.internal() / dropFactor.internal();
            case OXYTOCIN_RATE, DRUG_RATE -> order.internal() * dropError() / assumed(concentration);
            default -> throw new IllegalArgumentException("not a rate: " + order);
        };
    }

    /**
     * Drug that the order delivers [mU/min or mg/min]; exactly what was ordered when pump, bag and giving set agree.
     *
     * @param concentration strength of the bag that hangs [mU/L]
     */
    public double delivered(Quantity order, double concentration) {
        return isOfDrug(order)
                ? order.internal() * (concentration / assumed(concentration)) * dropError()
                : flow(order, concentration) * concentration;
    }

    /**
     * Oxytocin that whoever reads the order believes to be given [mU/min]; a wrong bag or giving set does not show.
     *
     * @param concentration strength of the bag that hangs, believed unless the pump was set for another [mU/L]
     */
    public double believed(Quantity order, double concentration) {
        return switch (order.dimension()) {
            case FLOW -> order.internal() * assumed(concentration);
            case DROP_RATE -> order.internal() / dropFactor.internal() / dropError() * assumed(concentration);
            default -> order.internal();
        };
    }

    private static boolean isOfDrug(Quantity order) {
        return order.dimension() == Dimension.OXYTOCIN_RATE || order.dimension() == Dimension.DRUG_RATE;
    }

    /** The same pump behind another giving set. */
    Device withDropFactor(Quantity other) {
        return new Device(believedConcentration, other, believedDropFactor, pulses);
    }

    private double assumed(double concentration) {
        return believedConcentration == null ? concentration : believedConcentration.internal();
    }

    private double dropError() {
        return believedDropFactor == null ? 1.0 : believedDropFactor.internal() / dropFactor.internal();
    }
}
