package org.oxytocinlab.literature;

import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.AMPLITUDE;
import static org.oxytocinlab.engine.result.Variable.CONTRACTIONS;
import static org.oxytocinlab.engine.result.Variable.MONTEVIDEO;
import static org.oxytocinlab.engine.result.Variable.RESTING_TONE;
import static org.oxytocinlab.engine.result.Variable.UTERINE_ACTIVITY;
import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/** Activity of the classical woman at term: UTE-01 to UTE-31 without labour, onset, offset, tone, and REC-01, REC-03. */
final class UterusAnswers {
    private static final double LONG = 320;

    /** Between 0.75 and 1 MAC. */
    private static final double MEAN_OF_MARX = 0.875;

    private UterusAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        for (int odd = 1; odd <= 3; odd += 2) {
            all.putAll(same("UTE", odd, odd, row -> steady(CONTRACTIONS, row)));
            all.putAll(same("UTE", odd + 1, odd + 1, row -> steady(AMPLITUDE, row)));
        }
        all.putAll(same("UTE", 5, 7, row -> steady(UTERINE_ACTIVITY, row)));
        all.putAll(same("UTE", 10, 10, row -> unevennessOfGain()));
        all.putAll(same("UTE", 11, 11, row -> rise(AMPLITUDE) / rise(CONTRACTIONS)));
        all.putAll(same("UTE", 17, 23, row -> steady(MONTEVIDEO, row)));
        for (int even = 24; even <= 30; even += 2) {
            all.putAll(same("UTE", even, even, row -> steady(CONTRACTIONS, row)));
            all.putAll(same("UTE", even + 1, even + 1, row -> steady(AMPLITUDE, row)));
        }
        all.putAll(same("UTE", 47, 47, row -> timeToOneMore(classical(60).at(3), 0)));
        all.putAll(same("UTE", 48, 48, row -> timeToOneMore(classical(60).actions(push()), 10)));
        all.putAll(same("UTE", 49, 49, UterusAnswers::timeToSteadyActivity));
        all.putAll(same("UTE", 50, 50, UterusAnswers::timeToFadedRise));
        all.putAll(same("UTE", 51, 51, row -> timeToFall(row, 5)));
        all.putAll(same("UTE", 52, 52, row -> timeToFall(row, 4)));
        all.putAll(same("UTE", 54, 54, row -> steady(RESTING_TONE, row)));
        all.putAll(same("REC", 1, 1, row -> receptors(row.given("GA2_wk")) / receptors(row.given("GA1_wk"))));
        all.putAll(same("REC", 3, 3, row -> receptors(row.given("GA_wk"))));
        all.putAll(same("UTE", 57, 62, row -> 100 * relaxed(row.given("MAC"))));
        all.putAll(same("UTE", 63, 63, row -> relaxed(MEAN_OF_MARX)));
        return all;
    }

    /** Sensitivity at a week of pregnancy, relative to term. */
    private static double receptors(double weeks) {
        Woman term = Woman.AT_TERM;
        Woman earlier = new Woman(null, null, null, Quantity.of(weeks, Unit.WEEK), null, null, null, null, Labour.NO);
        return Body.sensitivity(earlier, Settings.STANDARD) / Body.sensitivity(term, Settings.STANDARD);
    }

    private static Cases classical(double length) {
        return Cases.lasting(length).sensitivity(1);
    }

    private static double steady(Variable variable, double rate) {
        return classical(LONG).at(rate).run().at(variable, LONG);
    }

    private static double steady(Variable variable, CalibrationRow row) {
        return steady(variable, row.given("rate_mU_min"));
    }

    /** Largest over smallest gain in activity by a doubling of the rate, from 1 to 32 mU/min. */
    private static double unevennessOfGain() {
        double[] gains = IntStream.range(0, 5)
                .mapToDouble(i -> steady(UTERINE_ACTIVITY, 2 << i) - steady(UTERINE_ACTIVITY, 1 << i))
                .toArray();
        return IntStream.range(0, 5).mapToDouble(i -> gains[i]).max().orElseThrow()
                / IntStream.range(0, 5).mapToDouble(i -> gains[i]).min().orElseThrow();
    }

    private static double rise(Variable variable) {
        return steady(variable, 32) / steady(variable, 8) - 1;
    }

    private static Action push() {
        return new Action.IvBolus(minutes(10), Quantity.of("1", Unit.INTERNATIONAL_UNIT), minutes(0));
    }

    private static double timeToOneMore(Cases cases, double from) {
        Trajectory run = cases.run();
        double before = run.at(CONTRACTIONS, 0);
        return first(run, CONTRACTIONS, from, value -> value >= before + 1);
    }

    private static double timeToSteadyActivity(CalibrationRow row) {
        Trajectory run = classical(LONG).at(row.given("rate_mU_min")).run();
        double steady = run.at(MONTEVIDEO, LONG);
        return first(run, MONTEVIDEO, 0, value -> value >= 0.95 * steady);
    }

    private static Trajectory stopped(CalibrationRow row) {
        Action stop = new Action.Stop(minutes(LONG));
        return classical(LONG + 120).at(row.given("rate_mU_min")).actions(stop).run();
    }

    private static double timeToFadedRise(CalibrationRow row) {
        Trajectory run = stopped(row);
        double rest = run.at(MONTEVIDEO, 0);
        double rise = run.at(MONTEVIDEO, LONG) - rest;
        return first(run, MONTEVIDEO, LONG, value -> value <= rest + 0.15 * rise);
    }

    private static double timeToFall(CalibrationRow row, double frequency) {
        return first(stopped(row), CONTRACTIONS, LONG, value -> value < frequency);
    }

    private static double first(Trajectory run, Variable variable, double from, DoublePredicate holds) {
        return Passing.first(time -> run.at(variable, time), from, run.end(), holds) - from;
    }

    /** What an anaesthesia leaves of the strength of contractions. */
    private static double relaxed(double depth) {
        return Anaesthesia.of(Settings.STANDARD, depth).uterus();
    }
}
