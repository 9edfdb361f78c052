package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/** The solver against another library's at 1e-13, on nonlinear problems without a closed form. */
class ReferenceSolverTest {

    enum Nonlinear {
        /** X' = 1 + X²Y − 4X, Y' = 3X − X²Y: a chemical clock. */
        BRUSSELATOR((t, y, dy) -> {
            dy[0] = 1 + y[0] * y[0] * y[1] - 4 * y[0];
            dy[1] = 3 * y[0] - y[0] * y[0] * y[1];
        }),
        /** x'' = μ(1 − x²)x' − x with a mild μ = 2. */
        VAN_DER_POL((t, y, dy) -> {
            dy[0] = y[1];
            dy[1] = 2 * (1 - y[0] * y[0]) * y[1] - y[0];
        }),
        /** Predator and prey. */
        LOTKA_VOLTERRA((t, y, dy) -> {
            dy[0] = y[0] * (1 - y[1]);
            dy[1] = y[1] * (y[0] - 1);
        });

        private final Rates rates;

        Nonlinear(Rates rates) {
            this.rates = rates;
        }
    }

    @ParameterizedTest
    @EnumSource
    void interpolatedValuesFollowReference(Nonlinear problem) {
        double[] start = {1.5, 3};
        Solution solution = DormandPrince.STANDARD.solve(
                new Layout(List.of("x", "y"), new double[] {1, 1}), problem.rates, 0, start, 20);
        double[] reference = start;
        double before = 0;
        for (double time = 0.137; time <= 20; time += 0.487) {
            reference = reference(problem.rates, before, reference, time);
            before = time;
            double[] state = solution.at(time);
            for (int i = 0; i < state.length; i++) {
                // The reference errs by some 1e-12; these orbits stretch an error some hundredfold before it is 1e-9.
                assertThat(state[i]).as("%s at %s", i, time).isCloseTo(reference[i], within(2e-9));
            }
        }
    }

    private static double[] reference(Rates rates, double from, double[] start, double until) {
        OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return start.length;
            }

            @Override
            public double[] computeDerivatives(double time, double[] state) {
                double[] derivatives = new double[state.length];
                rates.at(time, state, derivatives);
                return derivatives;
            }
        };
        return new DormandPrince853Integrator(1e-12, 1, 1e-13, 1e-13)
                .integrate(equation, new ODEState(from, start), until)
                .getPrimaryState();
    }
}
