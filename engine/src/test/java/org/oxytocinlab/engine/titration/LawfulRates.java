package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.titration.SafetyLaws.Use;

/**
 * The rates that a protocol may reach, in exact decimals: start + k·step of the leg in use, its maximum, and exact
 * halvings of them, from which steps are counted anew.
 */
final class LawfulRates {
    private final Protocol protocol;
    private BigDecimal base;
    private int leg;

    LawfulRates(Protocol protocol) {
        this.protocol = protocol;
        this.base = leg().start().value();
    }

    Leg leg() {
        return protocol.legs().get(leg);
    }

    /** Whether a decision climbs, to the next bag included, whatever its drops are. */
    boolean isClimb(Decision decision) {
        return decision.action().equals("increase")
                || (decision.before().isZero() && !decision.after().isZero());
    }

    /** The highest rate that still is a step down. */
    Quantity stepBelow(Quantity rate) {
        if (protocol.increase() instanceof Protocol.ByDoubling) {
            return rate.halved();
        }
        boolean lower = rate.value().compareTo(base) > 0;
        return rate.with(lower ? rungs(rate.value()) : floored(rate.value().subtract(step(rate.value()))));
    }

    /** Holds the change of a decision against what is allowed. */
    void hold(Decision decision, Consumer<Use> count) {
        if (!decision.changes() && !decision.action().equals("increase")) {
            return;
        }
        BigDecimal after = decision.after().value();
        if (decision.action().equals("increase")) {
            climbed(decision.before().value(), after, count);
        } else if (decision.action().equals("decrease")) {
            lowered(decision.before(), decision.after());
            base = protocol.increase() instanceof Protocol.BySteps && after.compareTo(base) < 0 ? after : base;
            count.accept(Use.DECREASE);
        } else if (decision.action().equals("halve")) {
            assertIsHalf(decision.before(), decision.after());
            base = after;
            count.accept(Use.HALVED);
        } else if (after.signum() > 0) {
            base = after;
        }
        Quantity maximum = leg().maximum();
        assertThat(maximum == null || decision.after().compareTo(maximum) <= 0)
                .as("at most %s", maximum)
                .isTrue();
        assertThat(after).isNotNegative();
    }

    private void lowered(Quantity before, Quantity after) {
        if (protocol.increase() instanceof Protocol.ByDoubling) {
            assertIsHalf(before, after);
        } else {
            assertThat(after.value())
                    .as("a step down")
                    .isEqualByComparingTo(stepBelow(before).value());
        }
    }

    /** A half, or the next rate below that the pump can be set to. */
    static void assertIsHalf(Quantity whole, Quantity half) {
        BigDecimal missing = whole.halved().value().subtract(half.value());
        assertThat(missing).as("half of %s is %s", whole, half).isNotNegative().isLessThan(grain(whole.unit()));
    }

    /** The steps of a pump behind the strongest of the bags in use, 20 IU/L, on both its scales. */
    static BigDecimal grain(Unit unit) {
        return switch (unit) {
            case DROP_PER_MINUTE -> BigDecimal.ONE;
            case MILLILITRE_PER_HOUR -> new BigDecimal("0.1");
            default -> new BigDecimal("0.101");
        };
    }

    private void climbed(BigDecimal before, BigDecimal after, Consumer<Use> count) {
        Quantity maximum = leg().maximum();
        count.accept(Use.INCREASE);
        if (maximum != null && before.compareTo(maximum.value()) >= 0) {
            leg++;
            base = leg().start().value();
            assertThat(after).as("start of the next leg").isEqualByComparingTo(base);
            count.accept(Use.NEXT_LEG);
            return;
        }
        boolean doubles = protocol.increase() instanceof Protocol.ByDoubling;
        BigDecimal raised = doubles ? before.add(before) : before.add(step(before));
        boolean clipped = maximum != null && raised.compareTo(maximum.value()) >= 0;
        assertThat(after).as("one rung up").isEqualByComparingTo(clipped ? maximum.value() : raised);
        if (clipped) {
            count.accept(Use.AT_MAXIMUM);
        } else if (protocol.increase() instanceof Protocol.BySteps) {
            assertThat(after.subtract(base).remainder(leg().step().value()))
                    .as("%s is %s and a whole number of steps", after, base)
                    .isZero();
        }
    }

    private BigDecimal rungs(BigDecimal below) {
        BigDecimal rung = base;
        while (rung.add(step(rung)).compareTo(below) < 0) {
            rung = rung.add(step(rung));
        }
        return rung;
    }

    private BigDecimal step(BigDecimal rate) {
        if (!(protocol.increase() instanceof Protocol.ByRange byRange)) {
            return leg().step().value();
        }
        List<Protocol.Range> ranges = byRange.ranges();
        return ranges.stream()
                .filter(range ->
                        range.below() == null || rate.compareTo(range.below().value()) < 0)
                .findFirst()
                .orElse(ranges.get(ranges.size() - 1))
                .step()
                .value();
    }

    private static BigDecimal floored(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }
}
