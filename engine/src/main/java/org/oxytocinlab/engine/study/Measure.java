package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Variable;

/**
 * An endpoint of a trial: one number for each woman, and what must be computed of her for it. Never the outcome of a birth,
 * which no pump and no uterus decide.
 */
public final class Measure {
    /** Least time without a break for which tachysystole that is read off the whole strip counts [min]; a design choice. */
    public static final double LASTING = 10;

    /** Whether the counted rate ever reached what the trial calls adequate. */
    public static final Measure ADEQUATE =
            happening("adequate contractions", FollowedWoman::isAdequate, Variable.CONTRACTIONS_COUNTED);

    /** From the start of the case; by the count over 30 min. */
    public static final Measure MINUTES_TO_ADEQUATE = new Measure(
            "minutes to adequate contractions",
            Unit.MINUTE,
            Kind.TIME,
            FollowedWoman::timeToAdequate,
            Set.of(Variable.CONTRACTIONS_COUNTED));

    /** The rate in force when contractions first were adequate; at a step it is the old one. */
    public static final Measure RATE_WHEN_ADEQUATE = new Measure(
            "rate when first adequate",
            Unit.MILLIUNIT_PER_MINUTE,
            Kind.CONDITIONAL,
            FollowedWoman::rateWhenAdequate,
            Set.of(Variable.CONTRACTIONS_COUNTED, Variable.OXYTOCIN_RATE));

    public static final Measure HIGHEST_RATE = of(Endpoint.HIGHEST_RATE);

    /** Everything given, over the whole time of the case. */
    public static final Measure MEAN_RATE = number(
            "mean oxytocin rate",
            Unit.MILLIUNIT_PER_MINUTE,
            woman -> woman.run().at(Variable.OXYTOCIN_GIVEN, woman.run().end())
                    / woman.run().end(),
            Variable.OXYTOCIN_GIVEN);

    public static final Measure TOTAL_OXYTOCIN = of(Endpoint.TOTAL_OXYTOCIN);

    /** Whether contractions that come too often, by the trial's own definition, ever stand in the chart. */
    public static final Measure TACHYSYSTOLE = happening("tachysystole", FollowedWoman::isTachysystoleCharted);

    /** Whether they ever came too often for a while without a break, read off the whole strip. */
    public static final Measure LASTING_TACHYSYSTOLE =
            happening("lasting tachysystole", woman -> woman.tachysystole().longest() >= LASTING);

    /** Read off the whole strip. */
    public static final Measure MINUTES_OF_TACHYSYSTOLE = number(
            "minutes of tachysystole",
            Unit.MINUTE,
            woman -> woman.tachysystole().minutes());

    /** Whether a rule for safety ever lowered, halved or stopped the drip. */
    public static final Measure DOSE_CUT = happening("a dose cut for safety", woman -> woman.cuts() > 0);

    public static final Measure DOSE_CUTS = number("dose cuts for safety", Unit.ONE, FollowedWoman::cuts);
    public static final Measure MINUTES_BELOW_GOAL = of(Endpoint.MINUTES_BELOW_GOAL);
    public static final Measure MINUTES_IN_GOAL = of(Endpoint.MINUTES_IN_GOAL);
    public static final Measure MINUTES_ABOVE_GOAL = of(Endpoint.MINUTES_ABOVE_GOAL);
    public static final Measure HIGHEST_MONTEVIDEO = of(Endpoint.HIGHEST_MONTEVIDEO_COUNTED);

    /** Whether the highest rate of the protocol was ordered and contractions never were adequate. */
    public static final Measure CEILING_WITHOUT_EFFECT = new Measure(
            "ceiling without effect",
            Unit.ONE,
            Kind.SHARE,
            FollowedWoman::ceilingWithoutEffect,
            Set.of(Variable.CONTRACTIONS_COUNTED));

    public static final Measure LOWEST_SODIUM = of(Endpoint.LOWEST_SODIUM);

    private static final List<Measure> SODIUM =
            Arrays.stream(SodiumRisk.values()).map(Measure::band).toList();

