package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.therapy.Regimen.Leg;

/**
 * A plan for the rate that looks before it decides: rules for the effect, and above them rules for safety.
 *
 * @param legs start, step and maximum, one leg after the other; a later leg may hang another bag
 * @param increase how far one increase goes
 * @param every shortest time between increases
 * @param target the contractions that are wanted; at it the rate is held
 * @param stepDown time at target after which the rate is reduced by a step at each interval, or null
 * @param stop what ends the infusion for good, or null
 * @param safety in order of priority
 * @param restart when a stopped infusion may start again
 * @param intervals times between increases where they depend on the rate, from low to high; empty where one holds for all
 * @param ceilings lower maxima for some women
 */
public record Protocol(
        List<Leg> legs,
        Increase increase,
        Quantity every,
        Target target,
        @Nullable Quantity stepDown,
        @Nullable StopRule stop,
        List<SafetyRule> safety,
        Restart restart,
        List<Interval> intervals,
        List<Ceiling> ceilings)
        implements Regimen {
    /** Longest time between rounds unless a case says otherwise [min]. */
    private static final double LONGEST_ROUND = 30;

    /** A protocol with one time between increases. */
    public Protocol(
            List<Leg> legs,
            Increase increase,
            Quantity every,
            Target target,
            @Nullable Quantity stepDown,
            @Nullable StopRule stop,
            List<SafetyRule> safety,
            Restart restart) {
        this(legs, increase, every, target, stepDown, stop, safety, restart, List.of(), List.of());
    }

    /**
     * The protocol for a woman, with the lowest of the maxima that hold for her.
     *
     * @param parity her earlier births; 0 when nothing is known
     * @param scarred whether her uterus has a scar
     */
    public Protocol of(int parity, boolean scarred) {
        Quantity lowest = null;
        for (Ceiling ceiling : ceilings) {
            boolean lower = lowest == null || ceiling.maximum().compareTo(lowest) < 0;
            lowest = ceiling.holds(parity, scarred) && lower ? ceiling.maximum() : lowest;
        }
        return lowest == null ? this : upTo(lowest);
    }

    private Protocol upTo(Quantity maximum) {
        List<Leg> lower = new ArrayList<>();
        for (Leg leg : legs) {
            Quantity own = leg.maximum();
            lower.add(
                    own != null && own.compareTo(maximum) <= 0
                            ? leg
                            : new Leg(leg.bag(), leg.start(), leg.step(), maximum));
        }
        return new Protocol(lower, increase, every, target, stepDown, stop, safety, restart, intervals, List.of());
    }

    /**
     * A lower maximum.
     *
     * @param parityFrom earlier births from which it holds, or null where it is that of a scarred uterus
     * @param maximum the highest rate for such a woman
     */
    public record Ceiling(@Nullable Integer parityFrom, Quantity maximum) {
        boolean holds(int parity, boolean scarred) {
            return parityFrom == null ? scarred : parity >= parityFrom;
        }
    }

    /**
     * Time between rounds [min].
     *
     * @param other as a case says, or null for what divides every interval of the protocol, in equal parts that are
     *     not too long
     */
    public double round(@Nullable Quantity other) {
        double interval = Rounds.between(this);
        return other == null ? interval / Math.ceil(interval / LONGEST_ROUND) : other.internal();
    }

    /** Shortest time between increases at a rate. */
    public Quantity every(Quantity running) {
        for (Interval interval : intervals) {
            Quantity below = interval.below();
            if (below == null || running.compareTo(below) < 0) {
                return interval.time();
            }
        }
        return every;
    }

    /**
     * The time between increases below a rate.
     *
     * @param below the time is for rates below this, or null for all higher rates
     * @param time shortest time between increases
     */
    public record Interval(@Nullable Quantity below, Quantity time) {}

    /**
     * A protocol without a drip.
     *
     * @param every time between rounds
     */
    public static Protocol watching(Quantity every, List<SafetyRule> safety) {
        Quantity nothing = Quantity.of("0", Unit.MILLIUNIT_PER_MINUTE);
        Quantity contractions = Quantity.of("3", Unit.PER_TEN_MINUTES);
        return new Protocol(
                List.of(new Leg(null, nothing, nothing, null)),
                new BySteps(),
                every,
                new Target(contractions, contractions, null, null),
                null,
                null,
                safety,
                new Restart(every, every, false));
    }

    /** Whether it has a drip to decide about; without one it only does what its rules ask for beside the rate. */
    public boolean hasDrip() {
        return !legs.get(0).start().isZero();
    }

    /** Whether it ends at contractions that must last, which only a contraction stress test asks for [cst]. */
    public boolean isStressTest() {
        return stop != null && stop.atTarget() && target.lasting() != null;
    }

    /** What its safety rules ask about, beside contractions and tracing. */
    public Set<Sign> signs() {
        return safety.stream()
                .flatMap(rule -> rule.condition().signs().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a decision does beside the rate, at its time. */
    public List<Action.Beside> aids(Decision decision) {
        if (decision.aiding().isEmpty()) {
            return List.of();
        }
        Quantity at = Quantity.minutes(decision.time());
        return decision.aiding().stream()
                .flatMap(rule -> safety.get(rule).also().stream())
                .map(aid -> aid.at(at))
                .toList();
    }

    /** The same with another time between increases, at every rate. */
    public Protocol inIntervalsOf(Quantity time) {
        return new Protocol(legs, increase, time, target, stepDown, stop, safety, restart, List.of(), ceilings);
    }

    @Override
    public Protocol with(List<Leg> others) {
        return new Protocol(
                List.copyOf(others), increase, every, target, stepDown, stop, safety, restart, intervals, ceilings);
    }

    @Override
    public Goal goal() {
        return target.goal();
    }

    /** How far one increase goes. */
    public sealed interface Increase {}

    /** By the step of the leg. */
    public record BySteps() implements Increase {}

    /** To twice the rate. */
    public record ByDoubling() implements Increase {}

    /** By a step that depends on the rate reached; above the last limit the last step holds. */
    public record ByRange(List<Range> ranges) implements Increase {}

    /**
     * The step below a rate.
     *
     * @param below the step is for rates below this, or null for all higher rates
     * @param step the increment
     */
    public record Range(@Nullable Quantity below, Quantity step) {}

    /**
     * What is wanted. All that is given must hold.
     *
     * @param from least contractions per 10 min
     * @param to most contractions per 10 min that still are a goal
     * @param montevideo least Montevideo units, or null; needs a catheter
     * @param lasting least duration of each contraction in the last 10 min, or null
     */
    public record Target(
            Quantity from,
            Quantity to,
            @Nullable Quantity montevideo,
            @Nullable Quantity lasting) {

        /** Whether it is reached. What could not be seen reaches nothing. */
        public boolean holds(Reading seen) {
            return seen.contractions() >= from.internal()
                    && isAtLeast(seen.value(Sign.MONTEVIDEO), montevideo)
                    && isAtLeast(Unit.SECOND.internal(seen.shortestInTenMinutes()), lasting);
        }

        private static boolean isAtLeast(double value, @Nullable Quantity limit) {
            return limit == null || value >= limit.internal();
        }

        /** The goal; a single number is the least of a range that ends where contractions become too many. */
        public Goal goal() {
            boolean single = from.compareTo(to) == 0;
            return new Goal(
                    from.internal(),
                    single ? Math.max(to.internal(), Count.TACHYSYSTOLE) : to.internal(),
                    montevideo == null ? 0 : montevideo.internal(),
                    lasting == null ? 0 : Unit.SECOND.fromInternal(lasting.internal()));
        }
    }

    /**
     * What ends the infusion for good.
     *
     * @param at a time, or null
     * @param dilatation a dilatation of the cervix [cm], or null
     * @param atTarget whether reaching the target ends it, as in a stress test
     * @param total oxytocin given in all, or null
     */
    public record StopRule(
            @Nullable Quantity at,
            @Nullable Double dilatation,
            boolean atTarget,
            @Nullable Quantity total) {

        /** An end that does not depend on what was given. */
        public StopRule(@Nullable Quantity at, @Nullable Double dilatation, boolean atTarget) {
            this(at, dilatation, atTarget, null);
        }

        /**
         * Whether the end has come. What could not be seen ends nothing.
         *
         * @param reached whether the target is reached
         */
        public boolean holds(Reading seen, boolean reached) {
            return (at != null && seen.time() >= at.internal())
                    || (dilatation != null && seen.value(Sign.DILATATION) >= dilatation)
                    || (total != null && seen.shows(Sign.TOTAL_OXYTOCIN, Side.FROM, total))
                    || (atTarget && reached);
        }
    }

    /**
     * When and how a stopped infusion starts again, once no safety condition is seen.
     *
     * @param after shortest time without drug
     * @param halfWithin within this time it starts at half of the rate that was stopped, later at the start rate
     * @param allowed whether it may start again at all
     */
    public record Restart(Quantity after, Quantity halfWithin, boolean allowed) {}
}
