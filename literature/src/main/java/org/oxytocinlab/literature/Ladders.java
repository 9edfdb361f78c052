package org.oxytocinlab.literature;

import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Timeline;

/** Ladders and bags that rows of regimens ask about. */
final class Ladders {
    private Ladders() {}

    /** A ladder of one leg in mU/min, from whatever bag hangs. */
    static Regimen.Ladder of(String start, String step, String maximum, double every) {
        Unit unit = Unit.MILLIUNIT_PER_MINUTE;
        Regimen.Leg leg =
                new Regimen.Leg(null, Quantity.of(start, unit), Quantity.of(step, unit), Quantity.of(maximum, unit));
        return new Regimen.Ladder(List.of(leg), Quantity.minutes(every));
    }

    /** 2.5, 5 and 10 IU in 500 mL, one after the other, in drops of which 20 make a millilitre. */
    static Prescription threeBags() {
        Device drops = new Device(null, Quantity.of(20, Unit.DROP_PER_MILLILITRE), null);
        Regimen.Ladder ladder =
                new Regimen.Ladder(List.of(dripLeg(2.5, 10), dripLeg(5, 30), dripLeg(10, 30)), Quantity.minutes(30));
        return new Prescription(null, drops, ladder, List.of(), List.of());
    }

    private static Regimen.Leg dripLeg(double units, int drops) {
        return new Regimen.Leg(
                bag(units, 500, true),
                Quantity.of(drops, Unit.DROP_PER_MINUTE),
                Quantity.of(10, Unit.DROP_PER_MINUTE),
                Quantity.of(60, Unit.DROP_PER_MINUTE));
    }

    /** A bag of saline with so many IU in so many mL. */
    static Bag bag(double units, double millilitres, boolean renewed) {
        return new Bag(
                Quantity.of(units, Unit.INTERNATIONAL_UNIT),
                Quantity.of(millilitres, Unit.MILLILITRE),
                Fluid.named("saline 0.9 %").orElseThrow(),
                renewed);
    }

    /** What is given when, for a prescription without faults. */
    static Timeline carriedOut(Prescription prescription, double minutes) {
        try {
            return Timeline.of(prescription, minutes);
        } catch (PrescriptionFault fault) {
            throw new IllegalStateException(fault.part().path() + ": " + fault.getMessage(), fault);
        }
    }
}
