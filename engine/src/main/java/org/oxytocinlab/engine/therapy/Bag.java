package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A bag or syringe: a drug dissolved in a fluid.
 *
 * @param drug amount of the drug; oxytocin, but for the bag of a line for another drug
 * @param volume volume of the fluid
 * @param fluid what the drug is dissolved in
 * @param whenEmpty what is done when it is empty while the drip runs
 */
public record Bag(Quantity drug, Quantity volume, Fluid fluid, WhenEmpty whenEmpty) {

    /** What is done when a bag is empty while the drip runs. */
    public enum WhenEmpty {
        /** Nobody has thought of it: the prescription cannot be carried out, unless another bag is hung later. */
        UNFORESEEN,
        /** The same bag is hung in its place. */
        RENEW,
        /** The drip is stopped. */
        STOP
    }

    /** 10 IU in 1000 mL, 10 mU/mL: the solution of the Pitocin label [pitocin-label], replaced when empty. */
    public static final Bag STANDARD = new Bag(
            Quantity.of("10", Unit.INTERNATIONAL_UNIT),
            Quantity.of("1000", Unit.MILLILITRE),
            FluidLibrary.LACTATED_RINGERS,
            true);

    /** A bag that is replaced when it is empty, or one that must last. */
    public Bag(Quantity drug, Quantity volume, Fluid fluid, boolean renewed) {
        this(drug, volume, fluid, renewed ? WhenEmpty.RENEW : WhenEmpty.UNFORESEEN);
    }

    /** Whether it is replaced by the same bag when it is empty. */
    public boolean renewed() {
        return whenEmpty == WhenEmpty.RENEW;
    }

    /** The same bag, renewed when it runs dry unless something else was stated. */
    public Bag renewing() {
        return whenEmpty == WhenEmpty.UNFORESEEN ? new Bag(drug, volume, fluid, WhenEmpty.RENEW) : this;
    }

    /** The same bag with more or less of the drug in it. */
    public Bag with(Quantity amount) {
        return new Bag(amount, volume, fluid, whenEmpty);
    }

    /** Strength, in the unit of the drug in a litre [mU/L or mg/L]. */
    public double concentration() {
        return drug.internal() / volume.internal();
    }
}
