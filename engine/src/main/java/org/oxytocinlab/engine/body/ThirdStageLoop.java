package org.oxytocinlab.engine.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.SpentReceptors;
import org.oxytocinlab.engine.pharmacology.UterotonicEffect;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/**
 * The third stage and the hours after it: tone of the uterus and blood that is lost. Time 0 is the birth, or a labour comes
 * before it, in which nothing bleeds.
 *
 * @param answer share of the effect at the receptor of oxytocin that this uterus shows
 * @param otherAnswer the same of every other receptor
 * @param atReceptor what other drugs do at the receptor of oxytocin
 * @param uterotonics what acts elsewhere
 * @param spent what a labour has used up, or null where time 0 is the birth
 */
public record ThirdStageLoop(
        UterotonicEffect oxytocin,
        PostpartumUterus uterus,
        PlacentalBed bed,
        double answer,
        double otherAnswer,
        AtReceptor atReceptor,
        List<Uterotonic> uterotonics,
        @Nullable SpentReceptors spent)
        implements Loop {
    static final State TONE = new State(Stage.BLEEDING, 0, "tone after birth", "", 0.1);
    static final State SEEPED = new State(Stage.BLEEDING, 1, "blood lost beside the gush", "L", 0.1);

    private static final State SINCE = new State(Stage.BLEEDING, 2, "time since birth", "min", 1);

    private static final List<State> STATES = List.of(TONE, SEEPED);
    private static final List<State> AFTER_LABOUR = List.of(TONE, SEEPED, SINCE);
    private static final double SCALE = 10;

    /** The third stage of a case that asks for it. */
    static ThirdStageLoop of(Settings set, boolean labour, Drugs drugs) {
        return new ThirdStageLoop(
                UterotonicEffect.of(set),
                PostpartumUterus.of(set),
                PlacentalBed.of(set),
                set.value(PostpartumUterus.ANSWER),
                set.value(PostpartumUterus.OTHER_ANSWER),
                drugs.atReceptor(),
                drugs.uterotonics(),
                labour ? SpentReceptors.of(set) : null);
    }

    @Override
    public List<State> states() {
        return spent == null ? STATES : AFTER_LABOUR;
    }

    @Override
    public Set<Stage> reads() {
        Set<Stage> all = atReceptor.reads();
        uterotonics.forEach(drug -> all.add(drug.stage()));
        if (spent != null) {
            all.add(Stage.UTERUS);
        }
        return all;
    }

    @Override
    public double[] start() {
        double tone = uterus.parameters().atBirth();
        return spent == null ? new double[] {tone, 0} : new double[] {tone, 0, 0};
    }

    @Override
    public void rates(Moment now, Sum sum) {
        if (!isBorn(now)) {
            return;
        }
        double effect = effect(now);
        double firmness = spent == null ? 1 : spent.firmness(LabourLoop.receptors(now));
        sum.add(TONE, "called for", uterus.toneRate(uterus.tone(effect, firmness), effect));
        sum.add(TONE, "fading", -uterus.toneRate(now.of(TONE), effect));
        sum.add(SEEPED, "bleeding", bleeding(now));
        if (spent != null) {
            sum.add(SINCE, "passing", 1);
        }
    }

    /** Whether the child is born. */
    boolean isBorn(Moment now) {
        return spent == null || LabourLoop.isBorn(now);
    }

    private double sinceBirth(Moment now) {
        return spent == null ? now.time() : now.of(SINCE);
    }

    /** Agonists at the receptor of oxytocin, as this uterus answers to them. */
    private double level(Moment now) {
        double level = atReceptor.unblocked().at(now) * atReceptor.agonists(now);
        return spent == null ? level : spent.level(level, LabourLoop.receptors(now));
    }

    /** The uterotonic effect that this uterus shows, from 0 to 1. */
    private double effect(Moment now) {
        double same = oxytocin.of(level(now));
        double other = 0;
        for (int i = 0; i < uterotonics.size(); i++) {
            other = UterotonicEffect.together(other, uterotonics.get(i).effect().at(now));
        }
        return UterotonicEffect.together(answer * same, otherAnswer * other);
    }

    /** Bleeding beside the gush [L/min]. */
    double bleeding(Moment now) {
        return isBorn(now) ? bed.bleedingRate(now.of(TONE), sinceBirth(now)) : 0;
    }

    /** Blood lost since birth [L]. */
    double lost(Moment now) {
        return now.of(SEEPED) + gushed(now);
    }

    /** What of the gush has come [L]. */
    double gushed(Moment now) {
        return bed.gushed(sinceBirth(now));
    }

    @Override
    public List<Drain> drains() {
        return List.of(
                new Drain(Substance.WATER, now -> bed.parameters().water() * lost(now)),
                new Drain(Substance.ELECTROLYTES, now -> bed.parameters().electrolytes() * lost(now)));
    }

    @Override
    public Map<Variable, Answer> answers() {
        Map<Variable, Answer> answers = new EnumMap<>(Variable.class);
        answers.put(Variable.BLOOD_LOSS, now -> Unit.MILLILITRE.fromInternal(lost(now)));
        answers.put(Variable.BLEEDING, now -> Unit.MILLILITRE_PER_MINUTE.fromInternal(bleeding(now)));
        answers.put(Variable.TONE_AFTER_BIRTH, now -> isBorn(now) ? SCALE * now.of(TONE) : Double.NaN);
        return answers;
    }

    @Override
    public Set<Variable> knownAtStart() {
        return answers().keySet();
    }
}
