package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.charts.panel.TimeScale;

/** Axes have round ticks, and numbers look alike everywhere. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource({"20, 5, 25, 5", "40, 5, 50, 10", "0, 5, 4, 1", "16.1, 8, 20, 5", "1660, 8, 2000, 500", "0.3, 5, 4, 1"})
    void ticksAreRoundAndLeaveRoom(double highest, int intervals, double high, double step) {
        assertThat(Scale.fromZero(highest, 4, intervals)).isEqualTo(new Scale(0, high, step));
    }

    @ParameterizedTest
    @CsvSource({
        "60, min, 5",
        "30, min, 5",
        "180, min, 15",
        "480, h, 1",
        "600, h, 1",
        "840, h, 1",
        "1440, h, 2",
        "4320, h, 6",
        "20160, h, 24",
        "1, min, 1"
    })
    void timeIsCountedInWhatTheCaseNeeds(double end, String unit, double step) {
        TimeScale scale = TimeScale.upTo(end);
        assertThat(scale.label()).isEqualTo("Time since start (" + unit + ")");
        assertThat(scale.step()).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "45, 45 min", "60, 1 h", "370, 6 h 10 min", "40.5, 40.5 min", "59.99, 1 h", "1440, 24 h"})
    void timesReadAsSpoken(double time, String words) {
        assertThat(TimeScale.words(time)).isEqualTo(words);
    }

    @Test
    void roundingAloneMakesNoAxis() {
        assertThat(Scale.fitting(136 - 2e-10, 136 + 2e-10, 7)).isEqualTo(new Scale(135, 137, 0.5));
        assertThat(Scale.fitting(5, 5, 7)).isEqualTo(new Scale(4, 6, 0.5));
    }

    @Test
    void numbersAreTypeset() {
        assertThat(Numbers.forStep(0.5).format(-1)).isEqualTo("−1.0");
        assertThat(Numbers.forStep(500).format(12500)).isEqualTo("12\u2009500");
        assertThat(Numbers.forStep(0.02).format(-0.0001)).isEqualTo("0.00");
        assertThat(Numbers.forStep(500).format(1500)).isEqualTo("1500");
        assertThat(Numbers.shortest(12)).isEqualTo("12");
        assertThat(Numbers.shortest(2.5)).isEqualTo("2.5");
        assertThat(Numbers.shortest(100)).isEqualTo("100");
        assertThat(Numbers.shortest(0)).isEqualTo("0");
    }
}
