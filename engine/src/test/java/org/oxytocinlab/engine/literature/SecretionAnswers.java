package org.oxytocinlab.engine.literature;

import static org.oxytocinlab.engine.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Cases;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Oxytocin of her own: PLA-44 to PLA-47, PLA-49 and PLA-50. */
final class SecretionAnswers {
    private static final int WOMEN = 150;
    private static final double FINE = 0.05;
    private static final double JUMP = 0.3;
    private static final double THIRTY_MINUTES = 30;
    private static final double FIRST_HOURS = 240;
    private static final double LONG = 1000;

    private SecretionAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("PLA", 44, 44, row -> pulses(Onset.INDUCTION, false)));
        all.putAll(same("PLA", 45, 45, row -> pulses(Onset.SPONTANEOUS, false)));
        all.putAll(same("PLA", 46, 46, row -> pulses(Onset.SPONTANEOUS, true)));
        all.putAll(same("PLA", 47, 47, SecretionAnswers::heightOfPulse));
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

    /** Jumps of the level in 30 min, in the first four hours or in the second stage. */
    private static double pulses(Onset onset, boolean inSecondStage) {
        double pulses = 0;
        double minutes = 0;
        for (int woman = 0; woman < WOMEN; woman++) {
            Trajectory run = Simulation.ofWoman(pulsing(onset), woman);
            double from = inSecondStage ? run.progress().at(Progress.FULL) : 0;
            double until = inSecondStage ? run.end() : Math.min(FIRST_HOURS, run.end());
            pulses += jumps(run, from, until);
            minutes += until - from;
        }
        return THIRTY_MINUTES * pulses / minutes;
    }

    private static int jumps(Trajectory run, double from, double until) {
        int jumps = 0;
        double before = run.at(Variable.PLASMA_OXYTOCIN, from);
        for (int i = 1; from + i * FINE < until; i++) {
            double level = run.at(Variable.PLASMA_OXYTOCIN, from + i * FINE);
            jumps += level > before + JUMP ? 1 : 0;
            before = level;
        }
        return jumps;
    }

    private static Case pulsing(Onset onset) {
        Cases cases =
                Cases.lasting(onset == Onset.INDUCTION ? FIRST_HOURS : LONG).sensitivity(0.36);
        Case asked = cases.asked();
        return asked.with(asked.woman().in(Labour.of(onset).pulsing()));
    }
}
