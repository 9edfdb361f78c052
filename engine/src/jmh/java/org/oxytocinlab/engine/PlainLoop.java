package org.oxytocinlab.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Span;

/**
 * The yardstick: what somebody would write who only wants to know how a woman ends. One joint state, one stock
 * integrator, from one change of dose to the next; no dense output, no contractions, no rows, nobody who looks.
 */
final class PlainLoop {
    private static final int UTERINE = UterineLoop.LAYOUT.scales().length;
    private static final int WATER = WaterLoop.LAYOUT.scales().length;
    private static final double SHORTEST_STEP = 1e-14;

    private PlainLoop() {}

    /** The states at the end, those of the fast loop first. */
    static double[] end(Body body, List<Span> spans) {
        double[] state = joined(body.uterineLoop().start(), body.waterLoop().start());
        for (Span span : spans) {
            state[UterineLoop.CENTRAL] += span.vein();
            state[UterineLoop.DEPOT] += span.muscle();
            double longest = Math.min(Tolerance.STANDARD.longestStep(), span.minutes());
            new DormandPrince853Integrator(
                            Math.min(SHORTEST_STEP, longest / 2),
                            longest,
                            allowed(Tolerance.STANDARD.absolute()),
                            relative())
                    .integrate(new Equations(body, span), span.from(), state, span.until(), state);
        }
        return state;
    }

    private static double[] allowed(double absolute) {
        double[] allowed = joined(UterineLoop.LAYOUT.scales(), WaterLoop.LAYOUT.scales());
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] *= absolute;
        }
        return allowed;
    }

    private static double[] relative() {
        double[] relative = new double[UTERINE + WATER];
        Arrays.fill(relative, Tolerance.STANDARD.relative());
        return relative;
    }

    private static double[] joined(double[] uterine, double[] water) {
        double[] joined = new double[UTERINE + WATER];
        System.arraycopy(uterine, 0, joined, 0, UTERINE);
        System.arraycopy(water, 0, joined, UTERINE, WATER);
        return joined;
    }

    /** Both loops as one system. */
    private static final class Equations implements FirstOrderDifferentialEquations {
        private final Body body;
        private final Inflow inflow;
        private final double[] water = new double[WATER];
        private final double[] waterRates = new double[WATER];

        Equations(Body body, Span span) {
            this.body = body;
            this.inflow = Bedside.inflow(body, span);
        }

        @Override
        public int getDimension() {
            return UTERINE + WATER;
        }

        @Override
        public void computeDerivatives(double time, double[] state, double[] rates) {
            // The fast loop stands first, where its own layout looks for it.
            body.uterineLoop().rates(inflow, state, rates);
            System.arraycopy(state, UTERINE, water, 0, WATER);
            double cleared = body.uterineLoop().plasma().clearanceRate(state[UterineLoop.CENTRAL]);
            body.waterLoop().rates(inflow, cleared, water, waterRates);
            System.arraycopy(waterRates, 0, rates, UTERINE, WATER);
        }
    }
}
