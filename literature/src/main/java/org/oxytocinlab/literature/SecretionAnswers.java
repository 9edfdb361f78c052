package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.bench.SecretedPulses;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;

/** Oxytocin of her own: PLA-44 to PLA-50. */
final class SecretionAnswers {
    private static final int WOMEN = 150;

    private SecretionAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("PLA", 44, 44, row -> pulses(Onset.INDUCTION, StageOfLabour.BEFORE)));
        all.putAll(same("PLA", 45, 45, row -> pulses(Onset.SPONTANEOUS, StageOfLabour.FIRST)));
        all.putAll(same("PLA", 46, 46, row -> pulses(Onset.SPONTANEOUS, StageOfLabour.SECOND)));
        all.putAll(same("PLA", 47, 47, SecretionAnswers::heightOfPulse));
        all.putAll(same("PLA", 48, 48, row -> SecretedPulses.riseAtBirth(Labour.of(Onset.SPONTANEOUS), WOMEN)));
        all.putAll(same("PLA", 49, 49, row -> mean(true, StageOfLabour.FIRST) / mean(false, StageOfLabour.FIRST)));
        all.putAll(same("PLA", 50, 50, row -> rise(true) / rise(false)));
        return all;
    }

    private static double rise(boolean epidural) {
        return mean(epidural, StageOfLabour.SECOND) - mean(epidural, StageOfLabour.FIRST);
    }

    private static double mean(boolean epidural, StageOfLabour stage) {
        return Pituitary.of(Settings.STANDARD, epidural).meanRate(stage);
    }

    private static double heightOfPulse(CalibrationRow row) {
        double volume = Plasma.Parameters.oneCompartment(
                        Settings.STANDARD.value(Plasma.CLEARANCE), Settings.STANDARD.value(Plasma.HALF_LIFE))
                .centralVolume();
        return Pituitary.of(Settings.STANDARD).pulseMass() / volume;
    }

    private static double pulses(Onset onset, StageOfLabour stage) {
        return SecretedPulses.perThirtyMinutes(Labour.of(onset), stage, WOMEN);
    }
}
