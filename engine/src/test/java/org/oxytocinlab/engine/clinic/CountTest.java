package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contractions are counted by their onsets in [t − 30 min, t). */
class CountTest {

    @ParameterizedTest(name = "onsets every {0} s: {1} in 30 min, tachysystole {2}")
    @CsvSource({
        "90, 20, true",
        "100, 18, true",
        "110, 17, true",
        "115, 16, true",
        "120, 15, false",
        "150, 12, false",
        "200, 9, false"
    })
    void thirtyMinuteWindowCountsOnsets(int gap, int onsets, boolean tachysystole) {
        Count count = regular(gap, 1800);
        double perTen = count.perTenMinutes(30);
        // A count of whole onsets divided by 3 has no error but that of one division.
        assertThat(perTen).isEqualTo(onsets / 3.0);
        assertThat(perTen > Count.TACHYSYSTOLE).isEqualTo(tachysystole);
    }

    @Test
    void exactlyFiveInTenMinutesIsNoTachysystole() {
        assertThat(regular(120, 36_000).minutesOfTachysystole(600)).isZero();
    }

    @Test
    void windowHoldsItsBeginningAndNotItsEnd() {
        Count count = at(10, 40);
        assertThat(count.onsetsBetween(10, 40)).isEqualTo(1);
        assertThat(count.perTenMinutes(40)).isEqualTo(1 / 3.0);
        assertThat(count.perTenMinutes(Math.nextUp(40.0))).isEqualTo(1 / 3.0);
        assertThat(count.perTenMinutes(Math.nextDown(40.0))).isEqualTo(1 / 3.0);
        assertThat(count.perTenMinutes(40.0 + 1e-6)).isEqualTo(1 / 3.0);
        assertThat(at(10).perTenMinutes(40 + 1e-6)).isZero();
        assertThat(at(40).perTenMinutes(40)).isZero();
    }

    @Test
    void nothingIsCountedBeforeFirstFullWindow() {
        Count count = regular(60, 1800);
        assertThat(count.perTenMinutes(Math.nextDown(30.0))).isNaN();
        assertThat(count.montevideoUnits(Math.nextDown(30.0))).isNaN();
        assertThat(count.perTenMinutes(30)).isEqualTo(10);
    }

    @Test
    void montevideoUnitsAreHeightsAboveTone() {
        double[] peaks = {55, 50, 45, 65, 50};
        List<Contraction> strip = IntStream.range(0, 15)
                .mapToObj(i -> new Contraction(2 * i, peaks[i % 5], 60, 10))
                .toList();
        // Whole numbers: exact.
        assertThat(new Count(strip).montevideoUnits(30)).isEqualTo(215);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void minutesOfTachysystoleAgreeWithBruteForce(long seed) {
        Count count = at(random(seed));
        double end = 210 + seed * 1.2345;
        int looks = (int) Math.ceil(end * 100);
        long over = IntStream.range(0, looks)
                .mapToDouble(i -> (i + 0.5) / 100)
                .filter(time -> time < end && count.perTenMinutes(time) > Count.TACHYSYSTOLE)
                .count();
        // Onsets lie on hundredths of a minute, looks between them; only the last, broken hundredth is uncertain.
        assertThat(count.minutesOfTachysystole(end)).isCloseTo(over / 100.0, within(0.0101));
    }

    @Test
    void randomTrainsAreTachysystolicForPartOfTheTime() {
        assertThat(seeds().mapToDouble(seed -> at(random(seed)).minutesOfTachysystole(240)))
                .anyMatch(minutes -> minutes > 0)
                .anyMatch(minutes -> minutes < 150);
    }

    @Test
    void runningContractionsIncludeThoseUnderWay() {
        Count count = at(1, 2, 3);
        assertThat(count.runningAt(2.5)).extracting(Contraction::onset).containsExactly(1.0, 2.0);
        assertThat(count.runningAt(2)).extracting(Contraction::onset).containsExactly(1.0);
        assertThat(count.runningAt(0.5)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static double[] random(long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        return DoubleStream.iterate(0, time -> time + 0.8 + 2.4 * random.nextDouble())
                .takeWhile(time -> time < 240)
                .map(time -> Math.rint(time * 100) / 100)
                .toArray();
    }

    /** A count that goes on from the last question finds the same as one that is asked for the first time. */
    @Test
    void countDoesNotDependOnWhatWasAskedBefore() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7);
        double[] onsets = random.doubles(200).map(share -> share * 600).sorted().toArray();
        Count asked = at(onsets);

        for (int i = 0; i < 1000; i++) {
            double from = Count.WINDOW + random.nextDouble() * 600;
            double until = from + random.nextDouble() * 60;
            assertThat(asked.onsetsBetween(from, until))
                    .isEqualTo(Arrays.stream(onsets)
                            .filter(onset -> onset >= from && onset < until)
                            .count());
            assertThat(asked.perTenMinutes(until)).isEqualTo(at(onsets).perTenMinutes(until));
        }
    }

    private static Count regular(int gapSeconds, int untilSeconds) {
        return at(IntStream.iterate(0, second -> second < untilSeconds, second -> second + gapSeconds)
                .mapToDouble(second -> second / 60.0)
                .toArray());
    }

    private static Count at(double... onsets) {
        return new Count(Arrays.stream(onsets)
                .mapToObj(onset -> new Contraction(onset, 60, 60, 10))
                .toList());
    }
}
