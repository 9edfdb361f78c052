package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Uterus;

/** Single contractions and their count: UTE-32 to UTE-46 and UTE-53. */
final class ContractionAnswers {
    private static final double KILOPASCALS = 0.133322;
    private static final double RUN_IN = 60;
    private static final int WINDOWS = 100;
    private static final int WOMEN = 30;
    private static final ContractionPulse PULSE =
            Body.of(Woman.AT_TERM, Settings.STANDARD).pulse();

    private ContractionAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("UTE", 32, 32, row -> activity(row.given("MVU"), row.given("D0_s"))));
        all.putAll(same("UTE", 33, 33, row -> activity(row.given("MVU"), row.given("duration_s"))));
        all.putAll(same("UTE", 34, 34, ContractionAnswers::montevideoUnitsOfStrip));
        all.putAll(same("UTE", 35, 41, row -> regular(row.given("gap_s"), row.given("window_s"))));
        all.putAll(same("UTE", 42, 46, ContractionAnswers::probabilityOfTachysystole));
        all.putAll(same("UTE", 53, 53, row -> fallToRise()));
        return all;
    }

    /** Area of the pulses of 15 min, each integrated, when those of 10 min sum to so many Montevideo units. */
    private static double activity(double montevideoUnits, double seconds) {
        int slices = 10_000;
        double area = IntStream.range(0, slices)
                .mapToDouble(i -> PULSE.pressure((i + 0.5) / slices, 1, 1) * seconds / slices)
                .sum();
        return 1.5 * montevideoUnits * KILOPASCALS * area;
    }

    private static double montevideoUnitsOfStrip(CalibrationRow row) {
        double[] peaks = Arrays.stream(row.text("peaks_mmHg").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double tone = row.given("tone_mmHg");
        List<Contraction> strip = IntStream.range(0, 3 * peaks.length)
                .mapToObj(i -> new Contraction(10.0 * i / peaks.length, peaks[i % peaks.length], 60, tone))
                .toList();
        return new Count(strip).montevideoUnits(30);
    }

    private static double regular(double gap, double window) {
        List<Contraction> train = IntStream.range(0, (int) Math.ceil(window / gap))
                .mapToObj(i -> new Contraction(i * gap / 60, 60, 60, 10))
                .toList();
        return new Count(train).perTenMinutes(window / 60);
    }

    /** Share of stationary 30-min windows with more than 5 per 10 min, from the engine at a constant mean frequency. */
    private static double probabilityOfTachysystole(CalibrationRow row) {
        long over = LongStream.rangeClosed(1, WOMEN)
                .map(seed -> windowsWithTachysystole(row, seed))
                .sum();
        return (double) over / (WOMEN * WINDOWS);
    }

    private static long windowsWithTachysystole(CalibrationRow row, long seed) {
        Cases cases = Cases.lasting(RUN_IN + WINDOWS * Count.WINDOW)
                .set(Uterus.FREQUENCY_AT_REST, row.given("f_per_10min"))
                .set(Uterus.FREQUENCY_RISE, 0)
                .set(Irregularity.INTERVAL, row.given("cv_I"))
                .seed(seed);
        Count count = new Count(cases.run().contractions());
        return IntStream.rangeClosed(1, WINDOWS)
                .filter(window -> count.perTenMinutes(RUN_IN + window * Count.WINDOW) > Count.TACHYSYSTOLE)
                .count();
    }

    private static double fallToRise() {
        int slices = 10_000;
        int peak = 0;
        for (int i = 1; i < slices; i++) {
            peak = pressure(i, slices) > pressure(peak, slices) ? i : peak;
        }
        return (slices - peak) / (double) peak;
    }

    private static double pressure(int slice, int slices) {
        return PULSE.pressure((double) slice / slices, 1, 1);
    }
}
