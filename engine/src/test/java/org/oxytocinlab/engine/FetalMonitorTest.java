package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The fetus is there where it is asked for, changes nothing else, and shows what its placenta cannot spare. */
class FetalMonitorTest {
    private static final Cases DRIP = Cases.lasting(180).at(8);

    private static FetalMonitor monitor(double reserve, double pressure, List<Contraction> contractions) {
        Settings set = Cases.lasting(1).withFetus(reserve).settings();
        return new FetalMonitor(set, time -> pressure, contractions, new RandomStreams(1, 0));
    }

    @Test
    void everythingElseIsTheSameToTheBit() {
        Trajectory without = DRIP.run();
        Trajectory with = DRIP.withFetus(1).run();
        assertThat(without.series()).doesNotContainKey(Variable.FETAL_SATURATION);
        assertThat(Endpoints.of(without).isComputed(Endpoint.LOWEST_FETAL_SATURATION))
                .isFalse();
        assertThat(with.series()).containsKey(Variable.FETAL_SATURATION).doesNotContainKey(Variable.FETAL_HEART_RATE);
        assertThat(with.contractions()).isEqualTo(without.contractions());
        without.series()
                .forEach((variable, values) ->
                        assertThat(with.of(variable)).as("%s", variable).isEqualTo(values));
        assertThat(Endpoint.LOWEST_FETAL_SATURATION.of(with)).isBetween(30.0, 60.0);
    }

    @Test
    void sameSeedGivesTheSameHeartAndAnotherAnother() {
        Trajectory one = DRIP.withFetus(1).run();
        Trajectory again = DRIP.withFetus(1).run();
        Trajectory other = DRIP.withFetus(1).seed(2).run();
        assertThat(again.at(Variable.FETAL_HEART_RATE, 100)).isEqualTo(one.at(Variable.FETAL_HEART_RATE, 100));
        assertThat(other.at(Variable.FETAL_HEART_RATE, 100)).isNotEqualTo(one.at(Variable.FETAL_HEART_RATE, 100));
    }

    /** S_max − (S_max − S_0)/R. */
    @ParameterizedTest
    @CsvSource({"1, 62", "0.75, 54", "0.5, 38"})
    void atRestItStaysWhereItsReserveLeavesIt(double reserve, double saturation) {
        FetalMonitor monitor = monitor(reserve, 10, List.of());
        monitor.extend(120);
        assertThat(monitor.saturation(0)).isCloseTo(saturation, within(1e-9));
        assertThat(monitor.saturation(120)).isCloseTo(saturation, within(1e-9));
    }

    @Test
    void underAPressureThatNeverEndsNothingIsLeftAndNoLess() {
        FetalMonitor monitor = monitor(1, 100, List.of());
        monitor.extend(60);
        assertThat(monitor.saturation(8)).isPositive();
        assertThat(monitor.saturation(30)).isZero();
        assertThat(monitor.saturation(60)).isZero();
    }

    /** All flow but 5 % is shut: q and S approach their ends exponentially. */
    @Test
    void underAPressureThatNeverEndsItFollowsTheClosedForm() {
        FetalMonitor monitor = monitor(1, 100, List.of());
        monitor.extend(5);
        double settled = 86 - 24 / 0.05;
        // The flow falls within 8 s; over these the area above 5 % is 0.95 · 8 s, which oxygen sees to first order.
        double rate = 0.27 * 0.05;
        double late = monitor.saturation(3) - settled;
        assertThat(monitor.saturation(5) - settled).isCloseTo(late * Math.exp(-2 * rate), within(1e-6));
    }

