package org.oxytocinlab.engine.therapy;

import java.math.BigDecimal;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * What a hand does to the rate.
 *
 * @param rate the rate from then on
 * @param words what a mark on a figure says
 */
record RateAct(Quantity rate, String words) {

    /** What a ledger calls an action that touches the rate, the word of a case; nothing for any other action. */
    static Optional<String> name(Action action) {
        if (action instanceof Action.SetRate) {
            return Optional.of("set rate");
        } else if (action instanceof Action.Stop) {
            return Optional.of("stop");
        } else if (action instanceof Action.Restart) {
            return Optional.of("restart");
        }
        return action instanceof Action.Halve ? Optional.of("halve") : Optional.empty();
    }

    /**
     * What becomes of the rate.
     *
     * @param drip with the rate in force
     * @param part the path of the action in a case
     */
    static RateAct of(Action action, Drip drip, String part) throws PrescriptionFault {
        Quantity running = drip.order();
        if (action instanceof Action.SetRate set) {
            return new RateAct(set.rate(), "set to " + set.rate());
        } else if (action instanceof Action.Restart restart) {
            return restarted(restart.rate(), running, part);
        } else if (action instanceof Action.Halve) {
            return halved(drip, part);
        }
        return new RateAct(running.with(BigDecimal.ZERO), "stopped");
    }

    private static RateAct restarted(Quantity rate, Quantity running, String part) throws PrescriptionFault {
        if (!running.isZero()) {
            throw new PrescriptionFault(
                    part, "the infusion is running at " + running + "; use 'set rate' to change it");
        }
        return new RateAct(rate, "restarted at " + rate);
    }

    private static RateAct halved(Drip drip, String part) throws PrescriptionFault {
        Quantity running = drip.order();
        if (running.isZero()) {
            throw new PrescriptionFault(part, "no infusion is running that could be halved");
        }
        Quantity half = drip.deliverable(running.halved());
        if (half.isZero()) {
            throw new PrescriptionFault(
                    part, "half of '" + running + "' is less than a pump can deliver; expected 'stop'");
        }
        return new RateAct(half, "halved to " + half);
    }
}
