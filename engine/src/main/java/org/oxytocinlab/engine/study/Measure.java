package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Variable;

/**
 * An endpoint of a trial: one number for each woman, and what must be computed of her for it. When a child is born, but
 * never how, which no pump and no uterus decide.
 */
public final class Measure {
    /** Least time without a break for which tachysystole that is read off the whole strip counts [min]; a design choice. */
    public static final double LASTING = 10;

    /** Makes what is one of {@link #ALL}. */
    private static final Declaring ONE = new Declaring();

    /** Whether the counted rate ever reached what the trial calls adequate. */
    public static final Measure ADEQUATE = ONE.happening(
            Declaring.happens("adequate contractions").seen(View.RATIOS),
            FollowedWoman::isAdequate,
            Variable.CONTRACTIONS_COUNTED);

    /** From the start of the case; by the count over 30 min. */
    public static final Measure MINUTES_TO_ADEQUATE = ONE.declared(
            Card.minutes("minutes to adequate contractions").seen(View.RATIOS, View.DISTRIBUTIONS),
            Kind.TIME,
            FollowedWoman::timeToAdequate,
            Variable.CONTRACTIONS_COUNTED);

    /** The rate in force when contractions first were adequate; at a step it is the old one. */
    public static final Measure RATE_WHEN_ADEQUATE = ONE.declared(
            Card.of("rate when first adequate", Unit.MILLIUNIT_PER_MINUTE),
            Kind.CONDITIONAL,
            FollowedWoman::rateWhenAdequate,
            Variable.CONTRACTIONS_COUNTED,
            Variable.OXYTOCIN_RATE);

    public static final Measure HIGHEST_RATE = ONE.asked(Endpoint.HIGHEST_RATE);

    /** Everything given, over the whole time of the case. */
    public static final Measure MEAN_RATE = ONE.declared(
            Card.of("mean oxytocin rate", Unit.MILLIUNIT_PER_MINUTE),
            Kind.NUMBER,
            woman -> woman.run().at(Variable.OXYTOCIN_GIVEN, woman.run().end())
                    / woman.run().end(),
            Variable.OXYTOCIN_GIVEN);

    public static final Measure TOTAL_OXYTOCIN = ONE.asked(Endpoint.TOTAL_OXYTOCIN);

    /** Whether contractions that come too often, by the trial's own definition, ever stand in the chart. */
    public static final Measure TACHYSYSTOLE = ONE.happening(
            Declaring.happens("tachysystole").by(Basis.CHARTED).seen(View.RATIOS),
            FollowedWoman::isTachysystoleCharted);

    /** Whether they ever came too often for a while without a break, read off the whole strip. */
    public static final Measure LASTING_TACHYSYSTOLE = ONE.happening(
            Declaring.happens("lasting tachysystole").by(Basis.LASTING).seen(View.RATIOS),
            woman -> woman.tachysystole().longest() >= LASTING);

    /** Read off the whole strip. */
    public static final Measure MINUTES_OF_TACHYSYSTOLE = ONE.declared(
            Card.minutes("minutes of tachysystole").by(Basis.STRIP).seen(View.DISTRIBUTIONS),
            Kind.NUMBER,
            woman -> woman.tachysystole().minutes());

    /** Whether a rule for safety ever lowered, halved or stopped the drip. */
    public static final Measure DOSE_CUT =
            ONE.happening(Declaring.happens("a dose cut for safety").seen(View.RATIOS), woman -> woman.cuts() > 0);

    public static final Measure DOSE_CUTS =
            ONE.declared(Card.of("dose cuts for safety", Unit.ONE), Kind.NUMBER, FollowedWoman::cuts);
    public static final Measure MINUTES_BELOW_GOAL = ONE.asked(Endpoint.MINUTES_BELOW_GOAL);
    public static final Measure MINUTES_IN_GOAL = ONE.asked(Endpoint.MINUTES_IN_GOAL);
    public static final Measure MINUTES_ABOVE_GOAL = ONE.asked(Endpoint.MINUTES_ABOVE_GOAL);
    public static final Measure HIGHEST_MONTEVIDEO = ONE.asked(Endpoint.HIGHEST_MONTEVIDEO_COUNTED);

    /** Whether the highest rate of the protocol was ordered and contractions never were adequate. */
    public static final Measure CEILING_WITHOUT_EFFECT = ONE.declared(
            Declaring.happens("ceiling without effect")
                    .labelled("women at the maximum rate without adequate contractions")
                    .seen(View.RATIOS),
            Kind.SHARE,
            FollowedWoman::ceilingWithoutEffect,
            Variable.CONTRACTIONS_COUNTED);

    public static final Measure LOWEST_SODIUM = ONE.asked(Endpoint.LOWEST_SODIUM);

    private static final List<Measure> SODIUM =
            Arrays.stream(SodiumRisk.values()).map(ONE::band).toList();

    /** All that every trial before the birth has, in the order of tables, which is that of their declaration. */
    public static final List<Measure> WITHOUT_LABOUR = ONE.all();

    /** Of a trial of women in labour: to 6 cm. */
    public static final Measure ACTIVE_LABOUR = ONE.time(Endpoint.HOURS_TO_ACTIVE_LABOUR);

    public static final Measure FULL_DILATATION = ONE.time(Endpoint.HOURS_TO_FULL_DILATATION);

    /** From the start of the case. */
    public static final Measure BIRTH = ONE.time(Endpoint.HOURS_TO_BIRTH);

    /** Of women who are followed so long. */
    public static final Measure BORN_WITHIN_12_H = ONE.bornWithin(12);

    public static final Measure BORN_WITHIN_24_H = ONE.bornWithin(24);
    public static final Measure RECEPTORS = ONE.asked(Endpoint.FINAL_RECEPTORS);
    public static final Measure OWN_DRIVE = ONE.asked(Endpoint.FINAL_OWN_DRIVE);

