package org.oxytocinlab.engine.titration;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.ByDoubling;
import org.oxytocinlab.engine.therapy.Protocol.ByRange;
import org.oxytocinlab.engine.therapy.Protocol.Range;
import org.oxytocinlab.engine.therapy.Regimen.Leg;

/** The rates of a protocol: exact decimals, and from each the one above and the one below. */
final class Rungs {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A rung to climb to.
     *
     * @param rate the rate there
     * @param bag a bag that is hung with it, or null
     * @param leg index of the leg to which it belongs
     */
    record Rung(Quantity rate, @Nullable Bag bag, int leg) {}

    private final Protocol protocol;
    private @Nullable Quantity base;
    private @Nullable Pump pump;
    private int leg;

    Rungs(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Rates that are worked out are those of this pump from now on. */
    void on(Pump other) {
        pump = other;
    }

    /** Half of a rate, or what the pump can give of it. */
    Quantity half(Quantity rate) {
        return pump == null ? rate.halved() : pump.half(rate);
    }

    Rung first() {
        return foot(0);
    }

    /** Stands on a rung from now on. */
    void climb(Rung rung) {
        if (base == null || rung.leg() != leg) {
            base = rung.rate();
        }
        leg = rung.leg();
    }

    /** Remembers a change that was no climb; unless it was one step down, steps are counted from there. */
    void move(Quantity before, Quantity after) {
        if (!after.isZero() && !after.equals(below(before))) {
            base = after;
        }
    }

    /** The rate at which the leg in use starts; a restart keeps its bag. */
    Quantity start() {
        return current().start();
    }

    /** The next rung, or null at the top. */
    @Nullable
    Rung above(Quantity rate) {
        Quantity maximum = current().maximum();
        if (maximum != null && rate.compareTo(maximum) >= 0) {
            return leg == protocol.legs().size() - 1 ? null : foot(leg + 1);
        }
        Quantity raised = protocol.increase() instanceof ByDoubling
                ? rate.with(rate.value().multiply(TWO))
                : rate.plus(step(rate));
        return new Rung(maximum != null && raised.compareTo(maximum) > 0 ? maximum : raised, null, leg);
    }

    /** The rung below, by the steps of the way up; nothing at all when less than a step is running. */
    Quantity below(Quantity rate) {
        if (protocol.increase() instanceof ByDoubling
                || rate.unit() != current().start().unit()) {
            return half(rate);
        }
        Quantity lower = base;
        if (lower == null || lower.compareTo(rate) >= 0) {
            return rate.with(rate.value().subtract(step(rate).value()).max(BigDecimal.ZERO));
        }
        Quantity next = lower.plus(step(lower));
        while (next.compareTo(rate) < 0 && next.compareTo(lower) > 0) {
            lower = next;
            next = lower.plus(step(lower));
        }
        return lower;
    }

    private Quantity step(Quantity rate) {
        if (protocol.increase() instanceof ByRange byRange) {
            List<Range> ranges = byRange.ranges();
            for (Range range : ranges) {
                Quantity below = range.below();
                if (below == null || rate.compareTo(below) < 0) {
                    return range.step();
                }
            }
            return ranges.get(ranges.size() - 1).step();
        }
        return current().step();
    }

    private Rung foot(int index) {
        Leg other = protocol.legs().get(index);
        return new Rung(other.start(), other.bag(), index);
    }

    private Leg current() {
        return protocol.legs().get(leg);
    }
}
