package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/**
 * The fast loop: drug in vein and muscle, plasma, effect site, uterus. Infused oxytocin only; it starts at 0.
 *
 * @param assay how plasma levels are displayed
 * @param mass pg/mL that 1 µU/mL weighs
 */
public record UterineLoop(
        Plasma plasma,
        IntramuscularDepot depot,
        Pituitary pituitary,
        EffectSite effectSite,
        UterineDrive drive,
        Uterus uterus,
        Assay assay,
        double mass)
        implements Loop {
    static final State CENTRAL = state(0, "oxytocin in plasma", "mU", 0.1);
    static final State PERIPHERAL = state(1, "oxytocin in tissue", "mU", 0.1);
    static final State DEPOT = state(2, "oxytocin in muscle", "mU", 0.1);

    /** Level at the effect site [µU/mL]. */
    public static final State EFFECT_SITE = state(3, "oxytocin at the effect site", "µU/mL", 0.01);

    /** Phase of the contractions; grows by 1 per mean interval. */
    public static final State PHASE = state(4, "contraction phase", "", 1);

    /** Cleared from plasma or lost in the muscle so far. */
    static final State CLEARED = state(5, "oxytocin cleared", "mU", 10);

    private static final List<State> STATES = List.of(CENTRAL, PERIPHERAL, DEPOT, EFFECT_SITE, PHASE, CLEARED);

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.DRUG, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public double[] start() {
        return new double[STATES.size()];
    }

    /**
     * Where plasma and effect site stand at R/CL; nothing else is at rest.
     *
     * @param rate steady infusion of oxytocin [mU/min]
     */
    public double[] settled(double rate) {
        double[] states = start();
        double level = rate / plasma.parameters().clearance();
        states[CENTRAL.place()] = level * plasma.parameters().centralVolume();
        states[EFFECT_SITE.place()] = level;
        return states;
    }

    @Override
    public void push(Push push, double[] states) {
        states[CENTRAL.place()] += push.vein();
        states[DEPOT.place()] += push.muscle();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double central = now.of(CENTRAL);
        double out = plasma.outwardRate(central);
        double back = plasma.inwardRate(now.of(PERIPHERAL));
        double released = depot.releaseRate(now.of(DEPOT));
        double absorbed = depot.absorptionRate(now.of(DEPOT));
        double cleared = plasma.clearanceRate(central);
        sum.add(CENTRAL, "infusion and boluses", now.given().oxytocin());
        sum.add(CENTRAL, "absorbed from the muscle", absorbed);
        sum.add(CENTRAL, "cleared", -cleared);
        sum.add(CENTRAL, "into tissue", -out);
        sum.add(CENTRAL, "back from tissue", back);
        sum.add(PERIPHERAL, "from plasma", out);
        sum.add(PERIPHERAL, "back into plasma", -back);
        sum.add(DEPOT, "leaves the muscle", -released);
        sum.add(CLEARED, "cleared", cleared);
        sum.add(CLEARED, "lost in the muscle", released - absorbed);
        double level = now.of(EFFECT_SITE);
        sum.add(EFFECT_SITE, "plasma level", effectSite.equilibrationRate(plasma.concentration(central)));
        sum.add(EFFECT_SITE, "effect-site level", -effectSite.equilibrationRate(level));
        double atRest = uterus.parameters().frequency().atRest() / 10;
        sum.add(PHASE, "contractions at rest", atRest);
        sum.add(PHASE, "contractions by the drive", uterus.phaseRate(drive.drive(level)) - atRest);
    }

    /** Infused oxytocin cleared from plasma, CL·C [mU/min]. */
    double clearedRate(Moment now) {
        return plasma.clearanceRate(now.of(CENTRAL));
    }

    /** Oxytocin of her own in plasma, at its mean [µU/mL]. */
    public double endogenousLevel() {
        return pituitary.secretionRate() / plasma.parameters().clearance();
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.ofEntries(
                Map.entry(Variable.INFUSED_OXYTOCIN, this::infused),
                Map.entry(Variable.PLASMA_OXYTOCIN, this::total),
                Map.entry(Variable.PLASMA_OXYTOCIN_MASS, now -> assay.displayed(mass * total(now))),
                Map.entry(Variable.EFFECT_SITE, now -> now.of(EFFECT_SITE)),
                Map.entry(Variable.CONTRACTIONS, now -> uterus.frequency(drive(now))),
                Map.entry(Variable.AMPLITUDE, now -> uterus.amplitude(drive(now))),
                Map.entry(Variable.DURATION, now -> Unit.SECOND.fromInternal(uterus.duration(drive(now)))),
                Map.entry(Variable.RESTING_TONE, now -> uterus.tone(drive(now))),
                Map.entry(Variable.MONTEVIDEO, now -> uterus.montevideoUnits(drive(now))),
                Map.entry(Variable.UTERINE_ACTIVITY, now -> uterus.activityIntegral(drive(now))));
    }

    /** Of what is in force at a time. */
    private double drive(Moment now) {
        return drive.drive(now.of(EFFECT_SITE));
    }

    private double infused(Moment now) {
        return plasma.concentration(now.of(CENTRAL));
    }

    private double total(Moment now) {
        return infused(now) + endogenousLevel();
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.RESTING_TONE);
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(
                Substance.OXYTOCIN,
                now -> now.of(CLEARED),
                now -> now.of(CENTRAL) + now.of(PERIPHERAL) + now.of(DEPOT)));
    }
}
