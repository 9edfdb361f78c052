package org.oxytocinlab.engine.bench;

import java.util.stream.IntStream;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Pulses of her own oxytocin as an observer sees them: jumps of the level in plasma, which otherwise moves slowly. */
public final class SecretedPulses {
    private static final double FINE = 0.05;
    private static final double JUMP = 0.3;
    private static final int MEAN_OF = 100;
    private static final double FIRST_HOURS = 240;
    private static final double LONG = 1000;

    private SecretedPulses() {}

    /** How many there are in 30 min of a stage, over so many women in a labour without drug. */
    public static double perThirtyMinutes(Labour labour, StageOfLabour stage, int women) {
        double pulses = 0;
        double minutes = 0;
        for (int woman = 0; woman < women; woman++) {
            Trajectory run = run(labour, woman);
            boolean isSecond = stage == StageOfLabour.SECOND;
            double from = isSecond ? run.progress().at(Progress.FULL) : 0;
            double until = isSecond ? run.end() : Math.min(FIRST_HOURS, run.end());
            pulses += jumps(run, from, until);
            minutes += until - from;
        }
        return 30 * pulses / minutes;
    }

    /** By what her level in plasma has risen at the birth, over what it was from full dilatation to crowning. */
    public static double riseAtBirth(Labour labour, int women) {
        double before = 0;
        double atBirth = 0;
        for (int woman = 0; woman < women; woman++) {
            Trajectory run = run(labour, woman);
            double full = run.progress().at(Progress.FULL);
            double crowning = full + SecondStage.CROWNING.standard().internal() * (run.end() - full);
            before += IntStream.range(0, MEAN_OF)
                    .mapToDouble(i -> run.at(Variable.PLASMA_OXYTOCIN, full + (crowning - full) * i / MEAN_OF))
                    .sum();
            atBirth += MEAN_OF * run.at(Variable.PLASMA_OXYTOCIN, run.end());
        }
        return atBirth / before;
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

    /** One of these women. An induction without drug stays before labour, so that a few hours tell it all. */
    public static Trajectory run(Labour labour, int woman) {
        double length = labour.onset() == Onset.INDUCTION ? FIRST_HOURS : LONG;
        Case asked = Cases.lasting(LONG).sensitivity(0.36).asked();
        return Simulation.ofWoman(asked.with(asked.woman().in(labour)).lasting(Quantity.minutes(length)), woman);
    }
}
