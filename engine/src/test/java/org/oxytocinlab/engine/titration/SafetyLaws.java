package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.Attended;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;

/**
 * What must hold for every decision, whatever the protocol, worked out again from the decisions alone. It counts what it
 * has watched over, so that a test can see that the laws were put to use.
 */
final class SafetyLaws {

    /** What a law was put to use for. */
    enum Use {
        ALARM,
        UNCONFIRMED,
        PREVENTED,
        INCREASE,
        NEXT_LEG,
        DECREASE,
        HALVED,
        STOPPED,
        RESTART_AT_HALF,
        RESTART_AT_START,
        AT_MAXIMUM,
        LATCHED,
        COOLING
    }

    private static final double MOMENT = 1e-9;

    private final Protocol protocol;
    private final Map<Use, Integer> uses;
    private final Attended attended;
    private final LawfulRates rates;
    private final int[] inARow;
    private double changed = Double.NEGATIVE_INFINITY;
    private double coolUntil;
    private double offUntil;
    private double stopped = Double.NaN;
    private Quantity stoppedFrom;
    private boolean faded;
    private boolean unclear;
    private boolean latched;
    private boolean ended;

    SafetyLaws(Attended attended, Map<Use, Integer> uses) {
        this.attended = attended;
        this.protocol = attended.protocol();
        this.uses = uses;
        this.rates = new LawfulRates(protocol);
        this.inARow = new int[protocol.safety().size()];
    }

    static Map<Use, Integer> none() {
        Map<Use, Integer> uses = new EnumMap<>(Use.class);
        List.of(Use.values()).forEach(use -> uses.put(use, 0));
        return uses;
    }

    void hold() {
        Quantity running = null;
        for (Decision decision : attended.trajectory().decisions()) {
            assertThat(running == null ? decision.before().isZero() : running.equals(decision.before()))
                    .as("the rate in force is the one that was set")
                    .isTrue();
            hold(decision);
            running = decision.after();
        }
    }

    private void hold(Decision decision) {
        double delivered = attended.deliveredBefore(decision.time());
        SafetyRule first = null;
        boolean alarmed = false;
        for (int i = 0; i < inARow.length; i++) {
            SafetyRule rule = protocol.safety().get(i);
            boolean met = OtherEyes.see(rule.condition(), decision.seen(), delivered);
            inARow[i] = met ? inARow[i] + 1 : 0;
            alarmed |= met;
            first = first == null && inARow[i] >= rule.confirm() ? rule : first;
        }
        boolean more = attended.deliveredAfter(decision.time()) > delivered || rates.isClimb(decision);
        if (alarmed) {
            count(first == null ? Use.UNCONFIRMED : Use.ALARM);
            if (!decision.overruled().isEmpty()) {
                count(Use.PREVENTED);
            }
            assertThat(more).as("increase while a safety condition is seen").isFalse();
        }
        if (first != null) {
            obeyed(first, decision);
        }
        guarded(decision, more);
        move(decision);
        if (first != null) {
            coolUntil = Math.max(coolUntil, decision.time() + first.coolDown().internal());
            if (first.response() == SafetyRule.Response.STOP) {
                offUntil = Math.max(offUntil, decision.time() + first.coolDown().internal());
            }
            latched |= first.latch();
        }
    }

    private void obeyed(SafetyRule rule, Decision decision) {
        Quantity before = decision.before();
        Quantity most = switch (rule.response()) {
            case HOLD -> before;
            case STEP_DOWN -> rates.stepBelow(before);
            case HALVE -> before.halved();
            case STOP -> before.with(java.math.BigDecimal.ZERO);
        };
        assertThat(decision.after()).as("%s: %s", rule.words(), rule.response()).isLessThanOrEqualTo(most);
    }

    private boolean asked(String name, SafetyRule.Response response) {
        return protocol.safety().stream().anyMatch(rule -> rule.words().equals(name) && rule.response() == response);
    }

    private void guarded(Decision decision, boolean more) {
        double until = decision.before().isZero() ? offUntil : coolUntil;
        if (latched || decision.time() < until - MOMENT) {
            count(latched ? Use.LATCHED : Use.COOLING);
            assertThat(more).as("increase when latched or cooling down").isFalse();
        }
        if (more && !decision.before().isZero()) {
            assertThat(decision.time() - changed)
                    .as("time since the last change")
                    .isGreaterThanOrEqualTo(protocol.every().internal() - MOMENT);
        }
        if (!Double.isNaN(stopped)) {
            assertThat(attended.mostDelivered(stopped, decision.time()))
                    .as("drug after a stop")
                    .isZero();
        }
    }

    private void move(Decision decision) {
        rates.hold(decision, this::count);
        Quantity after = decision.after();
        if (decision.changes() || rates.isClimb(decision)) {
            changed = decision.time();
        }
        if (!Double.isNaN(stopped) && !after.isZero()) {
            restarted(decision);
            stopped = Double.NaN;
        } else if (decision.changes() && after.isZero()) {
            count(Use.STOPPED);
            stopped = decision.time();
            stoppedFrom = decision.before();
            faded = asked(decision.rule().words(), SafetyRule.Response.STEP_DOWN)
                    || asked(decision.rule().words(), SafetyRule.Response.HALVE);
            // Two rules of one name: the ledger does not say which of them was obeyed.
            unclear = faded && asked(decision.rule().words(), SafetyRule.Response.STOP);
            ended |= decision.rule() == Rule.Effect.END;
        }
    }

    private void restarted(Decision decision) {
        Protocol.Restart rule = protocol.restart();
        double off = decision.time() - stopped;
        assertThat(rule.allowed() && !ended).as("restart allowed").isTrue();
        assertThat(off)
                .as("time without drug")
                .isGreaterThanOrEqualTo(rule.after().internal() - MOMENT);
        boolean soon = decision.rule() == Rule.Effect.RESTART_AT_HALF;
        if (soon) {
            assertThat(off).as("soon").isLessThanOrEqualTo(rule.halfWithin().internal() + MOMENT);
            LawfulRates.assertIsHalf(stoppedFrom, decision.after());
        } else {
            restartedLate(decision.after(), off > rule.halfWithin().internal() + MOMENT);
        }
        count(soon ? Use.RESTART_AT_HALF : Use.RESTART_AT_START);
    }

    private void restartedLate(Quantity after, boolean late) {
        Quantity start = rates.leg().start();
        Quantity lowered = faded && stoppedFrom.compareTo(start) < 0 ? stoppedFrom : start;
        List<Quantity> lawful = late ? unclear ? List.of(lowered, start) : List.of(lowered) : List.of(stoppedFrom);
        assertThat(after).as("rate at restart").isIn(lawful);
        Quantity least = after.with(LawfulRates.grain(after.unit()));
        assertThat(late || stoppedFrom.halved().compareTo(least) < 0)
                .as("not half, because it is late or there is no half")
                .isTrue();
    }

    private void count(Use use) {
        uses.merge(use, 1, Integer::sum);
    }
}
