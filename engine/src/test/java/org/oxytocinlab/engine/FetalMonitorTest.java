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
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.StressTest;
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
        assertThat(healthy.lateDecelerations(60)).isZero();

        // 86 − 24/0.48 is 36 %, and 86 − 24/0.46 is 33.8 %: below 35 but above 30; with 0.42 it is 28.9 %.
        FetalMonitor near = monitor(0.48, 10, every);
        near.extend(60);
        assertThat(near.status(60)).isEqualTo(FetalStatus.NORMAL);
        FetalMonitor doubtful = monitor(0.46, 10, every);
        doubtful.extend(60);
        assertThat(doubtful.status(60)).isEqualTo(FetalStatus.CATEGORY_II);
        assertThat(doubtful.lateDecelerations(60)).isEqualTo(9);
        FetalMonitor hypoxic = monitor(0.42, 10, every);
        hypoxic.extend(60);
        assertThat(hypoxic.status(60)).isEqualTo(FetalStatus.CATEGORY_III);
    }

    /** The vectors of a teaching scenario, and one for every class. */
    @ParameterizedTest
    @CsvSource({
        "3, 60, 2, POSITIVE",
        "2, 60, 0, UNSATISFACTORY",
        "2, 60, 1, POSITIVE",
        "3, 39, 0, UNSATISFACTORY",
        "3, 60, 0, NEGATIVE",
        "3, 60, 1, SUSPICIOUS",
        "6, 60, 1, HYPERSTIMULATORY",
        "3, 100, 1, HYPERSTIMULATORY",
        "6, 60, 0, NEGATIVE"
    })
    void stressTestIsReadInOrder(int contractions, double seconds, int late, StressTest expected) {
        StressTest.Seen seen = StressTest.Seen.NOTHING;
        for (int i = 0; i < contractions; i++) {
            seen = seen.with(Strip.contraction(i, seconds), i < late);
        }
        assertThat(StressTest.of(seen)).isEqualTo(expected);
    }
}
