package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.OWN_DRIVE;
import static org.oxytocinlab.engine.result.Variable.URINE;
import static org.oxytocinlab.engine.result.Variable.VASOPRESSIN;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;

/** Stress vasopressin that follows the stage of labour: none before it, that of the ward in it, fading after the birth. */
class StressByStageTest {
    private static final double WARD = 0.6;

    private static Cases induced(Labour labour) {
        return Cases.lasting(1440).in(labour).sensitivity(0.36).at(12).fluids(Cases.drink("glucose 5 %", 150));
    }

    private static Labour labour(Onset onset) {
        return Labour.of(onset).withoutPulses();
    }

    private static double excess(Trajectory run, Trajectory atRest, double time) {
        return run.at(VASOPRESSIN, time) - atRest.at(VASOPRESSIN, time);
    }

    /** Until the uterus is half awake she is at rest; then stress comes with 60 and vasopressin with 5 min. */
    @Test
    void stressComesWithTheFirstStage() {
        Trajectory run = induced(labour(Onset.INDUCTION).withStressByStage()).run();
        Trajectory rest =
                induced(labour(Onset.INDUCTION)).set(Vasopressin.STRESS, 0).run();
        double begins = Passing.first(time -> run.at(OWN_DRIVE, time), 0, run.end(), drive -> drive >= 0.5);
        assertThat(begins).isBetween(60.0, 600.0);
        assertThat(excess(run, rest, begins - 1)).isCloseTo(0, within(1e-9));
        double late = begins + 60;
        double expected = WARD * (1 - (60 * Math.exp(-1) - 5 * Math.exp(-12)) / 55);
        assertThat(excess(run, rest, late)).isCloseTo(expected, within(0.02));
    }

    @Test
    void whoIsMetInLabourIsUnderStressAlready() {
        Trajectory staged =
                induced(labour(Onset.SPONTANEOUS).withStressByStage()).run();
        Trajectory steady = induced(labour(Onset.SPONTANEOUS)).run();
        for (double time = 0; time < steady.end(); time += 60) {
            assertThat(staged.at(VASOPRESSIN, time)).isCloseTo(steady.at(VASOPRESSIN, time), within(1e-7));
        }
    }

    @Test
    void stressFadesAfterTheBirthAndUrineFlows() {
        Trajectory staged =
                induced(labour(Onset.SPONTANEOUS).withStressByStage()).born().run();
        Trajectory steady = induced(labour(Onset.SPONTANEOUS)).born().run();
        double birth = steady.progress().birth();
        assertThat(steady.end()).isGreaterThan(birth + 100);
        assertThat(staged.at(URINE, steady.end())).isGreaterThan(steady.at(URINE, steady.end()) + 0.01);
    }

    @Test
    void whatAnActionSaysHoldsInEveryStage() {
        Action vomiting = new Action.SetStress(minutes(30), Quantity.of("3", Unit.PICOGRAM_PER_MILLILITRE));
        Trajectory run = induced(labour(Onset.INDUCTION).withStressByStage())
                .actions(vomiting)
                .run();
        assertThat(run.at(VASOPRESSIN, 30)).isLessThan(1.5);
        assertThat(run.at(VASOPRESSIN, 300)).isGreaterThan(2.9);
    }
}
