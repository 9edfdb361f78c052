package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Timeline;

/** Arithmetic of regimens and of the drip: TRI-37 to TRI-72. */
final class RegimenAnswers {
    private static final double LONG = 600;

    private RegimenAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("TRI", 37, 66, RegimenAnswers::ladder));
        all.putAll(same("TRI", 67, 72, RegimenAnswers::drip));
        return all;
    }

    private static double ladder(CalibrationRow row) {
        Prescription climbing = new Prescription(
                null,
                Device.STANDARD,
                Ladders.of(row.text("start"), row.text("step"), row.text("max"), row.given("every_min")),
                List.of(),
                List.of());
        Timeline timeline = Ladders.carriedOut(climbing, LONG);
        if (row.quantity().startsWith("time to reach 8")) {
            return timeline.timeToReach(8);
        }
        return in(row.unit(), timeline.oxytocinBefore(row.given("t_min")));
    }

    private static double drip(CalibrationRow row) {
        Timeline timeline = Ladders.carriedOut(Ladders.threeBags(), LONG);
        double time = row.given("t_min");
        return row.unit().equals("mL")
                ? 1000 * timeline.carrierBefore(time)
                : in(row.unit(), timeline.oxytocinBefore(time));
    }

    private static double in(String unit, double milliunits) {
        return Unit.spelled(unit).orElseThrow().fromInternal(milliunits);
    }
}