    /** Of a trial in which the fetus is followed. */
    public static final Measure LOWEST_FETAL_SATURATION = ONE.asked(Endpoint.LOWEST_FETAL_SATURATION);

    public static final Measure MINUTES_OF_LOW_SATURATION = ONE.asked(Endpoint.MINUTES_OF_LOW_SATURATION);
    public static final Measure LATE_DECELERATIONS = ONE.asked(Endpoint.LATE_DECELERATIONS);

    /** Of a trial in which contractions press the cord. */
    public static final Measure VARIABLE_DECELERATIONS = ONE.asked(Endpoint.VARIABLE_DECELERATIONS);

    public static final Measure MINUTES_OF_CATEGORY_II = ONE.asked(Endpoint.MINUTES_OF_CATEGORY_II);

    /** Whether the tracing ever was of category III. */
    public static final Measure CATEGORY_III = ONE.happening(
            Declaring.happens("a category III tracing").seen(View.RATIOS),
            woman -> woman.survey().minutes(FetalStatus.CATEGORY_III) > 0,
            Variable.FETAL_SATURATION);

    /** Of a trial in which the third stage is followed. */
    public static final Measure BLOOD_LOSS = ONE.asked(Endpoint.FINAL_BLOOD_LOSS);

    public static final Measure HAEMORRHAGE = ONE.bloodLossAbove(500);
    public static final Measure SEVERE_HAEMORRHAGE = ONE.bloodLossAbove(1000);
    public static final Measure MINUTES_TO_FIRM = ONE.time(Endpoint.MINUTES_TO_FIRM);

    /** Whether a rule of a protocol ever gave oxytocin beside the drip; nobody has it where nobody looks. */
    public static final Measure TREATED = ONE.declared(
            Declaring.happens("oxytocin given for treatment").seen(View.RATIOS),
            Kind.SHARE,
            FollowedWoman::isTreated,
            Variable.BLOOD_LOSS);

    /** Of a trial in which the circulation is followed. */
    public static final Measure LOWEST_PRESSURE = ONE.asked(Endpoint.LOWEST_ARTERIAL_PRESSURE);

    public static final Measure HYPOTENSION = ONE.below("a mean pressure", 65, Endpoint.LOWEST_ARTERIAL_PRESSURE);
    public static final Measure HIGHEST_HEART_RATE = ONE.asked(Endpoint.HIGHEST_HEART_RATE);

    /** Of a trial in which the brain is followed. */
    public static final Measure HIGHEST_OEDEMA_INDEX = ONE.asked(Endpoint.HIGHEST_OEDEMA_INDEX);

    /** Its mean is the share of women who are to be expected to have them. */
    public static final Measure HIGHEST_SEVERE_RISK = ONE.asked(Endpoint.HIGHEST_SEVERE_RISK);

    /** A limit to count women by, a design choice as the two others are. */
    public static final Measure AT_RISK = ONE.sided(
            "a risk of severe symptoms above one in ten", Endpoint.HIGHEST_SEVERE_RISK, percent -> percent > 10);

    /** Of a trial in which haemoglobin is followed. */
    public static final Measure HAEMOGLOBIN = ONE.asked(Endpoint.FINAL_HAEMOGLOBIN);

    public static final Measure ANAEMIA = ONE.below("a haemoglobin", 10, Endpoint.FINAL_HAEMOGLOBIN);
    public static final Measure RED_CELLS_LOST = ONE.asked(Endpoint.FINAL_RED_CELLS_LOST);

    /** All that some trial has. */
    public static final List<Measure> ALL = ONE.all();

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

    private final Card card;
    private final Kind kind;
    private final ToDoubleFunction<FollowedWoman> formula;
    private final Set<Variable> needs;
    private final Whose whose;

    /**
     * An endpoint.
     *
     * @param card what it is called; the unit is that of one woman's value
     * @param formula the value of one woman; not a number where she has none
     * @param needs every variable of which the formula reads rows
     */
    public Measure(Card card, Kind kind, ToDoubleFunction<FollowedWoman> formula, Set<Variable> needs) {
        this.card = card;
        this.kind = kind;
        this.formula = formula;
        this.needs = Set.copyOf(needs);
        this.whose = Whose.of(card, needs);
    }

    /** The endpoints of a trial with these arms, in the order of tables. */
    public static List<Measure> of(List<Arm> arms) {
        return ALL.stream().filter(measure -> measure.whose.haveAll(arms)).toList();
    }

    /** An endpoint of a single run, asked of every woman. */
    public static Measure of(Endpoint endpoint) {
        return new Measure(
                endpoint.card().filed(), Kind.NUMBER, woman -> endpoint.of(woman.survey()), endpoint.needs());
    }

    /** What it is called, and where it is shown. */
    public Card card() {
        return card;
    }

    /** The endpoint as a teacher calls it. */
    public String words() {
        return card.words();
    }

    /** The unit of one woman's value. */
    public Unit unit() {
        return card.unit();
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
        return whose.has(woman.treated()) ? formula.applyAsDouble(woman) : Double.NaN;
    }

    /** Whether one value can be called twice another. */
    public boolean hasRatio() {
        return whyNoRatio().isEmpty();
    }

    /** Why it cannot, as said of it; a plasma sodium never comes near 0. Empty where it can. */
    public String whyNoRatio() {
        if (unit() == Unit.MILLIMOLE_PER_LITRE) {
            return "has no natural zero";
        }
        return equals(HIGHEST_SEVERE_RISK) ? "displays a danger and is no measured frequency" : "";
    }

    /** Which women have it. */
    public Whose whose() {
        return whose;
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
        return words();
    }
}
