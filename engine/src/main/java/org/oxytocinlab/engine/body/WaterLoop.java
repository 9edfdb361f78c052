package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/**
 * The downstream rooms of water and sodium; they follow infused oxytocin and give nothing back.
 *
 * @param drug the loop whose cleared oxytocin the kidney meets
 */
public record WaterLoop(
        UterineLoop drug, Antidiuresis antidiuresis, Vasopressin vasopressin, Kidney kidney, BodyWater bodyWater)
        implements Loop {
    /** Oxytocin at the kidney, as a steady infusion. */
    private static final State TRACKED = state(0, "oxytocin at the kidney", "mU/min", 1);

    private static final State VASOPRESSIN = state(1, "vasopressin", "pg/mL", 0.1);

    /** Vasopressin of pain and nausea. */
    private static final State STRESS = state(2, "stress vasopressin", "pg/mL", 0.1);

    private static final State ACTIVATION = state(3, "V2 activation", "", 0.1);
    private static final State EXCRETION = state(4, "sodium excretion", "mmol/min", 0.1);
    private static final State WATER = state(5, "body water", "L", 10);
    private static final State ELECTROLYTES = state(6, "body sodium and potassium", "mmol", 1000);
    private static final State URINE = state(7, "urine", "L", 1);
    private static final State INSENSIBLE = state(8, "insensible loss", "L", 1);
    private static final State EXCRETED = state(9, "sodium and potassium excreted", "mmol", 10);

    private static final List<State> STATES = List.of(
            TRACKED, VASOPRESSIN, STRESS, ACTIVATION, EXCRETION, WATER, ELECTROLYTES, URINE, INSENSIBLE, EXCRETED);

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.WATER, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    /** Vasopressin and V2 activation rest at their osmotic level, and stress acts from then on. */
    @Override
    public double[] start() {
        BodyWater.Parameters water = bodyWater.parameters();
        double level = vasopressin.osmoticLevel(bodyWater.osmolality(water.sodium()));
        double[] state = new double[STATES.size()];
        state[VASOPRESSIN.place()] = level;
        state[STRESS.place()] = vasopressin.parameters().stress();
        state[ACTIVATION.place()] = antidiuresis.saturation(level, 0);
        state[EXCRETION.place()] = kidney.parameters().excretion();
        state[WATER.place()] = water.water();
        state[ELECTROLYTES.place()] = bodyWater.electrolytesAtStart();
        return state;
    }

    /**
     * Once vasopressin, stress and drug have come to rest while body water and sodium are still as at the start.
     *
     * @param rate steady infusion of oxytocin [mU/min]
     */
    public double[] settled(double rate) {
        double[] state = start();
        state[VASOPRESSIN.place()] += vasopressin.parameters().stress();
        state[TRACKED.place()] = rate;
        state[ACTIVATION.place()] = antidiuresis.saturation(state[VASOPRESSIN.place()], rate);
        return state;
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double osmolality = bodyWater.osmolality(sodium(now));
        double level = now.of(VASOPRESSIN);
        double tracked = now.of(TRACKED);
        sum.add(STRESS, "pain and nausea", vasopressin.stressRate(stress(now.given())));
        sum.add(STRESS, "fading", -vasopressin.stressRate(now.of(STRESS)));
        sum.add(VASOPRESSIN, "osmotic release", vasopressin.turnoverRate(vasopressin.osmoticLevel(osmolality)));
        sum.add(VASOPRESSIN, "stress", vasopressin.turnoverRate(now.of(STRESS)));
        sum.add(VASOPRESSIN, "turnover", -vasopressin.turnoverRate(level));

        sum.add(TRACKED, "cleared from plasma", antidiuresis.trackingRate(drug.clearedRate(now)));
        sum.add(TRACKED, "level at the kidney", -antidiuresis.trackingRate(tracked));
        double saturation = antidiuresis.saturation(level, tracked);
        sum.add(ACTIVATION, "receptors at work", antidiuresis.activationRate(saturation));
        sum.add(ACTIVATION, "recovery", -antidiuresis.activationRate(now.of(ACTIVATION)));

        double volume = bodyWater.relativeExtracellularVolume(now.of(WATER), osmolality);
        double excretion = now.of(EXCRETION);
        sum.add(EXCRETION, "called for by volume", kidney.natriuresisRate(kidney.excretionAt(volume)));
        sum.add(EXCRETION, "in force", -kidney.natriuresisRate(excretion));
        balance(now, urineFlow(now), excretion, sum);
    }

    /** Vasopressin of pain and nausea: that of the start while nobody says otherwise [pg/mL]. */
    private double stress(Given given) {
        return Double.isNaN(given.stress()) ? vasopressin.parameters().stress() : given.stress();
    }

    private void balance(Moment now, double urine, double excretion, Sum sum) {
        double insensible = bodyWater.parameters().insensible();
        sum.add(WATER, "fluids", now.given().water());
        sum.add(WATER, "urine", -urine);
        sum.add(WATER, "insensible loss", -insensible);
        sum.add(ELECTROLYTES, "fluids", now.given().electrolytes());
        sum.add(ELECTROLYTES, "urine", -excretion);
        sum.add(URINE, "urine flow", urine);
        sum.add(INSENSIBLE, "insensible loss", insensible);
        sum.add(EXCRETED, "urine", excretion);
    }

    @Override
    public Map<Variable, Answer> answers() {
        double water = bodyWater.parameters().water();
        return Map.of(
                Variable.URINE, now -> Unit.MILLILITRE.fromInternal(now.of(URINE)),
                Variable.URINE_FLOW, now -> Unit.MILLILITRE_PER_MINUTE.fromInternal(urineFlow(now)),
                Variable.URINE_OSMOLALITY, now -> kidney.osmolality(now.of(ACTIVATION)),
                Variable.FREE_WATER_CLEARANCE, now -> Unit.MILLILITRE_PER_MINUTE.fromInternal(freeWaterClearance(now)),
                Variable.WATER_BALANCE, now -> Unit.MILLILITRE.fromInternal(now.of(WATER) - water),
                Variable.VASOPRESSIN, now -> now.of(VASOPRESSIN),
                Variable.SODIUM, this::sodium,
                Variable.PLASMA_OSMOLALITY, now -> bodyWater.osmolality(sodium(now)));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.URINE, Variable.SODIUM, Variable.PLASMA_OSMOLALITY);
    }

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account(Substance.WATER, now -> now.of(URINE) + now.of(INSENSIBLE), now -> now.of(WATER)),
                new Account(Substance.ELECTROLYTES, now -> now.of(EXCRETED), now -> now.of(ELECTROLYTES)));
    }

    @Override
    public void demandWithin(Moment now) {
        double share = now.of(WATER) / bodyWater.parameters().water();
        demand(
                share >= BodyWater.LEAST_SHARE,
                "body water has fallen below %.0f %% of its start",
                100 * BodyWater.LEAST_SHARE);
        demand(
                share <= BodyWater.MOST_SHARE,
                "body water has risen above %.0f %% of its start",
                100 * BodyWater.MOST_SHARE);
        demand(
                sodium(now) >= BodyWater.LEAST_SODIUM,
                "plasma sodium has fallen below %.0f mmol/L",
                BodyWater.LEAST_SODIUM);
    }

    private static void demand(boolean holds, String words, double limit) {
        if (!holds) {
            throw new OutOfRange(String.format(Locale.ROOT, words, limit));
        }
    }

    private double urineFlow(Moment now) {
        return kidney.urineFlow(now.of(EXCRETION), now.of(ACTIVATION));
    }

    private double freeWaterClearance(Moment now) {
        return bodyWater.freeWaterClearance(urineFlow(now), now.of(EXCRETION), sodium(now));
    }

    private double sodium(Moment now) {
        return bodyWater.sodium(now.of(WATER), now.of(ELECTROLYTES));
    }
}
