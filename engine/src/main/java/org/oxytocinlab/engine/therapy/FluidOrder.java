package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A fluid that runs beside the drug, or that is drunk, at a constant rate.
 *
 * @param fluid what
 * @param route which way
 * @param rate how fast
 * @param from time of its start
 * @param until time of its end, or null for the whole case
 */
public record FluidOrder(
        Fluid fluid,
        Action.Route route,
        Quantity rate,
        Quantity from,
        @Nullable Quantity until) {

    /**
     * What a woman drinks of whom nothing is said: 75 mL/h of what people drink in labour. A design choice: with it the
     * plasma sodium of a woman without drug stays within 0.1 mmol/L of its start for 36 h at rest, and within 1.2 under
     * the stress of labour. Women in labour who drank as they liked took about 200 mL/h [moen2009].
     */
    public static final FluidOrder USUAL_DRINK = new FluidOrder(
            FluidLibrary.DRINK,
            Action.Route.MOUTH,
            Quantity.of("75", Unit.MILLILITRE_PER_HOUR),
            Quantity.of("0", Unit.MINUTE),
            null);
}
