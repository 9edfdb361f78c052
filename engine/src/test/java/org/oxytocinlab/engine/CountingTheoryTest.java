package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Uterus;

/** Counts of a uterus that contracts at a constant rate, against the theory of renewal processes. */
class CountingTheoryTest {
    private static final double RUN_IN = 60;
    private static final int WINDOWS = 20;

    /** A regular uterus contracts at whole multiples of 10/f min, rounded to 1e-6 min; so the count is known. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 3, 4, 4.5, 5, 6.67, 7})
    void theCountOfARegularUterusIsExact(double frequency) {
        Case asked = contracting(frequency, 300).regular().asked();
        Count count = new Count(contractions(asked));

        for (int time = 30; time <= 300; time++) {
            int expected = 0;
            for (int k = 1; k <= 300; k++) {
                double onset = Math.rint(1e6 * k * 10 / frequency) / 1e6;
                expected += onset >= time - 30 && onset < time ? 1 : 0;
            }
            assertThat(count.perTenMinutes(time)).as("at %d min", time).isEqualTo(expected / 3.0);
        }
    }

    /**
     * For a stationary renewal process whose intervals have mean μ, variance σ² and third central moment κ, the count N
     * over a time T has E N = T/μ, exactly, and Var N → σ²T/μ³ + 1/6 + σ⁴/2μ⁴ − κ/3μ³ (Cox, Renewal Theory, 4.5). Here
     * time is the phase, T = 30·f/10, and an interval is max(0.4, 1 + cv·z). What the limit leaves out fades as
     * exp(−2π²cv²T), below 1e-4. Neighbouring windows are negatively correlated, so that 4 standard errors of
     * independent ones, √(V/n) for the mean and V·√(2/n) for the variance, are wide enough.
     */
    @ParameterizedTest
    @CsvSource({"4, 0.2", "6, 0.2", "4, 0.3"})
    void countsOfAnIrregularUterusAreThoseOfARenewalProcess(double frequency, double variability) {
        int women = 150;
        double sum = 0;
        double squares = 0;
        for (long seed = 0; seed < women; seed++) {
            Count count = new Count(contractions(contracting(frequency, RUN_IN + 30 * WINDOWS)
                    .set(Irregularity.INTERVAL, variability)
                    .seed(seed)
                    .asked()));
            for (int i = 0; i < WINDOWS; i++) {
                int onsets = count.onsetsBetween(RUN_IN + 30 * i, RUN_IN + 30 * (i + 1));
                sum += onsets;
                squares += (double) onsets * onsets;
            }
        }

        double windows = women * WINDOWS;
        double mean = moment(variability, 0, 1);
        double second = moment(variability, mean, 2);
        double third = moment(variability, mean, 3);
        double length = 3 * frequency;
        double variance = second * length / Math.pow(mean, 3)
                + 1 / 6.0
                + second * second / (2 * Math.pow(mean, 4))
                - third / (3 * Math.pow(mean, 3));
        double average = sum / windows;
        assertThat(average).isCloseTo(length / mean, within(4 * Math.sqrt(variance / windows)));
        assertThat(squares / windows - average * average)
                .isCloseTo(variance, within(4 * variance * Math.sqrt(2 / windows)));
    }

    /** Moment of max(0.4, 1 + cv·z) about a centre, z standard normal, by the trapezoidal rule on ±8. */
    private static double moment(double variability, double about, int power) {
        double sum = 0;
        double step = 1e-3;
        for (int i = -8000; i <= 8000; i++) {
            double z = i * step;
            double interval = Math.max(0.4, 1 + variability * z);
            sum += Math.pow(interval - about, power) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        return sum;
    }

    /** Without drug the frequency is the one at rest. */
    private static Cases contracting(double frequency, double minutes) {
        return Cases.lasting(minutes).set(Uterus.FREQUENCY_AT_REST, frequency);
    }

    private static List<Contraction> contractions(Case asked) {
        return Simulation.of(asked, asked.duration().internal()).contractions();
    }
}
