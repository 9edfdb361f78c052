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
 * @param makesUp whether it is the main line: the rate is that of this fluid and the carrier of the drug together
 */
public record FluidOrder(
        Fluid fluid,
        Action.Route route,
        Quantity rate,
        Quantity from,
        @Nullable Quantity until,
        boolean makesUp) {

    /** A fluid that runs at its rate, whatever the drug line does. */
    public FluidOrder(Fluid fluid, Action.Route route, Quantity rate, Quantity from, @Nullable Quantity until) {
        this(fluid, route, rate, from, until, false);
    }

    /** The main line, which makes up a total and runs on when the drug line stands still. */
    public static FluidOrder mainLine(Fluid fluid, Quantity total) {
        return new FluidOrder(fluid, Action.Route.VEIN, total, Quantity.of("0", Unit.MINUTE), null, true);
    }

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
