package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.therapy.Protocol.Interval;

/** The times at which a nurse comes to a woman whose protocol does not say it otherwise. */
final class Rounds {
    /** Nobody comes more often than this because two intervals have nothing in common [min]. */
    private static final double LEAST = 5;

    private static final double MOMENT = 1e-6;

    private Rounds() {}

    /** Time that divides every interval of the protocol, so that each ends at a round [min]. */
    static double between(Protocol protocol) {
        double common = protocol.every().internal();
        for (Interval interval : protocol.intervals()) {
            common = common(common, interval.time().internal());
        }
        return common < LEAST ? protocol.every().internal() : common;
    }

    private static double common(double first, double second) {
        return second < MOMENT ? first : common(second, first % second);
    }
}
