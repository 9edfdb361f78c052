package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.CONTRACTIONS;
import static org.oxytocinlab.engine.result.Variable.MONTEVIDEO;

import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/** Onset and offset of the effect against the checks of the reference prototype, classical term woman. */
class UterineTimeCourseTest {
    private static final double STOP = 320;

    @ParameterizedTest(name = "two compartments {0}")
    @CsvSource({"false, 21, 28", "true, 19, 27"})
    void activityIsSteadyAfterHalfAnHour(boolean two, String ninety, String ninetyFive) {
        Trajectory run = variant(two, Cases.lasting(STOP).at(10)).run();
        double rest = run.at(MONTEVIDEO, 0);
        double rise = run.at(MONTEVIDEO, STOP) - rest;
        Printed.agrees("90 %", first(run, MONTEVIDEO, 0, value -> value >= rest + 0.90 * rise), ninety);
        Printed.agrees("95 %", first(run, MONTEVIDEO, 0, value -> value >= rest + 0.95 * rise), ninetyFive);
    }

    @ParameterizedTest(name = "{0} mU/min")
    @CsvSource({"1, 6.3", "2, 4.0", "4, 2.6", "10, 1.6"})
    void frequencyRisesWithinMinutes(double rate, String minutes) {
        Trajectory run = classical(60).at(rate).run();
        double before = run.at(CONTRACTIONS, 0);
        Printed.agrees("risen by 1", first(run, CONTRACTIONS, 0, value -> value >= before + 1), minutes);
    }

    @ParameterizedTest(name = "{0} mU/min")
    @CsvSource({"1, 12", "2, 10", "4, 8", "10, 6"})
    void firstExtraContractionComesLater(double rate, String minutes) {
        Trajectory run = classical(60).at(rate).run();
        double rest = run.at(CONTRACTIONS, 0);
        double step = 0.001;
        double extra = 0;
        double time = 0;
        while (extra < 1) {
            extra += step * (run.at(CONTRACTIONS, time + step / 2) - rest) / 10;
            time += step;
        }
        Printed.agrees("one contraction more than without the drug", time, minutes);
    }

    @Test
    void frequencyFallsAfterStop() {
        Trajectory run = stopped(false);
        Printed.agreesButForSteps("below 5", first(run, CONTRACTIONS, STOP, value -> value < 5) - STOP, "12.6");
        Printed.agrees("below 4", first(run, CONTRACTIONS, STOP, value -> value < 4) - STOP, "24");
    }

    @ParameterizedTest(name = "two compartments {0}")
    @CsvSource({"false, 46", "true, 61"})
    void riseOfActivityFadesWithinAnHour(boolean two, String minutes) {
        Trajectory run = stopped(two);
        double rest = run.at(MONTEVIDEO, 0);
        double rise = run.at(MONTEVIDEO, STOP) - rest;
        double faded = first(run, MONTEVIDEO, STOP, value -> value <= rest + 0.15 * rise);
        Printed.agrees("15 % of the rise", faded - STOP, minutes);
    }

    @Test
    void bolusActsWithinAMinute() {
        Action push = new Action.IvBolus(minutes(10), Quantity.of("1", Unit.INTERNATIONAL_UNIT), minutes(0));
        Trajectory run = classical(30).actions(push).run();
        double before = run.at(CONTRACTIONS, 10);
        assertThat(first(run, CONTRACTIONS, 10, value -> value >= before + 1) - 10)
                .isLessThan(1);
    }

    private static Trajectory stopped(boolean two) {
        return variant(two, Cases.lasting(STOP + 120).at(20).actions(new Action.Stop(minutes(STOP))))
                .run();
    }

    private static Cases variant(boolean two, Cases cases) {
        Cases classical = cases.sensitivity(1);
        return two ? classical.twoCompartments() : classical;
    }

    private static Cases classical(double length) {
        return Cases.lasting(length).sensitivity(1);
    }

    private static double first(Trajectory run, Variable variable, double from, DoublePredicate holds) {
        return Passing.first(time -> run.at(variable, time), from, run.end(), holds);
    }
}
