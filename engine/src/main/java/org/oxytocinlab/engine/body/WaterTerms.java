package org.oxytocinlab.engine.body;

import static org.oxytocinlab.engine.body.WaterLoop.ACTIVATION;
import static org.oxytocinlab.engine.body.WaterLoop.ELECTROLYTES;
import static org.oxytocinlab.engine.body.WaterLoop.EXCRETED;
import static org.oxytocinlab.engine.body.WaterLoop.EXCRETION;
import static org.oxytocinlab.engine.body.WaterLoop.INSENSIBLE;
import static org.oxytocinlab.engine.body.WaterLoop.LAYOUT;
import static org.oxytocinlab.engine.body.WaterLoop.STRESS;
import static org.oxytocinlab.engine.body.WaterLoop.TRACKED;
import static org.oxytocinlab.engine.body.WaterLoop.URINE;
import static org.oxytocinlab.engine.body.WaterLoop.VASOPRESSIN;
import static org.oxytocinlab.engine.body.WaterLoop.WATER;

import java.util.List;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Vasopressin;

/** Takes the rates of water and sodium apart into what drives them. */
final class WaterTerms {
    private static final String HORMONE = "pg/mL/min";
    private static final String VOLUME = "L/min";
    private static final String SOLUTE = "mmol/min";

    private WaterTerms() {}

    static List<Term> of(WaterLoop loop, Inflow inflow, double clearanceRate, double[] state) {
        Antidiuresis.Parameters renal = loop.antidiuresis().parameters();
        Vasopressin.Parameters hormone = loop.vasopressin().parameters();
        Kidney.Parameters kidney = loop.kidney().parameters();
        double osmolality = loop.bodyWater().osmolality(loop.sodium(state));
        double saturation = loop.antidiuresis().saturation(state[VASOPRESSIN], state[TRACKED]);
        double volume = loop.bodyWater().relativeExtracellularVolume(state[WATER], osmolality);
        double wanted = loop.kidney().excretionAt(volume);
        double urine = loop.urineFlow(state);
        double insensible = loop.bodyWater().parameters().insensible();
        return List.of(
                term(TRACKED, "mU/min/min", "cleared from plasma", renal.tracking() * clearanceRate),
                term(TRACKED, "mU/min/min", "level at the kidney", -renal.tracking() * state[TRACKED]),
                term(
                        VASOPRESSIN,
                        HORMONE,
                        "osmotic release",
                        loop.vasopressin().osmoticLevel(osmolality) / hormone.turnover()),
                term(VASOPRESSIN, HORMONE, "stress", state[STRESS] / hormone.turnover()),
                term(VASOPRESSIN, HORMONE, "turnover", -state[VASOPRESSIN] / hormone.turnover()),
                term(STRESS, HORMONE, "pain and nausea", inflow.stress() / hormone.stressDrift()),
                term(STRESS, HORMONE, "fading", -state[STRESS] / hormone.stressDrift()),
                term(ACTIVATION, "/min", "receptors at work", saturation / renal.delay()),
                term(ACTIVATION, "/min", "recovery", -state[ACTIVATION] / renal.delay()),
                term(EXCRETION, "mmol/min/min", "called for by volume", wanted / kidney.natriuresisDelay()),
                term(EXCRETION, "mmol/min/min", "in force", -state[EXCRETION] / kidney.natriuresisDelay()),
                term(WATER, VOLUME, "fluids", inflow.water()),
                term(WATER, VOLUME, "urine", -urine),
                term(WATER, VOLUME, "insensible loss", -insensible),
                term(ELECTROLYTES, SOLUTE, "fluids", inflow.electrolytes()),
                term(ELECTROLYTES, SOLUTE, "urine", -state[EXCRETION]),
                term(URINE, VOLUME, "urine flow", urine),
                term(INSENSIBLE, VOLUME, "insensible loss", insensible),
                term(EXCRETED, SOLUTE, "urine", state[EXCRETION]));
    }

    private static Term term(int state, String unit, String words, double value) {
        return new Term(LAYOUT.places().get(state), unit, words, value);
    }
}
