package org.oxytocinlab.engine.pharmacology;

import java.util.List;
import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Ergometrine and methylergometrine: they keep the uterus firm and narrow the vessels, both away from the receptor of oxytocin.
 *
 * <pre>
 *   dAm/dt = −ka·Am      dAc/dt = given + F·ka·Am − ln 2/t½·Ac      C = Ac/V
 *   e = C^h/(C^h + EC50^h)      EC50 = D_50/V                       SVR ← SVR·(1 + s·e)
 * </pre>
 *
 * Assumes one compartment, and that uterus and vessels follow plasma at once, by the same curve. Only the half-life and the
 * doses have a source: [methylergometrine-mims]. V weighs nothing: it turns doses into the levels that are shown.
 */
public record Ergot(Parameters parameters) {
    /** Ergometrine. */
    public static final Drug ERGOMETRINE = new Drug(
            Substance.drug("ergometrine"),
            halfLife("ergometrine").chosen("uterotonics-note", "taken from methylergometrine"),
            halfDose("ergometrine", "0.25").chosen("uterotonics-note", "half of the 0.5 mg that is given"));

    /** Methylergometrine. */
    public static final Drug METHYLERGOMETRINE = new Drug(
            Substance.drug("methylergometrine"),
            halfLife("methylergometrine").measured("methylergometrine-mims", "3.4 h"),
            halfDose("methylergometrine", "0.1").chosen("uterotonics-note", "half of the 0.2 mg that is given"));

    private static Published.Draft halfLife(String drug) {
        return Published.named(drug + " half-life", "t½", "half-life of " + drug + " in plasma")
                .is("3.4", Unit.HOUR);
    }

    private static Published.Draft halfDose(String drug, String milligrams) {
        return Published.named("half-effective dose of " + drug, "D_50", "dose whose level in V has half of the effect")
                .is(milligrams, Unit.MILLIGRAM);
    }

    /**
     * One of the two, with its numbers.
     *
     * @param substance as a case names it
     * @param volume V
     * @param halfLife t½
     * @param absorption ka
     * @param bioavailability F
     * @param halfDose D_50
     * @param exponent h [1]
     * @param constriction s [1]
     */
    public record Drug(
            Substance substance,
            Published volume,
            Published halfLife,
            Published absorption,
            Published bioavailability,
            Published halfDose,
            Published exponent,
            Published constriction) {

        private Drug(Substance substance, Published halfLife, Published halfDose) {
            this(
                    substance,
                    draft(substance, "volume", "V", "volume of which a dose becomes a level")
                            .is("50", Unit.LITRE)
                            .chosen("uterotonics-note", "weighs nothing: it scales the level that is shown"),
                    halfLife,
                    draft(substance, "absorption", "ka", "absorption from the muscle")
                            .is("0.1", Unit.PER_MINUTE)
                            .chosen("uterotonics-note", "half of a dose within 7 min"),
                    draft(substance, "bioavailability", "F", "share of a dose into a muscle that reaches plasma")
                            .is("1", Unit.ONE)
                            .in(Domain.FRACTION)
                            .chosen("uterotonics-note", "taken as complete"),
                    halfDose,
                    draft(substance, "exponent", "h", "steepness of its effect")
                            .is("2", Unit.ONE)
                            .chosen("uterotonics-note", "that of oxytocin after birth"),
                    draft(substance, "constriction", "s", "rise of the vascular resistance under the full effect")
                            .is("0.5", Unit.ONE)
                            .in(Domain.NOT_NEGATIVE)
                            .chosen(
                                    "uterotonics-note",
                                    "the mean pressure rises by 10 mmHg after 0.5 mg into a muscle"));
        }

        private static Published.Draft draft(Substance substance, String name, String symbol, String meaning) {
            return Published.named(substance + " " + name, symbol, meaning);
        }

        /** All of them, in the order of the equations. */
        public List<Published> numbers() {
            return List.of(volume, halfLife, absorption, bioavailability, halfDose, exponent, constriction);
        }
    }

    /**
     * What the effect needs; its way through the body is that of every drug.
     *
     * @param half EC50, level of half the effect [mg/L]
     * @param exponent h, steepness [1]
     * @param constriction s, rise of the vascular resistance under the full effect, as a share [1]
     */
    public record Parameters(double half, double exponent, double constriction) {}

    /** The room of one of the two under the settings of a case. */
    public static Ergot of(Drug drug, Values set) {
        return new Ergot(new Parameters(
                set.value(drug.halfDose) / set.value(drug.volume),
                set.value(drug.exponent),
                set.value(drug.constriction)));
    }

    /** e of a level in plasma [mg/L], from 0 to 1. */
    public double effect(double level) {
        if (level <= 0) {
            return 0;
        }
        return 1 / (1 + Power.of(parameters.half / level, parameters.exponent));
    }
}
