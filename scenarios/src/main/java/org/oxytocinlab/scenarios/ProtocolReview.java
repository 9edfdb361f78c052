package org.oxytocinlab.scenarios;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.Part;

/** Notes what can never act in a protocol that is otherwise in order. */
final class ProtocolReview {
    private final Protocol protocol;
    private final Watch watch;
    private final @Nullable Quantity duration;
    private final double round;

    /**
     * A review.
     *
     * @param duration of the case, or null when it is not known
     */
    ProtocolReview(Protocol protocol, Watch watch, @Nullable Quantity duration) {
        this.protocol = protocol;
        this.watch = watch;
        this.duration = duration;
        this.round = protocol.round(watch.every());
    }

    /** Notes it, at the part that holds the protocol. */
    void note(Part part) {
        protocol.safety().forEach(rule -> note(rule, part));
        Quantity down = protocol.stepDown();
        if (down != null && isTooLong(down)) {
            part.note("the rate is never stepped down: 'step down after " + down + "' is as long as the case");
        }
        if (protocol.restart().allowed()) {
            noteRestart(protocol.restart(), part);
        }
    }

    private void note(SafetyRule rule, Part part) {
        Quantity length = duration;
        if (length != null && (rule.confirm() - 1) * round > length.internal()) {
            part.note("the rule '" + rule.words() + "' never acts: " + rule.confirm()
                    + " looks take longer than the case");
        }
        if (rule.condition() instanceof RateAtLeast flag && isOutOfReach(flag.limit())) {
            part.note("the rule '" + rule.words() + "' acts only on a rate that is set by hand: the maximum is lower");
        }
    }

    private boolean isOutOfReach(Quantity limit) {
        return protocol.legs().stream()
                .map(Leg::maximum)
                .allMatch(maximum ->
                        maximum != null && maximum.dimension() == limit.dimension() && maximum.compareTo(limit) < 0);
    }

    private void noteRestart(Restart restart, Part part) {
        if (isTooLong(restart.after())) {
            part.note("the infusion is never restarted: 'restart' waits " + restart.after()
                    + ", which is at least the length of the case");
            return;
        }
        OptionalDouble free = protocol.safety().stream()
                .filter(rule -> rule.response() != Response.HOLD && !rule.latch())
                .mapToDouble(rule ->
                        rule.response() == Response.STOP ? rule.coolDown().internal() : 0)
                .min();
        double wait = Math.max(restart.after().internal(), free.orElse(0));
        double first = Math.ceil(wait / round - 1e-9) * round;
        boolean isHalved =
                restart.halfWithin().isZero() || first <= restart.halfWithin().internal() + 1e-9;
        if (!isHalved && watch.late().isZero()) {
            part.note("the infusion never restarts at half the rate: the first look at which it can do so is "
                    + Quantity.minutes(first) + " after the stop, and 'half within' is " + restart.halfWithin());
        }
    }

    private boolean isTooLong(Quantity time) {
        return duration != null && time.compareTo(duration) >= 0;
    }
}
