package org.oxytocinlab.engine.titration;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Rule.Obstacle;
import org.oxytocinlab.engine.therapy.Protocol;
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
    private boolean faded;
    private boolean finished;

    Effect(Protocol protocol) {
        this.protocol = protocol;
        this.rungs = new Rungs(protocol);
    }

    Quantity below(Quantity running) {
        return rungs.below(running);
    }

    /** What the rules for effect want, whatever safety says. */
    Wish wish(Reading seen, Pump pump) {
        Obstacle obstacle = pump.obstacle();
        return obstacle == null ? wish(seen, pump.running()) : wishAside(seen, pump.running(), obstacle);
    }

    private Wish wish(Reading seen, Quantity running) {
        if (!protocol.hasDrip()) {
            return hold(Rule.Effect.NO_DRIP, running);
        }
        boolean atTarget = isAtTarget(seen);
        if (finished || ends(seen, atTarget)) {
            return end(running);
        }
        if (!begun) {
            return climb(Rule.Effect.START, Deed.START, rungs.first());
        }
        if (running.isZero()) {
            return restart(seen, running);
        }
        return atTarget ? atTarget(seen, running) : increase(seen, running);
    }

    /** What they want of a pump that somebody has taken over: only the end of the protocol still comes, and once. */
    private Wish wishAside(Reading seen, Quantity running, Obstacle obstacle) {
        boolean ended = !finished && ends(seen, isAtTarget(seen));
        return ended && !running.isZero() ? end(running) : hold(obstacle, running);
    }

    /** What they would want if they had the say; that they wanted to end it is not yet the end. */
    Wish wouldWish(Reading seen, Pump pump) {
        boolean before = finished;
        Wish wish = wish(seen, pump);
        finished = before;
        return wish;
    }

    private boolean isAtTarget(Reading seen) {
        boolean atTarget = protocol.target().holds(seen);
        if (!atTarget) {
            atTargetSince = Double.NaN;
        } else if (Double.isNaN(atTargetSince)) {
            atTargetSince = seen.time();
        }
        return atTarget;
    }

    /** Takes note of a hand that was on the pump since the last look: a change like its own, at the latest now. */
    void notice(double time, Pump pump) {
        Quantity running = pump.running();
        rungs.on(pump);
        Quantity left = ordered;
        if (left != null && !running.equals(left)) {
            note(time, left, new Wish(Obstacle.BY_HAND, Deed.SET_RATE, running));
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
            faded = obeyed.fades();
        }
    }

    private boolean ends(Reading seen, boolean atTarget) {
        Protocol.StopRule stop = protocol.stop();
        return stop != null && stop.holds(seen, atTarget);
    }

    private Wish end(Quantity running) {
        finished = true;
        return running.isZero()
                ? hold(Rule.Effect.FINISHED, running)
                : new Wish(Rule.Effect.END, Deed.STOP, running.with(BigDecimal.ZERO));
    }

    private Wish restart(Reading seen, Quantity running) {
        Protocol.Restart rule = protocol.restart();
        double off = seen.time() - stopped;
        if (!rule.allowed() || !hasPassed(rule.after(), off)) {
            return hold(Rule.Effect.STOPPED, running);
        }
        Quantity from = stoppedFrom;
        boolean late = off > rule.halfWithin().internal() + MOMENT;
        if (from == null || (late && !(faded && isBelow(from, rungs.start())))) {
            return new Wish(Rule.Effect.RESTART_AT_START, Deed.RESTART, rungs.start());
        }
        Quantity half = rungs.half(from);
        return late || half.isZero()
                ? new Wish(Rule.Effect.RESTART_AT_LAST_RATE, Deed.RESTART, from)
                : new Wish(Rule.Effect.RESTART_AT_HALF, Deed.RESTART, half);
    }

    /** What was taken down to nothing step by step does not begin again above the last of the steps. */
    private static boolean isBelow(Quantity from, Quantity start) {
        return from.dimension() == start.dimension() && from.compareTo(start) < 0;
    }

    private Wish atTarget(Reading seen, Quantity running) {
        Quantity after = protocol.stepDown();
        boolean established = after != null && hasPassed(after, seen.time() - atTargetSince);
        if (established && isDue(seen, running)) {
            Quantity lower = rungs.below(running);
            return lower.isZero()
                    ? hold(Rule.Effect.ESTABLISHED, running)
                    : new Wish(Rule.Effect.ESTABLISHED, Deed.DECREASE, lower);
        }
        return hold(Rule.Effect.AT_TARGET, running);
    }

    private Wish increase(Reading seen, Quantity running) {
        if (!isDue(seen, running)) {
            return hold(Rule.Effect.INTERVAL, running);
        }
        Rung next = rungs.above(running);
        return next == null ? hold(Rule.Effect.MAXIMUM, running) : climb(Rule.Effect.BELOW_TARGET, Deed.INCREASE, next);
    }

    private boolean isDue(Reading seen, Quantity running) {
        return hasPassed(protocol.every(running), seen.time() - changed);
    }

    private static boolean hasPassed(Quantity time, double minutes) {
        return minutes >= time.internal() - MOMENT;
    }

    private static Wish climb(Rule rule, Deed deed, Rung rung) {
        return new Wish(rule, List.of(deed), rung.rate(), rung, false);
    }

    private static Wish hold(Rule rule, Quantity running) {
        return Wish.noChange(rule, running);
    }
}
