package org.oxytocinlab.engine.bench;

import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.Vasodilation;
import org.oxytocinlab.engine.quantity.Logarithm;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;

/** Boluses into a circulation, for tests. */
public final class Pushes {
    /** Volume and clearance of the prototype [L, L/min]. */
    private static final double VOLUME = 10;

    private static final double CLEARANCE = 3.5;

    private Pushes() {}

    /** A circulation at so many multiples of the MAC, with the plasma of the prototype and no transit. */
    public static Cases prototype(double depth, double minutes) {
        return Cases.lasting(minutes)
                .circulating(depth)
                .set(Plasma.CLEARANCE, CLEARANCE)
                .set(Plasma.HALF_LIFE, Logarithm.of(2) * VOLUME / CLEARANCE)
                .set(Vasodilation.TRANSIT, 0);
    }

    /** A bolus at a time [min] of so many units, over so many seconds. */
    public static Action push(double at, double units, double seconds) {
        return new Action.IvBolus(
                Quantity.minutes(at), Quantity.of(units, Unit.INTERNATIONAL_UNIT), Quantity.of(seconds, Unit.SECOND));
    }
}
