package org.oxytocinlab.engine.body;

import java.util.Set;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * A loop that follows plasma sodium and gives nothing back; at the start what follows equals it. Its state is by how much what
 * follows has changed since: the difference between two sodiums, which is small, then errs as little as they have changed.
 */
interface SodiumFollower extends Loop {
    /** Whose sodium is followed. */
    WaterLoop water();

    @Override
    default Set<Substance> takes() {
        return Set.of(Substance.WATER, Substance.ELECTROLYTES);
    }

    @Override
    default double[] start() {
        return new double[1];
    }

    /** By how much plasma sodium has changed since the start [mmol/L]. */
    default double change(Moment now) {
        return water().sodium(now) - atStart();
    }

    /** Plasma sodium at the start [mmol/L]. */
    default double atStart() {
        return water().bodyWater().parameters().sodium();
    }
}
