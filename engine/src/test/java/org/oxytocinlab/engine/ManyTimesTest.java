package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.solver.Levels;

/** Rates at many times at once against the same one by one, over all drives and a little below nothing. */
class ManyTimesTest {
    private static final double[] TIMES = new double[60];

    static {
        for (int i = 0; i < TIMES.length; i++) {
            TIMES[i] = 1.7 * i;
        }
    }

    @Test
    void uterusHasTheBitsOfEachTime() {
        Asked asked = asked(Body.of(Woman.AT_TERM, Settings.STANDARD));
        double[][] together = new double[1][TIMES.length];
        assertThat(asked.across(TIMES, together)).isTrue();
        double[] alone = new double[1];
        for (int i = 0; i < TIMES.length; i++) {
            asked.at(TIMES[i], new double[1], alone);
            assertThat(together[0][i]).isEqualTo(alone[0]);
        }
        assertThat(together[0]).isSorted();
        assertThat(together[0][TIMES.length - 1]).isGreaterThan(2 * together[0][0]);
    }

    @Test
    void contractionsHaveTheBitsOfEachDrive() {
        Uterus uterus = Body.of(Woman.AT_TERM, Settings.STANDARD).uterus().uterus();
        double[] driven = new double[TIMES.length];
        double[] amplitudes = new double[TIMES.length];
        uterus.drivenFrequencies(TIMES, TIMES.length - 1, driven);
        uterus.amplitudes(TIMES, TIMES.length - 1, amplitudes);
        for (int i = 0; i < TIMES.length - 1; i++) {
            assertThat(uterus.restingFrequency(0.7) + driven[i]).isEqualTo(uterus.frequency(TIMES[i], 0.7));
            assertThat(amplitudes[i]).isEqualTo(uterus.amplitude(TIMES[i]));
        }
        assertThat(amplitudes[TIMES.length - 1]).isZero();
    }

    /** What else stands at the receptor is asked time by time. */
    @Test
    void uterusUnderAnotherDrugIsAskedOneByOne() {
        Body body = Body.of(Woman.AT_TERM, Settings.STANDARD, Set.of(Atosiban.DRUG));
        assertThat(asked(body).across(TIMES, new double[1][TIMES.length])).isFalse();
    }

    private static Asked asked(Body body) {
        Mechanism.Part uterus = Mechanism.of(body).parts().stream()
                .filter(part -> part.stage() == Stage.UTERUS)
                .findFirst()
                .orElseThrow();
        Levels[] read = new Levels[uterus.reads().size()];
        Arrays.fill(read, new Rising());
        return new Asked(uterus, Given.NOTHING, read);
    }

    /** The level at the effect site, from a trace below nothing to that of a high rate. */
    private static final class Rising implements Levels {
        @Override
        public void ahead(double from, double length, double[] nodes) {
            // Any time costs the same.
        }

        @Override
        public double at(int state, double time) {
            return 0.4 * time - 1e-9;
        }
    }
}
