package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * Levels that follow what is given in proportion: drug in muscle, plasma, tissue, at the effect site and at the kidney, and
 * the vasopressin of stress. Infused oxytocin only; it starts at 0.
 *
 * @param vasopressin whose stress drifts towards what is said of it
 * @param assay how plasma levels are displayed
 * @param mass pg/mL that 1 µU/mL weighs
 */
public record KineticsLoop(
        Plasma plasma,
        IntramuscularDepot depot,
        Pituitary pituitary,
        EffectSite effectSite,
        Antidiuresis antidiuresis,
        Vasopressin vasopressin,
        Assay assay,
        double mass)
        implements Loop {
    static final State CENTRAL = state(0, "oxytocin in plasma", "mU", 0.1);
    static final State PERIPHERAL = state(1, "oxytocin in tissue", "mU", 0.1);
    static final State DEPOT = state(2, "oxytocin in muscle", "mU", 0.1);

    /** Cleared from plasma or lost in the muscle so far. */
    static final State CLEARED = state(3, "oxytocin cleared", "mU", 10);

    /** Level at the effect site [µU/mL]. */
    public static final State EFFECT_SITE = state(4, "oxytocin at the effect site", "µU/mL", 0.01);

    /** Oxytocin at the kidney, as a steady infusion. */
    static final State TRACKED = state(5, "oxytocin at the kidney", "mU/min", 1);

    /** Vasopressin of pain and nausea. */
    static final State STRESS = state(6, "stress vasopressin", "pg/mL", 0.1);

    private static final List<State> STATES =
            List.of(CENTRAL, PERIPHERAL, DEPOT, CLEARED, EFFECT_SITE, TRACKED, STRESS);

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.KINETICS, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Substance.OXYTOCIN);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    /** Stress acts from the start. */
    @Override
    public double[] start() {
        double[] states = new double[STATES.size()];
        states[STRESS.place()] = vasopressin.parameters().stress();
        return states;
    }

    @Override
    public double[] settled(Given given) {
        double rate = given.rate(Substance.OXYTOCIN);
        double[] states = start();
        double level = rate / plasma.parameters().clearance();
        states[CENTRAL.place()] = level * plasma.parameters().centralVolume();
        states[EFFECT_SITE.place()] = level;
        states[TRACKED.place()] = rate;
        return states;
    }

    @Override
    public void push(Push push, double[] states) {
        State entered = push.route() == Push.Route.MUSCLE ? DEPOT : CENTRAL;
        states[entered.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double central = now.of(CENTRAL);
        double out = plasma.outwardRate(central);
        double back = plasma.inwardRate(now.of(PERIPHERAL));
        double released = depot.releaseRate(now.of(DEPOT));
        double absorbed = depot.absorptionRate(now.of(DEPOT));
        double cleared = plasma.clearanceRate(central);
        sum.add(CENTRAL, "infusion and boluses", now.given().rate(Substance.OXYTOCIN));
        sum.add(CENTRAL, "absorbed from the muscle", absorbed);
        sum.add(CENTRAL, "cleared", -cleared);
        sum.add(CENTRAL, "into tissue", -out);
        sum.add(CENTRAL, "back from tissue", back);
        sum.add(PERIPHERAL, "from plasma", out);
        sum.add(PERIPHERAL, "back into plasma", -back);
        sum.add(DEPOT, "leaves the muscle", -released);
        sum.add(CLEARED, "cleared", cleared);
        sum.add(CLEARED, "lost in the muscle", released - absorbed);
        sum.add(EFFECT_SITE, "plasma level", effectSite.equilibrationRate(plasma.concentration(central)));
        sum.add(EFFECT_SITE, "effect-site level", -effectSite.equilibrationRate(now.of(EFFECT_SITE)));
        sum.add(TRACKED, "cleared from plasma", antidiuresis.trackingRate(cleared));
        sum.add(TRACKED, "level at the kidney", -antidiuresis.trackingRate(now.of(TRACKED)));
        sum.add(STRESS, "pain and nausea", vasopressin.stressRate(stress(now.given())));
        sum.add(STRESS, "fading", -vasopressin.stressRate(now.of(STRESS)));
    }

    /** Vasopressin of pain and nausea: that of the start while nobody says otherwise [pg/mL]. */
    private double stress(Given given) {
        return Double.isNaN(given.stress()) ? vasopressin.parameters().stress() : given.stress();
    }

    /** Oxytocin of her own in plasma, at its mean [µU/mL]. */
    public double endogenousLevel() {
        return pituitary.secretionRate() / plasma.parameters().clearance();
    }

    @Override
    public Map<Variable, Answer> answers() {
        Shared infused = new Shared(this::infused, this::infused);
        Shared total = new Shared(this::total, (all, values) -> total(infused.of(all), all.size(), values));
        return Map.of(
                Variable.INFUSED_OXYTOCIN,
                infused,
                Variable.PLASMA_OXYTOCIN,
                total,
                Variable.PLASMA_OXYTOCIN_MASS,
                Answer.of(
                        now -> assay.displayed(mass * total(now)),
                        (all, values) -> displayed(total.of(all), all.size(), values)),
                Variable.EFFECT_SITE,
                Answer.of(EFFECT_SITE));
    }

    private void infused(Moments all, double[] values) {
        double[] central = all.of(CENTRAL);
        for (int i = 0; i < all.size(); i++) {
            values[i] = plasma.concentration(central[i]);
        }
    }

    private void total(double[] infused, int count, double[] values) {
        double own = endogenousLevel();
        for (int i = 0; i < count; i++) {
            values[i] = infused[i] + own;
        }
    }

    private void displayed(double[] total, int count, double[] values) {
        for (int i = 0; i < count; i++) {
            values[i] = assay.displayed(mass * total[i]);
        }
    }

    /** Infused oxytocin in plasma [µU/mL]. */
    double infused(Moment now) {
        return plasma.concentration(now.of(CENTRAL));
    }

    private double total(Moment now) {
        return infused(now) + endogenousLevel();
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(
                Substance.OXYTOCIN,
                now -> now.of(CLEARED),
                now -> now.of(CENTRAL) + now.of(PERIPHERAL) + now.of(DEPOT)));
    }
}
