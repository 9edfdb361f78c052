package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.FetalHeart;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** A cord that is pressed makes decelerations that are told from late ones, and takes oxygen; one that is not does nothing. */
class PressedCordTest {
    private static final double SECONDS = 70;
    private static final double HEIGHT = 55;
    private static final double TONE = 10;
    private static final Cases DRIP = Cases.lasting(180).at(8);

    private static List<Contraction> every(double minutes, double until) {
        return Strip.spread((int) (until / minutes), 0, until, SECONDS);
    }

    private static FetalMonitor monitor(double reserve, double shut, List<Contraction> contractions, double height) {
        Settings asked = Cases.lasting(1).set(FetalHeart.VARIABILITY, 0).settings();
        Fetus fetus = Fetus.with(Quantity.of(reserve, Unit.ONE)).pressing(Quantity.of(shut, Unit.ONE));
        Settings set = asked.with(asked.followed().with(fetus));
        ContractionPulse pulse = ContractionPulse.of(set);
        return new FetalMonitor(
                set,
                time -> contractions.stream()
                        .mapToDouble(each -> pulse.pressure(time - each.onset(), height, SECONDS / 60))
                        .reduce(TONE, Double::sum),
                contractions,
                new RandomStreams(1, 0));
    }

    private static FetalMonitor pressed(double reserve, double shut) {
        List<Contraction> contractions = every(3, 60);
        FetalMonitor monitor = monitor(reserve, shut, contractions, HEIGHT);
        monitor.extend(60);
        return monitor;
    }

    @Test
    void cordThatIsNotPressedChangesNoBit() {
        Trajectory free = DRIP.withFetus(1).run();
        Trajectory pressed = DRIP.withCord(0.8).run();
        Trajectory unpressed = DRIP.withCord(0).run();
        for (double time = 0; time < 180; time += 0.4) {
            assertThat(unpressed.at(Variable.FETAL_HEART_RATE, time))
                    .isEqualTo(free.at(Variable.FETAL_HEART_RATE, time));
        }
        assertThat(Endpoints.of(free).isComputed(Endpoint.VARIABLE_DECELERATIONS))
                .isFalse();
        assertThat(Endpoints.of(pressed).isComputed(Endpoint.VARIABLE_DECELERATIONS))
                .isTrue();
        assertThat(pressed.contractions()).isEqualTo(free.contractions());
        assertThat(pressed.series()).containsKey(Variable.CORD_SHUT);
        assertThat(free.series()).doesNotContainKey(Variable.CORD_SHUT);
        free.series().forEach((variable, values) -> {
            if (variable != Variable.FETAL_SATURATION) {
                assertThat(pressed.of(variable)).as("%s", variable).isEqualTo(values);
            }
        });
    }

    /** NICHD 2008, read off the heart rate itself, which has no fluctuation here. */
    @Test
    void heartRateItselfMeetsTheDefinition() {
        FetalMonitor monitor = pressed(1, 0.8);
        List<Deceleration> all = monitor.decelerations();
        assertThat(all).hasSize(20).allSatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.VARIABLE));
        for (Deceleration each : all) {
            double lowest = monitor.heartRate(each.nadir());
            int onset = (int) Math.round(60 * each.onset());
            assertThat(140 - lowest).isGreaterThanOrEqualTo(15).isCloseTo(each.depth(), within(1e-9));
            int low = onset;
            while (140 - monitor.heartRate(low / 60.0) < 0.9 * (140 - lowest)) {
                low++;
            }
            assertThat(low - onset).isBetween(5, 29);
            int end = low;
            while (monitor.heartRate(end / 60.0) < 139) {
                end++;
            }
            assertThat(end - onset).isBetween(15, 119);
            assertThat(each.lag()).as("with the contraction, not after it").isBetween(-5.0, 15.0);
        }
    }

    /** Tone and peak together stay below what presses a cord. */
    @Test
    void weakContractionsLeaveItFree() {
        List<Contraction> contractions = every(3, 60);
        FetalMonitor weak = monitor(1, 0.8, contractions, 15);
        weak.extend(60);
        assertThat(weak.decelerations()).isEmpty();
        assertThat(weak.status(60)).isEqualTo(FetalStatus.NORMAL);
        assertThat(weak.cordShut(1.5 + 28 / 60.0)).isZero();
        assertThat(pressed(1, 0.8).cordShut(1.5 + 28 / 60.0)).isCloseTo(80, within(1e-9));
    }

    @Test
    void recurrentOnesAreCategoryIIWithVariabilityAndIIIWithout() {
        FetalMonitor healthy = pressed(1, 0.8);
        assertThat(healthy.status(60)).isEqualTo(FetalStatus.CATEGORY_II);
        assertThat(healthy.decelerations(Kind.VARIABLE, 60)).isEqualTo(10);
        assertThat(healthy.decelerations(Kind.LATE, 60)).isZero();
        FetalMonitor poor = pressed(0.55, 0.8);
        assertThat(poor.status(60)).isEqualTo(FetalStatus.CATEGORY_III);
        assertThat(poor.decelerations(Kind.LATE, 60)).isPositive();
        assertThat(poor.decelerations(Kind.VARIABLE, 60)).isEqualTo(10);
    }

    @Test
    void cordTakesOxygenBesideThePlacenta() {
        assertThat(pressed(1, 0.8).saturation(60)).isLessThan(pressed(1, 0.4).saturation(60));
        assertThat(pressed(1, 0.4).saturation(60)).isLessThan(pressed(1, 0).saturation(60));
    }

    @Test
    void turningHerLeavesHalfAndTurningHerBackAllOfIt() {
        FetalMonitor monitor = monitor(1, 0.8, every(3, 60), HEIGHT);
        monitor.extend(20);
        monitor.lie(true);
        monitor.extend(40);
        monitor.lie(false);
        monitor.extend(60);
        List<Deceleration> all = monitor.decelerations();
        double before = all.get(3).depth();
        assertThat(all.get(10).depth()).isCloseTo(before / 2, within(1e-6));
        assertThat(all.get(17).depth()).isCloseTo(before, within(1e-6));
    }

    /** A pressure that never ends: no variable deceleration, but not a normal tracing either. */
    @Test
    void fallThatLastsIsProlonged() {
        Settings asked = Cases.lasting(1).withCord(0.8).settings();
        FetalMonitor monitor = new FetalMonitor(asked, time -> 50, List.of(), new RandomStreams(1, 0));
        monitor.extend(3);
        assertThat(monitor.decelerations()).isEmpty();
        assertThat(monitor.status(1.9)).isEqualTo(FetalStatus.NORMAL);
        assertThat(monitor.status(3)).isEqualTo(FetalStatus.CATEGORY_II);
    }

    @Test
    void stressTestNamesBothKinds() {
        List<Contraction> contractions = every(3, 60);
        FetalMonitor monitor = monitor(1, 0.8, contractions, HEIGHT);
        monitor.extend(60);
        assertThat(monitor.stressTest(60))
                .isEqualTo("the contraction stress test is equivocal, suspicious: late decelerations after 0,"
                        + " variable ones with 3 of 3 contractions in its last 10 min");
    }
}
