package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;

/** The published example: peaks of 55, 50, 45, 65 and 50 over a tone of 10 mmHg in 10 min are 215 Montevideo units. */
class MontevideoTest {
    private static final double[] PEAKS = {55, 50, 45, 65, 50};
    private static final double TONE = 10;

    @Test
    void peaksAboveToneAreSummedOverTenMinutes() {
        assertThat(new Count(tens(3)).montevideoUnits(30)).isEqualTo(215);
    }

    @Test
    void meanAmplitudeTimesCountSaysTheSame() {
        List<Contraction> strip = tens(3);
        Count count = new Count(strip);
        double mean =
                strip.stream().mapToDouble(Contraction::amplitude).average().orElseThrow();

        assertThat(mean * count.perTenMinutes(30)).isEqualTo(count.montevideoUnits(30));
    }

    @Test
    void onlyTheLastHalfHourCounts() {
        assertThat(new Count(tens(3)).montevideoUnits(40)).isEqualTo(215 * 2 / 3.0);
        assertThat(new Count(tens(9)).montevideoUnits(90)).isEqualTo(215);
        assertThat(new Count(tens(3)).montevideoUnits(60)).isZero();
    }

    private static List<Contraction> tens(int number) {
        List<Contraction> strip = new ArrayList<>();
        for (int i = 0; i < number * PEAKS.length; i++) {
            strip.add(new Contraction(2 * i, PEAKS[i % PEAKS.length], 60, TONE));
        }
        return strip;
    }
}
