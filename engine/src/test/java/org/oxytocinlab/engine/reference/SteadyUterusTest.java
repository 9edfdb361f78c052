package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.result.Variable.AMPLITUDE;
import static org.oxytocinlab.engine.result.Variable.CONTRACTIONS;
import static org.oxytocinlab.engine.result.Variable.INFUSED_OXYTOCIN;
import static org.oxytocinlab.engine.result.Variable.MONTEVIDEO;
import static org.oxytocinlab.engine.result.Variable.PLASMA_OXYTOCIN_MASS;
import static org.oxytocinlab.engine.result.Variable.UTERINE_ACTIVITY;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Steady states of uterus and plasma against the tables of the reference prototype. */
class SteadyUterusTest {
    /** Forty half-lives of the effect site: steady to the last bit. */
    private static final double LONG = 320;

    /** Above this rate a contraction is more than 1 % longer [mU/min]. */
    private static final double CONSTANT_DURATION = 8;

    @ParameterizedTest(name = "{0} mU/min")
    @CsvFileSource(resources = "uterus-a11-steady-state.csv", numLinesToSkip = 1)
    void classicalWomanAgreesWithTable(
            double rate,
            String infused,
            String infusedMass,
            String totalMass,
            String contractions,
            String amplitude,
            String montevideo,
            String activity) {
        Trajectory run = steady(1, rate);
        double mass = run.at(PLASMA_OXYTOCIN_MASS, LONG);
        Printed.agrees("infused", run.at(INFUSED_OXYTOCIN, LONG), infused);
        Printed.agrees("infused pg/mL", mass - run.at(PLASMA_OXYTOCIN_MASS, 0), infusedMass);
        Printed.agrees("total pg/mL", mass, totalMass);
        Printed.agrees("contractions", run.at(CONTRACTIONS, LONG), contractions);
        Printed.agrees("amplitude", run.at(AMPLITUDE, LONG), amplitude);
        Printed.agrees("Montevideo units", run.at(MONTEVIDEO, LONG), montevideo);
        Printed.agrees("7.0 times Montevideo units", 7 * run.at(MONTEVIDEO, LONG), activity);
        // The prototype's contractions last as long at every rate; here they lengthen a little, and more above 8
        // mU/min.
        double longer = run.at(UTERINE_ACTIVITY, LONG) / (7 * run.at(MONTEVIDEO, LONG));
        assertThat(longer).as("lengthening").isBetween(1 - 1e-9, rate <= CONSTANT_DURATION ? 1.01 : 1.2);
    }

    @ParameterizedTest(name = "S = {0} at {1} mU/min")
    @CsvFileSource(resources = "uterus-sensitivity.csv", numLinesToSkip = 1)
    void otherWomenAgreeWithTable(double sensitivity, double rate, String contractions, String montevideo) {
        Trajectory run = steady(sensitivity, rate);
        Printed.agrees("contractions", run.at(CONTRACTIONS, LONG), contractions);
        Printed.agrees("Montevideo units", run.at(MONTEVIDEO, LONG), montevideo);
    }

    @ParameterizedTest(name = "S = {0}")
    @CsvFileSource(resources = "uterus-sensitivity-targets.csv", numLinesToSkip = 1)
    void ratesForGoalsAgreeWithTable(double sensitivity, String enough, String three, String four) {
        Printed.agrees("200 Montevideo units", rateFor(MONTEVIDEO, 200, sensitivity), enough);
        Printed.agrees("3 per 10 min", rateFor(CONTRACTIONS, 3, sensitivity), three);
        Printed.agrees("4 per 10 min", rateFor(CONTRACTIONS, 4, sensitivity), four);
    }

    private static double rateFor(Variable variable, double goal, double sensitivity) {
        UnivariateFunction missing =
                rate -> steady(sensitivity, Math.rint(rate * 1e4) / 1e4).at(variable, LONG) - goal;
        return new BrentSolver(1e-3).solve(60, missing, 0.5, 60);
    }

    private static Trajectory steady(double sensitivity, double rate) {
        return Cases.lasting(LONG).sensitivity(sensitivity).at(rate).run();
    }
}
