package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NoBracketingException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.sampling.StepHandler;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/**
 * The solver of Commons Math: Dormand and Prince 8(5,3) with dense output. It always works out its first step itself.
 *
 * @param tolerance how exactly
 */
public record CommonsMath(Tolerance tolerance) implements Solver {
    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new DenseOutput(new System(tolerance, layout, rates), from, start);
    }

    /** One system and how exactly it is solved. */
    @SuppressWarnings("JavaLangClash")
    record System(Tolerance tolerance, Layout layout, Rates rates) {

        /** The states at the end. */
        double[] integrate(double from, double[] start, double until, StepHandler dense) {
            DormandPrince853Integrator integrator = integrator(Math.min(tolerance.longestStep(), until - from));
            integrator.addStepHandler(dense);
            integrator.setMaxEvaluations(Tolerance.MOST_EVALUATIONS);
            double[] end = new double[start.length];
            Equations equations = new Equations(rates, start.length);
            rates.demand(from, start);
            try {
                integrator.integrate(equations, from, start, until, end);
            } catch (MaxCountExceededException | NumberIsTooSmallException | NoBracketingException fault) {
                throw new StiffnessFault(layout, equations.last, equations.time, fault);
            }
            return end;
        }

        private DormandPrince853Integrator integrator(double longest) {
            double[] scales = layout.scales();
            double[] absolute = new double[scales.length];
            double[] relative = new double[scales.length];
            for (int i = 0; i < scales.length; i++) {
                absolute[i] = tolerance.absolute() * scales[i];
                relative[i] = tolerance.relative();
            }
            return new DormandPrince853Integrator(Tolerance.shortestStep(longest), longest, absolute, relative);
        }
    }

    private static final class Equations implements FirstOrderDifferentialEquations {
        private final Rates rates;
        private final double[] last;
        private double time;

        Equations(Rates rates, int dimension) {
            this.rates = rates;
            this.last = new double[dimension];
        }

        @Override
        public int getDimension() {
            return last.length;
        }

        @Override
        public void computeDerivatives(double now, double[] state, double[] derivatives) {
            rates.at(now, state, derivatives);
            java.lang.System.arraycopy(derivatives, 0, last, 0, last.length);
            time = now;
        }
    }
}
