package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * Oxytocin of her own in plasma, where it comes in pulses; it is cleared as infused oxytocin is. It begins at the mean of its
 * stage of labour.
 *
 * @param assay how plasma levels are displayed
 * @param mass pg/mL that 1 µU/mL weighs
 * @param begins the stage of labour at the start
 */
public record SecretionLoop(
        Plasma plasma, EffectSite effectSite, Pituitary pituitary, Assay assay, double mass, StageOfLabour begins)
        implements Loop {
    private static final State CENTRAL = state(0, "own oxytocin in plasma", "mU", 0.1);
    private static final State PERIPHERAL = state(1, "own oxytocin in tissue", "mU", 0.1);

    private static final State EFFECT_SITE = state(2, "own oxytocin at the effect site", "µU/mL", 0.01);

    private static final List<State> STATES = List.of(CENTRAL, PERIPHERAL, EFFECT_SITE);

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.SECRETION, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Substance.OWN_OXYTOCIN);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        Plasma.Parameters size = plasma.parameters();
        double level = meanLevel(begins);
        boolean exchanges = size.exchange() > 0;
        return new double[] {level * size.centralVolume(), exchanges ? level * size.peripheralVolume() : 0, level};
    }

    @Override
    public void push(Push push, double[] states) {
        states[CENTRAL.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double central = now.of(CENTRAL);
        double out = plasma.outwardRate(central);
        double back = plasma.inwardRate(now.of(PERIPHERAL));
        sum.add(CENTRAL, "secretion between pulses", pituitary.tonicRate());
        sum.add(CENTRAL, "surge at birth", now.given().rate(Substance.OWN_OXYTOCIN));
        sum.add(CENTRAL, "cleared", -plasma.clearanceRate(central));
        sum.add(CENTRAL, "into tissue", -out);
        sum.add(CENTRAL, "back from tissue", back);
        sum.add(PERIPHERAL, "from plasma", out);
        sum.add(PERIPHERAL, "back into plasma", -back);
        sum.add(EFFECT_SITE, "plasma level", effectSite.equilibrationRate(plasma.concentration(central)));
        sum.add(EFFECT_SITE, "effect-site level", -effectSite.equilibrationRate(now.of(EFFECT_SITE)));
    }

    /** What is in plasma is the infused and her own. */
    @Override
    public Map<Variable, Answer> answers() {
        return Map.of(
                Variable.OWN_EFFECT_SITE,
                now -> now.of(EFFECT_SITE),
                Variable.PLASMA_OXYTOCIN,
                this::total,
                Variable.PLASMA_OXYTOCIN_MASS,
                now -> assay.displayed(mass * total(now)));
    }

    /** By how much it exceeds the mean of a stage of labour, without a surge, at the effect site [µU/mL]. */
    double aboveMean(Moment now, StageOfLabour stage) {
        return now.of(EFFECT_SITE) - meanLevel(stage == StageOfLabour.CROWNING ? StageOfLabour.SECOND : stage);
    }

    private double meanLevel(StageOfLabour stage) {
        return pituitary.meanRate(stage) / plasma.parameters().clearance();
    }

    private double total(Moment now) {
        return plasma.concentration(now.of(KineticsLoop.CENTRAL)) + plasma.concentration(now.of(CENTRAL));
    }
}