    @Test
    void classesFollowWhatTheLastTwentyMinutesShow() {
        List<Contraction> every = Strip.every(180, 0, 60);
        FetalMonitor healthy = monitor(1, 10, every);
        healthy.extend(60);
        assertThat(healthy.status(60)).isEqualTo(FetalStatus.NORMAL);
        assertThat(healthy.decelerations(Kind.LATE, 60)).isZero();

        FetalMonitor doubtful = pressed(0.7, every);
        assertThat(doubtful.status(60)).isEqualTo(FetalStatus.CATEGORY_II);
        assertThat(doubtful.decelerations(Kind.LATE, 60)).isEqualTo(9);
        FetalMonitor hypoxic = pressed(0.6, every);
        assertThat(hypoxic.status(60)).isEqualTo(FetalStatus.CATEGORY_III);
        assertThat(hypoxic.decelerations(Kind.LATE, 60)).isEqualTo(9);
    }

    /** 86 − 24/R: 36, 33.8, 28.9 and 26 %, with heart rates of 140, 135, 115 and 104 bpm. */
    @ParameterizedTest
    @CsvSource({"0.48, NORMAL", "0.46, CATEGORY_II", "0.42, CATEGORY_II", "0.4, CATEGORY_III"})
    void saturationThatNeverChangesIsClassedWithoutDecelerations(double reserve, FetalStatus expected) {
        for (List<Contraction> strip : List.of(List.<Contraction>of(), Strip.every(180, 0, 60))) {
            FetalMonitor monitor = monitor(reserve, 10, strip);
            monitor.extend(60);
            assertThat(monitor.status(60)).isEqualTo(expected);
            assertThat(monitor.decelerations(Kind.LATE, 60)).isZero();
            assertThat(monitor.decelerations()).isEmpty();
        }
    }

    /** The saturation, read second by second: where it is lowest, and from where it came. */
    @Test
    void decelerationsAreThoseOfTheSaturation() {
        List<Contraction> every = Strip.every(240, 0, 40);
        FetalMonitor monitor = pressed(0.6, every);
        assertThat(monitor.decelerations()).hasSizeBetween(5, every.size());
        for (Deceleration each : monitor.decelerations()) {
            double lowest = monitor.saturation(each.nadir());
            double begun = 4 * Math.floor(each.onset() / 4);
            assertThat(each.onset()).isBetween(begun, each.nadir());
            assertThat(each.lag()).isCloseTo(60 * (each.nadir() - begun) - Strip.SHORT / 2.5, within(1e-9));
            assertThat(each.depth())
                    .isCloseTo(4 * (Math.min(35, monitor.saturation(each.onset())) - lowest), within(1e-9));
            assertThat(lowest)
                    .isLessThan(monitor.saturation(each.nadir() - 0.1))
                    .isLessThan(monitor.saturation(each.nadir() + 0.1));
        }
    }

    /** A rise as long as the fall moves the peak, and with it the lag. */
    @Test
    void peakIsThatOfThePulse() {
        List<Contraction> every = Strip.every(240, 0, 12);
        Settings even = Cases.lasting(1)
                .withFetus(0.6)
                .set(ContractionPulse.FALL_TO_RISE, 1)
                .settings();
        FetalMonitor monitor = new FetalMonitor(even, time -> strip(every, time), every, new RandomStreams(1, 0));
        monitor.extend(12);
        Deceleration first = monitor.decelerations().get(0);
        double onset = 4 * Math.floor(first.onset() / 4);
        assertThat(first.lag()).isCloseTo(60 * (first.nadir() - onset) - Strip.SHORT / 2, within(1e-9));
    }

    /** Whole contractions of 100 mmHg without a rise. */
    private static double strip(List<Contraction> contractions, double time) {
        return contractions.stream().anyMatch(each -> time >= each.onset() && time < each.onset() + Strip.SHORT / 60)
                ? 100
                : 10;
    }

    private static FetalMonitor pressed(double reserve, List<Contraction> contractions) {
        Settings set = Cases.lasting(1).withFetus(reserve).settings();
        FetalMonitor monitor =
                new FetalMonitor(set, time -> strip(contractions, time), contractions, new RandomStreams(1, 0));
        monitor.extend(60);
        return monitor;
    }
}
