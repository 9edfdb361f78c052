package org.oxytocinlab.engine.titration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Reading;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.titration.Controller.Wish;
import org.oxytocinlab.engine.titration.Rungs.Rung;

/** The rules of a protocol for effect: start, increase, hold at target, step down, stop for good, start again. */
final class Effect {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** Rounds at multiples of an interval like 33.3 min are an interval apart only to within this [min]. */
    private static final double MOMENT = 1e-9;

    private final Protocol protocol;
    private final Rungs rungs;
    private @Nullable Quantity ordered;
    private @Nullable Quantity stoppedFrom;
    private double changed = NEVER;
    private double stopped = NEVER;
    private double atTargetSince = Double.NaN;
    private boolean begun;
    private boolean finished;

    Effect(Protocol protocol) {
        this.protocol = protocol;
        this.rungs = new Rungs(protocol);
    }

    Quantity below(Quantity running) {
        return rungs.below(running);
    }

    /** What the rules for effect want, whatever safety says. */
    Wish wish(Reading seen, Quantity running) {
        boolean atTarget = Judgement.meets(protocol.target(), seen);
        if (!atTarget) {
            atTargetSince = Double.NaN;
        } else if (Double.isNaN(atTargetSince)) {
            atTargetSince = seen.time();
        }
        if (finished || ends(seen, atTarget)) {
            return end(running);
        }
        if (!begun) {
            return climb("start", "start", rungs.first());
        }
        if (running.isZero()) {
            return restart(seen, running);
        }
        return atTarget ? atTarget(seen, running) : increase(seen, running);
    }

    /** Takes note of a hand that was on the pump since the last look: a change like its own, at the latest now. */
    void notice(double time, Quantity running) {
        Quantity left = ordered;
        if (left != null && !running.equals(left)) {
            note(time, left, new Wish("by hand", "set", running, null));
        }
    }

    /** Remembers what was done, whichever rule wanted it. */
    void note(double time, Quantity before, Wish obeyed) {
        Quantity after = obeyed.rate();
        ordered = after;
        if (obeyed.rung() != null) {
            rungs.climb(obeyed.rung());
        } else if (!after.equals(before)) {
            rungs.move(before, after);
        }
        begun |= !after.isZero();
        boolean changes = !after.equals(before);
        if (changes || obeyed.rung() != null) {
            changed = time;
        }
        if (changes && after.isZero()) {
            stopped = time;
            stoppedFrom = before;
        }
    }

    private boolean ends(Reading seen, boolean atTarget) {
        Protocol.StopRule stop = protocol.stop();
        if (stop == null) {
            return false;
        }
        Quantity at = stop.at();
        Double dilatation = stop.dilatation();
        return (at != null && seen.time() >= at.internal())
                || (dilatation != null && seen.cervix() >= dilatation)
                || (stop.atTarget() && atTarget);
    }

    private Wish end(Quantity running) {
        finished = true;
        return running.isZero()
                ? hold("finished", running)
                : new Wish("end of protocol", "stop", running.with(BigDecimal.ZERO), null);
    }

    private Wish restart(Reading seen, Quantity running) {
        Protocol.Restart rule = protocol.restart();
        double off = seen.time() - stopped;
        if (!rule.allowed() || !hasPassed(rule.after(), off)) {
            return hold("stopped", running);
        }
        Quantity from = stoppedFrom;
        return from == null || off > rule.halfWithin().internal() + MOMENT
                ? new Wish("restart at start", "restart", rungs.start(), null)
                : new Wish("restart at half", "restart", from.halved(), null);
    }

    private Wish atTarget(Reading seen, Quantity running) {
        Quantity after = protocol.stepDown();
        boolean established = after != null && hasPassed(after, seen.time() - atTargetSince);
        if (established && isDue(seen)) {
            Quantity lower = rungs.below(running);
            return lower.isZero() ? hold("established", running) : new Wish("established", "decrease", lower, null);
        }
        return hold("at target", running);
    }

    private Wish increase(Reading seen, Quantity running) {
        if (!isDue(seen)) {
            return hold("interval", running);
        }
        Rung next = rungs.above(running);
        return next == null ? hold("maximum", running) : climb("below target", "increase", next);
    }

    private boolean isDue(Reading seen) {
        return hasPassed(protocol.every(), seen.time() - changed);
    }

    private static boolean hasPassed(Quantity time, double minutes) {
        return minutes >= time.internal() - MOMENT;
    }

    private static Wish climb(String rule, String action, Rung rung) {
        return new Wish(rule, action, rung.rate(), rung);
    }

    private static Wish hold(String rule, Quantity running) {
        return Wish.noChange(rule, running);
    }
}
