package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.FetalOxygen;
import org.oxytocinlab.engine.physiology.FetalOxygen.Supply;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The fetus: FET-01 to FET-21. */
final class FetusAnswers {
    private static final double SECOND = 1 / 60.0;
    private static final double TONE = 10;
    private static final FetalOxygen OXYGEN = FetalOxygen.of(Settings.STANDARD);

    /** The contractions of the prototype: as long rising as falling. */
    private static final ContractionPulse EVEN = new ContractionPulse(new ContractionPulse.Parameters(1));

    private FetusAnswers() {}

    /**
     * Regular contractions.
     *
     * @param perTenMinutes how many in 10 min
     * @param amplitude above a tone of 10 mmHg [mmHg]
     * @param seconds duration [s]
     */
    private record Contractions(double perTenMinutes, double amplitude, double seconds) {
        double since(double time) {
            return time % (10 / perTenMinutes);
        }

        double pressure(double time) {
            return TONE + EVEN.pressure(since(time), amplitude, seconds / 60);
        }
    }

    private static final Contractions USUAL = new Contractions(4, 55, 75);

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("FET", 1, 2, row -> afterUsual(row)));
        all.putAll(same("FET", 3, 4, row -> 100 * (1 - afterUsual(row) / settled())));
        all.putAll(same("FET", 5, 5, row -> inLabour(3, 5)));
        all.putAll(same("FET", 6, 6, row -> inLabour(5, 7)));
        all.putAll(same("FET", 7, 7, row -> inLabour(8, 10)));
        all.putAll(same("FET", 8, 8, row -> inSecondStage()));
        all.putAll(same("FET", 9, 9, row -> nadir()));
        all.putAll(same("FET", 10, 10, row -> dip()));
        all.putAll(same("FET", 11, 11, row -> Settings.STANDARD.value(FetalOxygen.SHUT)));
        all.putAll(same("FET", 12, 18, FetusAnswers::regression));
        all.putAll(same("FET", 19, 21, FetusAnswers::stressTest));
        return all;
    }

    /** Saturation every second for so many minutes [%]. */
    private static double[] course(Contractions given, Supply start, double reserve, double minutes) {
        int steps = (int) Math.round(minutes / SECOND);
        double[] saturations = new double[steps + 1];
        Supply supply = start;
        saturations[0] = start.saturation();
        for (int i = 0; i < steps; i++) {
            double called = OXYGEN.called(given.pressure((i + 0.5) * SECOND), reserve);
            supply = OXYGEN.after(supply, called, 1, SECOND);
            saturations[i + 1] = supply.saturation();
        }
        return saturations;
    }

    private static double regression(CalibrationRow row) {
        Contractions given = new Contractions(row.given("f_per_10min"), USUAL.amplitude, USUAL.seconds);
        double[] course = course(given, new Supply(1, row.given("S_start")), 1, row.given("t_min"));
        return course[course.length - 1];
    }

    /** What the usual contractions settle to. */
    private static double settled() {
        double[] course = course(USUAL, OXYGEN.atRest(1), 1, 120);
        return IntStream.range(course.length - 600, course.length)
                .mapToDouble(i -> course[i])
                .average()
                .orElseThrow();
    }

    private static double afterUsual(CalibrationRow row) {
        Contractions more = new Contractions(row.given("f_per_10min"), USUAL.amplitude, USUAL.seconds);
        double[] course = course(more, new Supply(1, settled()), 1, row.given("t_min"));
        return course[course.length - 1];
    }

    private static double stressTest(CalibrationRow row) {
        double reserve = row.given("reserve");
        Contractions test = new Contractions(row.given("f_per_10min"), 50, 60);
        return Arrays.stream(course(test, OXYGEN.atRest(reserve), reserve, 60))
                .min()
                .orElseThrow();
    }

    /** From the peak of a usual contraction to the lowest saturation after it [s]. */
    private static double nadir() {
        double[] course = course(USUAL, OXYGEN.atRest(1), 1, 122.5);
        int begin = (int) Math.round(120 / SECOND);
        int lowest = IntStream.range(begin, course.length)
                .reduce((one, other) -> course[other] < course[one] ? other : one)
                .orElseThrow();
        return lowest - begin - USUAL.seconds / 2;
    }

    /** Mean during usual contractions less the mean in the 50 s after them. */
    private static double dip() {
        double[] course = course(USUAL, OXYGEN.atRest(1), 1, 150);
        return mean(course, since -> since < USUAL.seconds)
                - mean(course, since -> since >= USUAL.seconds && since < USUAL.seconds + 50);
    }

    private static double mean(double[] course, DoublePredicate counts) {
        return IntStream.range(course.length / 2, course.length)
                .filter(i -> counts.test(60 * USUAL.since(i * SECOND)))
                .mapToDouble(i -> course[i])
                .average()
                .orElseThrow();
    }

    private static Trajectory labour() {
        return Cases.lasting(1200)
                .sensitivity(0.36)
                .in(Labour.of(Onset.SPONTANEOUS))
                .withFetus(1)
                .run();
    }

    /** Mean of a labour of its own accord between two dilatations [cm]. */
    private static double inLabour(int from, int until) {
        Trajectory run = labour();
        return mean(run, run.progress().at(from), run.progress().at(until));
    }

    private static double inSecondStage() {
        Trajectory run = labour();
        return mean(run, run.progress().at(Progress.FULL), run.end());
    }

    private static double mean(Trajectory run, double from, double until) {
        return IntStream.range(0, 600)
                .mapToDouble(i -> run.at(Variable.FETAL_SATURATION, from + (until - from) * i / 600))
                .average()
                .orElseThrow();
    }
}
