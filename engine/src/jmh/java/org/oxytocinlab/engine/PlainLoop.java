package org.oxytocinlab.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.ContractingLoop;
import org.oxytocinlab.engine.body.KineticsLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/**
 * The yardstick: what somebody would write who only wants to know how a woman ends. One joint state of sixteen numbers, one
 * stock integrator and the powers of the same library, from one change of dose to the next; no dense output, no
 * contractions, no rows, nobody who looks.
 */
final class PlainLoop {
    private static final double SHORTEST_STEP = 1e-14;
    static final double LONGEST_STEP = 8;

    /**
     * Usual sizes of plasma, tissue, muscle, effect site, phase and cleared drug; of drug at the kidney, vasopressin, stress,
     * activation, excretion, water, sodium with potassium, urine, insensible loss and what was excreted.
     */
    private static final double[] USUAL = {0.1, 0.1, 0.1, 0.01, 1, 10, 1, 0.1, 0.1, 0.1, 0.1, 10, 1000, 1, 1, 10};

    private PlainLoop() {}

    /** The states at the end. */
    static double[] end(Body body, List<Span> spans) {
        double[] state = start(body);
        double[] absolute = Arrays.stream(USUAL)
                .map(usual -> usual * Tolerance.STANDARD.absolute())
                .toArray();
        double[] relative = new double[state.length];
        Arrays.fill(relative, Tolerance.STANDARD.relative());
        for (Span span : spans) {
            state[0] += span.vein();
            state[2] += span.muscle();
            double longest = Math.min(LONGEST_STEP, span.minutes());
            new DormandPrince853Integrator(Math.min(SHORTEST_STEP, longest / 2), longest, absolute, relative)
                    .integrate(new Equations(body, span.supply()), span.from(), state, span.until(), state);
        }
        return state;
    }

    /** The usual sizes of the states. */
    static double[] usual() {
        return USUAL.clone();
    }

    /** The states at the start. */
    static double[] start(Body body) {
        WaterLoop rooms = body.water();
        BodyWater.Parameters water = rooms.bodyWater().parameters();
        double vasopressin = rooms.vasopressin().osmoticLevel(rooms.bodyWater().osmolality(water.sodium()));
        double[] state = new double[USUAL.length];
        state[7] = vasopressin;
        state[8] = rooms.vasopressin().parameters().stress();
        state[9] = rooms.antidiuresis().saturation(vasopressin, 0);
        state[10] = rooms.kidney().parameters().excretion();
        state[11] = water.water();
        state[12] = rooms.bodyWater().electrolytesAtStart();
        return state;
    }

    /** All as one system. */
    private static final class Equations implements FirstOrderDifferentialEquations {
        private final KineticsLoop drug;
        private final ContractingLoop uterus;
        private final Vasopressin vasopressin;
        private final Antidiuresis antidiuresis;
        private final Kidney kidney;
        private final BodyWater water;
        private final Supply supply;
        private final double stress;

        Equations(Body body, Supply supply) {
            this.drug = body.kinetics();
            this.uterus = body.uterus();
            this.vasopressin = body.water().vasopressin();
            this.antidiuresis = body.water().antidiuresis();
            this.kidney = body.water().kidney();
            this.water = body.water().bodyWater();
            this.supply = supply;
            this.stress =
                    Double.isNaN(supply.stress()) ? vasopressin.parameters().stress() : supply.stress();
        }

        @Override
        public int getDimension() {
            return USUAL.length;
        }

        @Override
        public void computeDerivatives(double time, double[] state, double[] rates) {
            double out = drug.plasma().outwardRate(state[0]);
            double back = drug.plasma().inwardRate(state[1]);
            double released = drug.depot().releaseRate(state[2]);
            double absorbed = drug.depot().absorptionRate(state[2]);
            double cleared = drug.plasma().clearanceRate(state[0]);
            rates[0] = supply.oxytocin() + absorbed - cleared - out + back;
            rates[1] = out - back;
            rates[2] = -released;
            rates[3] = drug.effectSite().equilibrationRate(drug.plasma().concentration(state[0]) - state[3]);
            Uterus.Response frequency = uterus.uterus().parameters().frequency();
            double drive = uterus.drug().drive(state[3]);
            rates[4] =
                    (frequency.atRest() + frequency.rise() * hill(drive, frequency.halfEffect(), frequency.exponent()))
                            / 10;
            rates[5] = cleared + released - absorbed;
            rates[6] = antidiuresis.trackingRate(cleared - state[6]);
            downstream(state, rates);
        }

        private void downstream(double[] state, double[] rates) {
            double osmolality = water.osmolality(water.sodium(state[11], state[12]));
            rates[7] = vasopressin.turnoverRate(vasopressin.osmoticLevel(osmolality) + state[8] - state[7]);
            rates[8] = vasopressin.stressRate(stress - state[8]);
            rates[9] = antidiuresis.activationRate(saturation(state) - state[9]);
            double volume = water.relativeExtracellularVolume(state[11], osmolality);
            rates[10] = kidney.natriuresisRate(kidney.excretionAt(volume) - state[10]);
            double urine = kidney.urineFlow(state[10], state[9]);
            double insensible = water.parameters().insensible();
            rates[11] = supply.allWater() - urine - insensible;
            rates[12] = supply.allElectrolytes() - state[10];
            rates[13] = urine;
            rates[14] = insensible;
            rates[15] = state[10];
        }

        private double saturation(double[] state) {
            Antidiuresis.Parameters kinetics = antidiuresis.parameters();
            double equivalent = state[7] + kinetics.potency() * Math.max(0, state[6]);
            return hill(equivalent, kinetics.halfEffect(), kinetics.exponent());
        }

        /** With the power of the library whose integrator this is. */
        private static double hill(double value, double half, double exponent) {
            double power = FastMath.pow(value / half, exponent);
            return power / (power + 1);
        }
    }
}
