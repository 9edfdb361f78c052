package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** Bags, giving sets and prescriptions for tests of the therapy. */
public final class Drugs {
    private Drugs() {}

    /** A bag of saline with so many IU in so many mL. */
    public static Bag bag(double units, double millilitres, boolean renewed) {
        return new Bag(
                Quantity.of(units, Unit.INTERNATIONAL_UNIT),
                Quantity.of(millilitres, Unit.MILLILITRE),
                Fluid.named("saline 0.9 %").orElseThrow(),
                renewed);
    }

    /** A giving set with so many drops in a millilitre. */
    static Device drops(double factor) {
        return new Device(null, Quantity.of(factor, Unit.DROP_PER_MILLILITRE), null);
    }

    /** A ladder of one leg from the bag that hangs. */
    public static Regimen.Ladder ladder(String start, String step, @Nullable String maximum, Unit unit, double every) {
        Quantity top = maximum == null ? null : Quantity.of(maximum, unit);
        Regimen.Leg leg = new Regimen.Leg(null, Quantity.of(start, unit), Quantity.of(step, unit), top);
        return new Regimen.Ladder(List.of(leg), Quantity.minutes(every));
    }

    /** The three bags of the drip without a pump: 5, 10 and 20 mU/mL, 500 mL each. */
    public static Prescription threeBags() {
        Regimen.Ladder ladder =
                new Regimen.Ladder(List.of(dripLeg(2.5, 10), dripLeg(5, 30), dripLeg(10, 30)), Quantity.minutes(30));
        return new Prescription(null, drops(20), ladder, List.of(), List.of());
    }

    /** One bag of 500 mL from a drop rate to 60 drops/min. */
    static Regimen.Leg dripLeg(double units, int drops) {
        return new Regimen.Leg(
                bag(units, 500, true),
                Quantity.of(drops, Unit.DROP_PER_MINUTE),
                Quantity.of(10, Unit.DROP_PER_MINUTE),
                Quantity.of(60, Unit.DROP_PER_MINUTE));
    }

    /** What is given when, for a prescription without faults. */
    public static Timeline carriedOut(Prescription prescription, double minutes) {
        try {
            return Timeline.of(prescription, minutes);
        } catch (PrescriptionFault fault) {
            throw new AssertionError(fault.part().path() + ": " + fault.getMessage(), fault);
        }
    }
}
