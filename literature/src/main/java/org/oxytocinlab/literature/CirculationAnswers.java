package org.oxytocinlab.literature;

import static org.oxytocinlab.engine.result.Variable.ARTERIAL_PRESSURE;
import static org.oxytocinlab.engine.result.Variable.CARDIAC_OUTPUT;
import static org.oxytocinlab.engine.result.Variable.HEART_RATE;
import static org.oxytocinlab.engine.result.Variable.VASCULAR_RESISTANCE;
import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The circulation: CIR-01 to CIR-54. */
final class CirculationAnswers {
    private static final double MINUTES = 24;
    private static final double QUICKLY = 5;
    private static final double HALF_A_MINUTE = 0.5;

    private CirculationAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("CIR", 1, 1, row -> -soonAfter(run(row), ARTERIAL_PRESSURE)));
        all.putAll(same("CIR", 2, 2, row -> -soonAfter(run(row), VASCULAR_RESISTANCE)));
        all.putAll(same("CIR", 3, 3, row -> soonAfter(run(row), HEART_RATE)));
        all.putAll(same("CIR", 4, 4, row -> strokeSoonAfter(run(row))));
        all.putAll(same("CIR", 5, 5, row -> soonAfter(run(row), CARDIAC_OUTPUT)));
        all.putAll(same("CIR", 6, 6, row -> seconds(run(row))));
        all.putAll(same("CIR", 7, 7, CirculationAnswers::slowly));
        for (int fall = 8; fall <= 14; fall += 2) {
            all.putAll(same("CIR", fall, fall, row -> fall(run(row))));
            all.putAll(same("CIR", fall + 1, fall + 1, row -> rise(run(row))));
        }
        for (int pulse = 16; pulse <= 18; pulse += 2) {
            all.putAll(same("CIR", pulse, pulse, row -> run(row).at(HEART_RATE, row.given("t_min"))));
            all.putAll(same("CIR", pulse + 1, pulse + 1, row -> run(row).at(ARTERIAL_PRESSURE, row.given("t_min"))));
        }
        all.putAll(same("CIR", 20, 20, row -> fall(run(row))));
        all.putAll(same(
                "CIR", 21, 21, row -> rise(pushed(0, row.given("dose1_IU"))) / rise(pushed(0, row.given("dose2_IU")))));
        all.putAll(same(
                "CIR",
                22,
                23,
                row -> Anaesthesia.of(Settings.STANDARD, row.given("MAC")).reflex()));
        all.putAll(same(
                "CIR",
                24,
                24,
                row -> rise(pushed(row.given("MAC"), row.given("dose_IU"))) / rise(pushed(0, row.given("dose_IU")))));
        all.putAll(same(
                "CIR",
                25,
                25,
                row -> share(pushed(row.given("MAC"), row.given("dose_IU"))) / share(pushed(0, row.given("dose_IU")))));
        all.putAll(same("CIR", 26, 54, CirculationAnswers::ofThePrototype));
        return all;
    }

    /** What the row gives, with the plasma of this model. */
    private static Trajectory run(CalibrationRow row) {
        return run(row, Cases.lasting(MINUTES).circulating(row.given("MAC", 0)));
    }

    private static Trajectory run(CalibrationRow row, Cases cases) {
        double dose = row.given("dose_IU", 0);
        return dose > 0
                ? cases.actions(Pushes.push(0, dose, row.given("push_s", QUICKLY)))
                        .run()
                : cases.at(row.given("rate_mU_min")).run();
    }

    private static Trajectory pushed(double depth, double dose) {
        return Cases.lasting(MINUTES)
                .circulating(depth)
                .actions(Pushes.push(0, dose, QUICKLY))
                .run();
    }

    /** The larger of the changes of pressure and heart rate [%]. */
    private static double slowly(CalibrationRow row) {
        double minutes = row.given("t_min");
        Trajectory run = Cases.lasting(MINUTES)
                .circulating(0)
                .actions(Pushes.push(0, row.given("dose_mU") / 1000, 60 * minutes))
                .run();
        double fall = 100 * share(run);
        double rise = 100 * rise(run) / run.at(HEART_RATE, 0);
        return rise > -fall ? rise : fall;
    }

    private static double ofThePrototype(CalibrationRow row) {
        Trajectory run = run(row, Pushes.prototype(row.given("MAC", 0), MINUTES));
        if (row.quantity().contains("MAP")) {
            return fall(run);
        }
        if (row.quantity().contains("HR")) {
            return rise(run);
        }
        return row.quantity().contains("output")
                ? percent(Stretch.of(run, CARDIAC_OUTPUT).highest().value(), run.at(CARDIAC_OUTPUT, 0))
                : percent(Stretch.of(run, VASCULAR_RESISTANCE).lowest().value(), run.at(VASCULAR_RESISTANCE, 0));
    }

    /** When the pressure is lowest [s]. */
    private static double seconds(Trajectory run) {
        return 60 * Stretch.of(run, ARTERIAL_PRESSURE).lowest().time();
    }

    /** Lowest pressure less that at rest [mmHg]. */
    private static double fall(Trajectory run) {
        return Stretch.of(run, ARTERIAL_PRESSURE).lowest().value() - run.at(ARTERIAL_PRESSURE, 0);
    }

    /** The same as a share of that at rest. */
    private static double share(Trajectory run) {
        return fall(run) / run.at(ARTERIAL_PRESSURE, 0);
    }

    /** Highest heart rate less that at rest [bpm]. */
    private static double rise(Trajectory run) {
        return Stretch.of(run, HEART_RATE).highest().value() - run.at(HEART_RATE, 0);
    }

    /** Change half a minute after the start [%]. */
    private static double soonAfter(Trajectory run, Variable variable) {
        return percent(run.at(variable, HALF_A_MINUTE), run.at(variable, 0));
    }

    private static double strokeSoonAfter(Trajectory run) {
        return percent(
                run.at(CARDIAC_OUTPUT, HALF_A_MINUTE) / run.at(HEART_RATE, HALF_A_MINUTE),
                run.at(CARDIAC_OUTPUT, 0) / run.at(HEART_RATE, 0));
    }

    private static double percent(double value, double before) {
        return 100 * (value / before - 1);
    }
}