    /** All that every trial has, in the order of tables. */
    public static final List<Measure> ALL = Stream.concat(
                    Stream.of(
                            ADEQUATE,
                            MINUTES_TO_ADEQUATE,
                            RATE_WHEN_ADEQUATE,
                            HIGHEST_RATE,
                            MEAN_RATE,
                            TOTAL_OXYTOCIN,
                            TACHYSYSTOLE,
                            LASTING_TACHYSYSTOLE,
                            MINUTES_OF_TACHYSYSTOLE,
                            DOSE_CUT,
                            DOSE_CUTS,
                            MINUTES_BELOW_GOAL,
                            MINUTES_IN_GOAL,
                            MINUTES_ABOVE_GOAL,
                            HIGHEST_MONTEVIDEO,
                            CEILING_WITHOUT_EFFECT,
                            LOWEST_SODIUM),
                    SODIUM.stream())
            .toList();

    /** What sort of number it is. */
    public enum Kind {
        /** A number that every woman has. */
        NUMBER,
        /** A time that never comes to some women; for them it is longer than any. */
        TIME,
        /** A number that a woman lacks to whom it never happened, and that says nothing of her. */
        CONDITIONAL,
        /** 1 for a woman to whom it happened, else 0. */
        SHARE
    }

    private final String words;
    private final Unit unit;
    private final Kind kind;
    private final ToDoubleFunction<FollowedWoman> formula;
    private final Set<Variable> needs;

    /**
     * An endpoint.
     *
     * @param words as a teacher calls it
     * @param unit of one woman's value
     * @param formula the value of one woman; not a number where she has none
     * @param needs every variable of which the formula reads rows
     */
    public Measure(String words, Unit unit, Kind kind, ToDoubleFunction<FollowedWoman> formula, Set<Variable> needs) {
        this.words = words;
        this.unit = unit;
        this.kind = kind;
        this.formula = formula;
        this.needs = Set.copyOf(needs);
    }

    /** An endpoint of a single run, asked of every woman. */
    public static Measure of(Endpoint endpoint) {
        return new Measure(
                endpoint.words(), endpoint.unit(), Kind.NUMBER, woman -> endpoint.of(woman.survey()), endpoint.needs());
    }

    private static Measure number(String words, Unit unit, ToDoubleFunction<FollowedWoman> formula, Variable... needs) {
        return new Measure(words, unit, Kind.NUMBER, formula, Set.of(needs));
    }

    private static Measure happening(String words, Predicate<FollowedWoman> happened, Variable... needs) {
        return new Measure(words, Unit.ONE, Kind.SHARE, woman -> happened.test(woman) ? 1 : 0, Set.of(needs));
    }

    private static Measure band(SodiumRisk band) {
        return happening(
                "lowest sodium in the " + band.words().split("[:;,]")[0] + (band == SodiumRisk.GREEN ? "" : " band"),
                woman -> SodiumRisk.of(Endpoint.LOWEST_SODIUM.of(woman.survey())) == band,
                Variable.SODIUM);
    }

    /** The endpoint as a teacher calls it. */
    public String words() {
        return words;
    }

    /** The unit of one woman's value. */
    public Unit unit() {
        return unit;
    }

    /** What sort of number it is. */
    public Kind kind() {
        return kind;
    }

    /** Every variable of which a woman's run must have rows. */
    public Set<Variable> needs() {
        return needs;
    }

    /** Its value for one woman; not a number where she has none. */
    public double of(FollowedWoman woman) {
        return formula.applyAsDouble(woman);
    }

    /** Whether 0 means nothing at all, so that one value can be called twice another; a plasma sodium never comes near it. */
    public boolean hasNaturalZero() {
        return unit != Unit.MILLIMOLE_PER_LITRE;
    }

    /** Whether it is about the band in which the lowest sodium lies. */
    public boolean isSodium() {
        return SODIUM.contains(this);
    }

    /** The share of women whose lowest sodium lies in a band. */
    public static Measure of(SodiumRisk band) {
        return SODIUM.get(List.of(SodiumRisk.values()).indexOf(band));
    }

    @Override
    public String toString() {
        return words;
    }
}
