package org.oxytocinlab.engine.body;

import java.util.List;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Vasopressin;

/** The downstream room of water and sodium; it follows infused oxytocin and gives nothing back. */
public record WaterLoop(Antidiuresis antidiuresis, Vasopressin vasopressin, Kidney kidney, BodyWater bodyWater) {
    /** Oxytocin at the kidney, as a steady infusion [mU/min]. */
    public static final int TRACKED = 0;

    /** Vasopressin in plasma [pg/mL]. */
    public static final int VASOPRESSIN = 1;

    /** Vasopressin of pain and nausea [pg/mL]. */
    public static final int STRESS = 2;

    /** V2 activation, 0 to 1. */
    public static final int ACTIVATION = 3;

    /** Sodium and potassium excretion [mmol/min]. */
    public static final int EXCRETION = 4;

    /** Body water [L]. */
    public static final int WATER = 5;

    /** Exchangeable sodium and potassium [mmol]. */
    public static final int ELECTROLYTES = 6;

    /** Urine so far [L]. */
    public static final int URINE = 7;

    /** Insensible loss so far [L]. */
    public static final int INSENSIBLE = 8;

    /** Sodium and potassium excreted so far [mmol]. */
    public static final int EXCRETED = 9;

    /** Names and usual sizes of the states. */
    public static final Layout LAYOUT = new Layout(
            List.of(
                    "oxytocin at the kidney",
                    "vasopressin",
                    "stress vasopressin",
                    "V2 activation",
                    "sodium excretion",
                    "body water",
                    "body sodium and potassium",
                    "urine",
                    "insensible loss",
                    "sodium and potassium excreted"),
            new double[] {1, 0.1, 0.1, 0.1, 0.1, 10, 1000, 1, 1, 10});

    /**
     * The states at the start: vasopressin and V2 activation rest at their osmotic level, and stress acts from then on.
     */
    public double[] start() {
        BodyWater.Parameters water = bodyWater.parameters();
        double level = vasopressin.osmoticLevel(bodyWater.osmolality(water.sodium()));
        double[] state = new double[LAYOUT.scales().length];
        state[VASOPRESSIN] = level;
        state[STRESS] = vasopressin.parameters().stress();
        state[ACTIVATION] = antidiuresis.saturation(level, 0);
        state[EXCRETION] = kidney.parameters().excretion();
        state[WATER] = water.water();
        state[ELECTROLYTES] = bodyWater.electrolytesAtStart();
        return state;
    }

    /**
     * The states once vasopressin, stress and drug have come to rest while body water and sodium are still as at the
     * start.
     *
     * @param rate steady infusion of oxytocin [mU/min]
     */
    public double[] settled(double rate) {
        double[] state = start();
        state[VASOPRESSIN] += vasopressin.parameters().stress();
        state[TRACKED] = rate;
        state[ACTIVATION] = antidiuresis.saturation(state[VASOPRESSIN], rate);
        return state;
    }

    /**
     * The rates of all states, in order of cause.
     *
     * @param clearanceRate infused oxytocin cleared from plasma, CL·C [mU/min]
     */
    public void rates(Inflow inflow, double clearanceRate, double[] state, double[] rates) {
        double sodium = bodyWater.sodium(state[WATER], state[ELECTROLYTES]);
        double osmolality = bodyWater.osmolality(sodium);
        rates[STRESS] = vasopressin.stressRate(state[STRESS], inflow.stress());
        rates[VASOPRESSIN] = vasopressin.levelRate(state[VASOPRESSIN], state[STRESS], osmolality);

        rates[TRACKED] = antidiuresis.trackingRate(state[TRACKED], clearanceRate);
        double saturation = antidiuresis.saturation(state[VASOPRESSIN], state[TRACKED]);
        rates[ACTIVATION] = antidiuresis.activationRate(state[ACTIVATION], saturation);

        double volume = bodyWater.relativeExtracellularVolume(state[WATER], osmolality);
        rates[EXCRETION] = kidney.natriuresisRate(state[EXCRETION], volume);
        rates[URINE] = urineFlow(state);
        rates[INSENSIBLE] = bodyWater.parameters().insensible();
        rates[EXCRETED] = state[EXCRETION];
        rates[WATER] = inflow.water() - rates[URINE] - rates[INSENSIBLE];
        rates[ELECTROLYTES] = inflow.electrolytes() - rates[EXCRETED];
    }

    /**
     * What drives the rate of every state.
     *
     * @param clearanceRate infused oxytocin cleared from plasma, CL·C [mU/min]
     */
    public List<Term> terms(Inflow inflow, double clearanceRate, double[] state) {
        return WaterTerms.of(this, inflow, clearanceRate, state);
    }

    /** Urine flow [L/min]. */
    public double urineFlow(double[] state) {
        return kidney.urineFlow(state[EXCRETION], state[ACTIVATION]);
    }

    /** Modified electrolyte-free water clearance [L/min]. */
    public double freeWaterClearance(double[] state) {
        return bodyWater.freeWaterClearance(urineFlow(state), state[EXCRETION], sodium(state));
    }

    /** Plasma sodium [mmol/L]. */
    public double sodium(double[] state) {
        return bodyWater.sodium(state[WATER], state[ELECTROLYTES]);
    }
}
