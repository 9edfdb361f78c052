package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Her own oxytocin comes in pulses, the more often the further labour has come, and its mean is that of the stage. */
class SecretionTest {
    private static final int WOMEN = 60;
    private static final double FINE = 0.02;
    private static final Labour PULSING = Labour.of(Onset.SPONTANEOUS).pulsing();

    @Test
    void pulsesComeAtTheRateOfTheStage() {
        assertThat(perThirtyMinutes(PULSING, Stretch.FIRST)).isCloseTo(4.2, within(0.25));
        assertThat(perThirtyMinutes(PULSING, Stretch.SECOND)).isCloseTo(6.7, within(0.8));
        assertThat(perThirtyMinutes(Labour.of(Onset.INDUCTION).pulsing(), Stretch.BEFORE))
                .isCloseTo(1.2, within(0.15));
    }

    @Test
    void withAnEpiduralTheyDoNotComeMoreOftenTowardsBirth() {
        assertThat(perThirtyMinutes(PULSING.withEpidural(), Stretch.SECOND)).isCloseTo(4.2, within(0.5));
    }

    @Test
    void levelsHoverAboutTheMean() {
        double mean = IntStream.range(0, WOMEN)
                .mapToDouble(woman -> {
                    Trajectory run = run(PULSING, woman);
                    return IntStream.range(60, 240)
                            .mapToDouble(minute -> run.at(Variable.PLASMA_OXYTOCIN, minute))
                            .average()
                            .orElseThrow();
                })
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((1.16 + 4.2 / 30 * 6) / 1.4, within(0.03));
    }

    @Test
    void pulsesOfOneWomanAreTheSameWhateverIsDone() {
        Trajectory once = run(PULSING, 3);
        Trajectory twice = run(PULSING, 3);
        assertThat(twice.of(Variable.PLASMA_OXYTOCIN)).isEqualTo(once.of(Variable.PLASMA_OXYTOCIN));
        assertThat(run(PULSING, 4).at(Variable.PLASMA_OXYTOCIN, 100))
                .isNotEqualTo(once.at(Variable.PLASMA_OXYTOCIN, 100));
    }

    private enum Stretch {
        BEFORE,
        FIRST,
        SECOND
    }

    private static double perThirtyMinutes(Labour labour, Stretch stretch) {
        double pulses = 0;
        double minutes = 0;
        for (int woman = 0; woman < WOMEN; woman++) {
            Trajectory run = run(labour, woman);
            double full = run.progress().at(Progress.FULL);
            double from = stretch == Stretch.SECOND ? full : 0;
            double until = stretch == Stretch.SECOND ? run.end() : Math.min(240, run.end());
            pulses += jumps(run, from, until);
            minutes += until - from;
        }
        return 30 * pulses / minutes;
    }

    /** A pulse is a jump of the level; between pulses it falls towards that of tonic secretion, or rises slowly to it. */
    private static int jumps(Trajectory run, double from, double until) {
        int jumps = 0;
        double before = run.at(Variable.PLASMA_OXYTOCIN, from);
        for (double time = from + FINE; time < until; time += FINE) {
            double level = run.at(Variable.PLASMA_OXYTOCIN, time);
            jumps += level > before + 0.3 ? 1 : 0;
            before = level;
        }
        return jumps;
    }

    private static Trajectory run(Labour labour, int woman) {
        Cases cases = Cases.lasting(1000).sensitivity(0.36);
        Cases labouring = new Cases(cases.prescription(), cases.woman().in(labour), cases.settings(), 1000, 7);
        double length = labour.onset() == Onset.INDUCTION ? 240 : 1000;
        return Simulation.ofWoman(labouring.asked().lasting(Quantity.minutes(length)), woman);
    }
}
