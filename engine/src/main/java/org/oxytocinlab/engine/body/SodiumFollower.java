package org.oxytocinlab.engine.body;

import java.util.Set;
import org.oxytocinlab.engine.quantity.Substance;

/** A loop that follows plasma sodium and gives nothing back; at the start what follows equals it. */
interface SodiumFollower extends Loop {
    /** Whose sodium is followed. */
    WaterLoop water();

    @Override
    default Set<Substance> takes() {
        return Set.of(Substance.WATER, Substance.ELECTROLYTES);
    }

    @Override
    default double[] start() {
        return new double[] {water().bodyWater().parameters().sodium()};
    }
}
