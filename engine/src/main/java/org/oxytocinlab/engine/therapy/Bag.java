package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A bag or syringe: oxytocin dissolved in a fluid.
 *
 * @param oxytocin amount of the drug
 * @param volume volume of the fluid
 * @param fluid what the drug is dissolved in
 * @param renewed whether the same bag is hung again when it is empty
 */
public record Bag(Quantity oxytocin, Quantity volume, Fluid fluid, boolean renewed) {

    /** 10 IU in 1000 mL, 10 mU/mL: the solution of the Pitocin label [pitocin-label], hung again when empty. */
    public static final Bag STANDARD = new Bag(
            Quantity.of("10", Unit.INTERNATIONAL_UNIT),
            Quantity.of("1000", Unit.MILLILITRE),
            FluidLibrary.LACTATED_RINGERS,
            true);

    /** Strength [mU/L]. */
    public double concentration() {
        return oxytocin.internal() / volume.internal();
    }
}
