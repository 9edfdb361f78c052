package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** Where a regimen stands: when it changes the rate next, and to what. */
abstract sealed class RegimenClock {

    /**
     * A change of the rate by the clock.
     *
     * @param rate the new rate
     * @param bag a bag that is hung now, or null
     * @param leg index of the leg to which the rate belongs
     */
    record Step(Quantity rate, @Nullable Bag bag, int leg) {}

    static RegimenClock of(Regimen regimen) {
        if (regimen instanceof Ladder ladder) {
            return new LadderClock(ladder);
        }
        return new ListClock(regimen instanceof RateList list ? list.rates() : List.of());
    }

    /** Time of the next step [min]; infinite when there is none. */
    abstract double next();

    /** Takes the step that is due. */
    abstract Step step();

    /** Whether a later step hangs a bag. */
    abstract boolean changesBagLater();

    /** Takes no more steps, until it is resumed. */
    abstract void end();

    /**
     * Goes on from a rate, one interval from now.
     *
     * @return what stands in the way, or null when the ladder goes on
     */
    abstract @Nullable String resume(double now, Quantity rate);

    private static final class LadderClock extends RegimenClock {
        private final Ladder ladder;
        private final double every;
        private double next;
        private int leg;
        private @Nullable Quantity rung;

        LadderClock(Ladder ladder) {
            this.ladder = ladder;
            this.every = ladder.every().internal();
        }

        @Override
        double next() {
            return next;
        }

        @Override
        Step step() {
            Quantity standing = rung;
            boolean begins = standing == null || isTop(standing);
            leg += standing != null && begins ? 1 : 0;
            Leg current = ladder.legs().get(leg);
            Quantity reached = standing == null || begins ? current.start() : clipped(above(standing));
            rung = reached;
            next = isTop(reached) && leg == ladder.legs().size() - 1 ? Double.POSITIVE_INFINITY : next + every;
            return new Step(reached, begins ? current.bag() : null, leg);
        }

        @Override
        boolean changesBagLater() {
            List<Leg> later = ladder.legs().subList(leg + 1, ladder.legs().size());
            return next < Double.POSITIVE_INFINITY && later.stream().anyMatch(one -> one.bag() != null);
        }

        @Override
        void end() {
            next = Double.POSITIVE_INFINITY;
        }

        @Override
        @Nullable
        String resume(double now, Quantity rate) {
            Quantity start = ladder.legs().get(leg).start();
            if (rate.unit() != start.unit()) {
                return "the running rate " + rate + " is not in the unit of the ladder, "
                        + start.unit().symbol();
            }
            if (rate.isZero()) {
                return "the infusion is stopped; restart it at a rate first";
            }
            rung = rate;
            boolean done = isTop(rate) && leg == ladder.legs().size() - 1;
            next = done ? Double.POSITIVE_INFINITY : now + every;
            return null;
        }

        private Quantity above(Quantity rate) {
            return rate.plus(ladder.doubling() ? rate : ladder.legs().get(leg).step());
        }

        private boolean isTop(Quantity rate) {
            Quantity maximum = ladder.legs().get(leg).maximum();
            return maximum != null && rate.compareTo(maximum) >= 0;
        }

        private Quantity clipped(Quantity rate) {
            Quantity maximum = ladder.legs().get(leg).maximum();
            return maximum != null && rate.compareTo(maximum) > 0 ? maximum : rate;
        }
    }

    private static final class ListClock extends RegimenClock {
        private final List<TimedRate> rates;
        private int taken;

        ListClock(List<TimedRate> rates) {
            this.rates = rates;
        }

        @Override
        double next() {
            return taken < rates.size() ? rates.get(taken).at().internal() : Double.POSITIVE_INFINITY;
        }

        @Override
        Step step() {
            return new Step(rates.get(taken++).rate(), null, 0);
        }

        @Override
        boolean changesBagLater() {
            return false;
        }

        @Override
        void end() {
            taken = rates.size();
        }

        @Override
        String resume(double now, Quantity rate) {
            return "the regimen is not a ladder, so there is none to resume";
        }
    }
}
