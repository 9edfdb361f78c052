package org.oxytocinlab.engine.pharmacology;

/**
 * Disposition of a drug beside oxytocin: from a muscle into plasma, to tissue and back, and out of the body.
 *
 * <pre>
 *   dAm/dt = −ka·Am      dAc/dt = given + F·ka·Am − (k10 + k12)·Ac + k21·Ap      dAp/dt = k12·Ac − k21·Ap
 *   C = Ac/Vc            dCe/dt = ke0·(C − Ce)
 * </pre>
 *
 * Assumes that all of it is in proportion to what is given. The numbers are those of each drug, which names its sources.
 */
public record Disposition(Parameters parameters) {

    /**
     * What the equations need; a passage at a rate of 0 is not there at all.
     *
     * @param volume Vc, volume of the central compartment [L]
     * @param elimination k10, from plasma [1/min]
     * @param outward k12, from plasma into tissue [1/min]
     * @param inward k21, from tissue into plasma [1/min]
     * @param absorption ka, from the muscle [1/min]
     * @param bioavailability F, share of an injection into a muscle that reaches plasma [1]
     * @param equilibration ke0, plasma to effect site [1/min]
     */
    public record Parameters(
            double volume,
            double elimination,
            double outward,
            double inward,
            double absorption,
            double bioavailability,
            double equilibration) {

        /** Of a drug that goes into a vein alone, and acts from plasma. */
        public static Parameters intoVein(double volume, double elimination, double outward, double inward) {
            return new Parameters(volume, elimination, outward, inward, 0, 0, 0);
        }

        /** Of a drug that stays in one compartment, and acts from plasma. */
        public static Parameters inOne(double volume, double elimination, double absorption, double bioavailability) {
            return new Parameters(volume, elimination, 0, 0, absorption, bioavailability, 0);
        }
    }

    /** C, level in plasma [mg/L]. */
    public double concentration(double central) {
        return central / parameters.volume;
    }

    /** Ac at rest under a steady rate [mg/min]. */
    public double settled(double rate) {
        return rate / parameters.elimination;
    }

    /** k10·Ac [mg/min]. */
    public double eliminationRate(double central) {
        return parameters.elimination * central;
    }

    /** k12·Ac [mg/min]. */
    public double outwardRate(double central) {
        return parameters.outward * central;
    }

    /** k21·Ap [mg/min]. */
    public double inwardRate(double peripheral) {
        return parameters.inward * peripheral;
    }

    /** ka·Am, what leaves the muscle [mg/min]. */
    public double releaseRate(double muscle) {
        return parameters.absorption * muscle;
    }

    /** F·ka·Am, what of it reaches plasma [mg/min]. */
    public double absorptionRate(double muscle) {
        return parameters.bioavailability * releaseRate(muscle);
    }

    /** Approach to or departure from a level [mg/L], ke0·C [mg/L/min]. */
    public double equilibrationRate(double level) {
        return parameters.equilibration * level;
    }
}
