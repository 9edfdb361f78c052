package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;

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
        @Nullable Quantity until) {}
