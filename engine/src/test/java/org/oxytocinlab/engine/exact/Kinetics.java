package org.oxytocinlab.engine.exact;

import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.pharmacology.Plasma;

/** Kinetics with a closed form, and the same kinetics in the engine. */
enum Kinetics {
    ONE_COMPARTMENT(Exponentials.oneCompartment(1.4, 3), 0.0866) {
        @Override
        Cases in(Cases cases) {
            return cases;
        }
    },
    SLOW_ONE_COMPARTMENT(Exponentials.oneCompartment(0.9, 15), 0.0866) {
        @Override
        Cases in(Cases cases) {
            return cases.set(Plasma.HALF_LIFE, 15).set(Plasma.CLEARANCE, 0.9);
        }
    },
    TWO_COMPARTMENTS(Exponentials.twoCompartments(1.4, 7.04, 0.214, 5.16), 0.139) {
        @Override
        Cases in(Cases cases) {
            return cases.twoCompartments();
        }
    };

    private final Exponentials plasma;
    private final double equilibration;

    Kinetics(Exponentials plasma, double equilibration) {
        this.plasma = plasma;
        this.equilibration = equilibration;
    }

    /** What plasma makes of one unit. */
    Exponentials plasma() {
        return plasma;
    }

    /** What the effect site makes of one unit. */
    Exponentials effectSite() {
        return plasma.delayed(equilibration);
    }

    /** The case under these kinetics. */
    abstract Cases in(Cases cases);
}
