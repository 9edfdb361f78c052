package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.result.Variable.ARTERIAL_PRESSURE;
import static org.oxytocinlab.engine.result.Variable.CARDIAC_OUTPUT;
import static org.oxytocinlab.engine.result.Variable.HEART_RATE;
import static org.oxytocinlab.engine.result.Variable.VASCULAR_RESISTANCE;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.result.Extreme;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The circulation against the tables of the reference prototype (3.3 and A.5), with its plasma and without the transit that it
 * leaves out.
 */
class CirculationTest {
    /** Curves are flat where they turn, and the prototype looked at steps [s]. */
    private static final double TURN = 2;

    /** The lowest pressure of a weak infusion lies on a plateau, of which the first moment counts. */
    private static final double SLOW_TURN = 0.01;

    /** The tables count the time of an infusion from 20 s after its start: each of their times says so, to 2 s [s]. */
    private static final double LATE = 20;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "circulation-a5.csv", numLinesToSkip = 1)
    void everyNumberOfTheTablesIsMet(ArgumentsAccessor row) {
        Trajectory run = run(row);
        double until = row.getDouble(5) / 60;
        double pressure = run.at(ARTERIAL_PRESSURE, 0);
        double rate = run.at(HEART_RATE, 0);
        Printed.agrees("pressure at rest", pressure, row.getString(6));
        Extreme lowest = Stretch.of(run, ARTERIAL_PRESSURE, 0, until).lowest();
        Extreme highest = Stretch.of(run, HEART_RATE, 0, until).highest();
        Printed.agreesButForSteps("fall of the pressure", lowest.value() - pressure, row.getString(7));
        Printed.agreesButForSteps("fall of the pressure, %", change(lowest.value(), pressure), row.getString(8));
        Printed.agreesButForSteps("rise of the heart rate", highest.value() - rate, row.getString(10));
        Printed.agreesButForSteps("rise of the heart rate, %", change(highest.value(), rate), row.getString(11));
        Printed.agreesButForSteps("cardiac output, %", most(run, CARDIAC_OUTPUT, until), row.getString(13));
        Printed.agreesButForSteps("stroke volume, %", stroke(run, until), row.getString(14));
        Printed.agreesButForSteps("resistance, %", most(run, VASCULAR_RESISTANCE, until), row.getString(15));
        double late = row.getDouble(3) > 0 ? LATE : 0;
        ToDoubleFunction<Integer> later = seconds -> run.at(ARTERIAL_PRESSURE, (late + seconds) / 60) - pressure;
        Printed.agreesButForSteps("after 90 s", later.applyAsDouble(90), row.getString(16));
        Printed.agreesButForSteps("after 120 s", later.applyAsDouble(120), row.getString(17));
        Printed.agreesButForSteps("after 150 s", later.applyAsDouble(150), row.getString(18));
        Printed.agreesButForSteps("after 300 s", later.applyAsDouble(300), row.getString(19));
        agreesInTime("lowest pressure", lowest, late + row.getDouble(9));
        agreesInTime("highest heart rate", highest, late + row.getDouble(12));
    }

    /** Table 3.3: a second push of 5 IU after 10 min lowers the pressure by 10 % only, where the first did by 28 %. */
    @Test
    void vesselsAreUsedToASecondPush() {
        Trajectory run = Pushes.prototype(0, 24)
                .actions(Pushes.push(0, 5, 5), Pushes.push(10, 5, 5))
                .run();
        double pressure = run.at(ARTERIAL_PRESSURE, 0);
        double output = run.at(CARDIAC_OUTPUT, 0);
        Printed.agreesButForSteps(
                "first",
                change(Stretch.of(run, ARTERIAL_PRESSURE, 0, 10).lowest().value(), pressure),
                "-28");
        Printed.agreesButForSteps(
                "second",
                change(Stretch.of(run, ARTERIAL_PRESSURE, 10, 20).lowest().value(), pressure),
                "-10");
        Printed.agreesButForSteps(
                "first output",
                change(Stretch.of(run, CARDIAC_OUTPUT, 0, 10).highest().value(), output),
                "47");
        Printed.agreesButForSteps(
                "second output",
                change(Stretch.of(run, CARDIAC_OUTPUT, 10, 20).highest().value(), output),
                "16");
    }

    private static Trajectory run(ArgumentsAccessor row) {
        Cases prototype = Pushes.prototype(row.getDouble(4), 24);
        return row.getDouble(1) > 0
                ? prototype
                        .actions(Pushes.push(0, row.getDouble(1), row.getDouble(2)))
                        .run()
                : prototype.at(row.getDouble(3)).run();
    }

    /** The change that is farthest from 0 [%]. */
    private static double most(Trajectory run, Variable variable, double until) {
        Stretch stretch = Stretch.of(run, variable, 0, until);
        double atRest = run.at(variable, 0);
        double rise = change(stretch.highest().value(), atRest);
        double fall = change(stretch.lowest().value(), atRest);
        return rise > -fall ? rise : fall;
    }

    /** The greatest rise of what a beat brings, looked at every fifth of a second [%]. */
    private static double stroke(Trajectory run, double until) {
        double highest = 0;
        for (double time = 0; time < until; time += 1.0 / 300) {
            highest = Math.max(highest, change(beat(run, time), beat(run, 0)));
        }
        return highest;
    }

    private static double beat(Trajectory run, double time) {
        return run.at(CARDIAC_OUTPUT, time) / run.at(HEART_RATE, time);
    }

    private static double change(double value, double before) {
        return 100 * (value / before - 1);
    }

    private static void agreesInTime(String what, Extreme model, double seconds) {
        assertThat(60 * model.time())
                .as("time of the " + what)
                .isCloseTo(seconds, within(Math.max(TURN, SLOW_TURN * seconds)));
    }
}
