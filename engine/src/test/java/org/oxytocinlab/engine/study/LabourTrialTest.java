package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** Trials of women in labour: who is drawn, how long they are followed, and what is said of those who are not delivered. */
class LabourTrialTest {
    private static final int WOMEN = 12;
    private static final Population OPENING = population(false);
    private static final Population SLOW = population(true);

    private static Population population(boolean slow) {
        return new Population(
                "labours",
                List.of(new Trait.Factor(List.of(Cervix.RATE), 0.5)),
                null,
                new Population.Range(Quantity.of("1.5", Unit.CENTIMETRE), Quantity.of("2.5", Unit.CENTIMETRE)),
                null,
                slow,
                List.of());
    }

    private static Arm arm(String name, Onset onset, double hours) {
        Case climbing = Women.climbing(name, "2").asked();
        Case asked = climbing.with(climbing.woman().in(Labour.of(onset).withoutPulses()))
                .lasting(Quantity.minutes(60 * hours));
        return new Arm(name, asked);
    }

    private static Outcomes outcomes(double hours) {
        Trial trial = new Trial(
                List.of(arm("one", Onset.INDUCTION, hours), arm("other", Onset.INDUCTION, hours)),
                OPENING,
                Trial.Design.PAIRED,
                Criteria.STANDARD,
                WOMEN,
                1,
                1);
        return Outcomes.of(trial, Workforce.ALONE);
    }

    @Test
    void hoursToBirthAreThoseOfEachWoman() {
        double[] hours = outcomes(30).column(0, Measure.BIRTH);
        Arm arm = arm("one", Onset.INDUCTION, 30);
        for (int woman = 0; woman < WOMEN; woman++) {
            Case drawn = OPENING.drawn(arm.withSeed(1), new RandomStreams(1, woman));
            Trajectory run = Simulation.ofWoman(drawn, woman);
            assertThat(hours[woman]).isEqualTo(run.progress().birth() / 60);
        }
    }

    @Test
    void womanWithoutABirthCountsAsTheWholeTimeInHours() {
        Outcomes brief = outcomes(2);
        assertThat(brief.column(0, Measure.BIRTH)).containsOnly(Double.NaN);
        assertThat(Contrast.mean(brief, Measure.BIRTH, 0)).isEqualTo(2);
        assertThat(brief.column(0, Measure.BORN_WITHIN_12_H)).containsOnly(Double.NaN);
    }

    @Test
    void bandsLeaveOutWhoIsDelivered() {
        Outcomes outcomes = outcomes(30);
        double[] hours = outcomes.column(0, Measure.BIRTH);
        double[] times = outcomes.times();
        for (int time = 0; time < times.length; time += 10) {
            double[] values = outcomes.at(0, Variable.OXYTOCIN_RATE, time);
            for (int woman = 0; woman < WOMEN; woman++) {
                boolean isDelivered = hours[woman] * 60 < times[time];
                assertThat(Double.isNaN(values[woman])).isEqualTo(isDelivered);
            }
        }
        assertThat(outcomes.spread(0, Variable.OXYTOCIN_RATE, 0).median()).isEqualTo(2);
        assertThat(outcomes.spread(0, Variable.OXYTOCIN_RATE, times.length - 1)).isEqualTo(Spread.of());
    }

    @Test
    void dilatationIsDrawnUnlessTheArmStatesIt() {
        Arm open = arm("one", Onset.INDUCTION, 3);
        Quantity stated = Quantity.of("4", Unit.CENTIMETRE);
        Case wide = open.asked()
                .with(open.asked()
                        .woman()
                        .in(Labour.of(Onset.INDUCTION).withoutPulses().at(stated)));
        for (int woman = 0; woman < WOMEN; woman++) {
            RandomStreams streams = new RandomStreams(1, woman);
            assertThat(Baseline.DILATATION.of(OPENING.drawn(open, streams))).isBetween(1.5, 2.5);
            assertThat(Baseline.DILATATION.of(OPENING.drawn(new Arm("wide", wide), streams)))
                    .isEqualTo(4);
        }
    }

    /** What an arm says of her parity takes nothing of what is drawn of her labour. */
    @Test
    void armThatStatesAWomanKeepsTheDrawnLabour() {
        Arm open = arm("one", Onset.SPONTANEOUS, 3);
        Stated parity = new Stated(Set.of(Characteristic.PARITY), Set.of());
        Case parous = open.asked()
                .with(open.asked().woman().pregnant(open.asked().woman().gestation(), 2));
        for (Population population : List.of(OPENING, SLOW)) {
            RandomStreams streams = new RandomStreams(1, 3);
            Case drawn = population.drawn(new Arm("parous", parous, parity), streams);
            assertThat(drawn.woman().parity()).isEqualTo(2);
            assertThat(drawn.woman().labour().dilatation()).isNotNull();
            assertThat(Baseline.DILATATION.of(drawn)).isNotEqualTo(2);
        }
    }

    /** She is met where two hours have made a centimetre or less, from 4 cm on. */
    @Test
    void selectedLaboursAreSlow() {
        Arm arm = arm("one", Onset.SPONTANEOUS, 3);
        for (int woman = 0; woman < WOMEN; woman++) {
            Labour met = SLOW.drawn(arm, new RandomStreams(1, woman)).woman().labour();
            assertThat(Unit.CENTIMETRE.fromInternal(quantity(met.dilatation()).internal()))
                    .isBetween(4.0, 10.0);
            assertThat(quantity(met.awakening()).internal()).isBetween(0.8, 1.0);
        }
        Case slow = OPENING.drawn(arm, new RandomStreams(1, 0));
        assertThat(SlowLabour.of(slowed(slow, "1.2"), 0)).isPresent();
        assertThat(SlowLabour.of(slowed(slow, "2.45"), 0)).isEmpty();
    }

    private static Case slowed(Case drawn, String rate) {
        return drawn.with(drawn.settings().changing(Map.of(Cervix.RATE, Quantity.of(rate, Unit.CENTIMETRE_PER_HOUR))));
    }

    @Test
    void slowWomenAreDrawnFromSpontaneousLaboursAlone() {
        Arm arm = arm("one", Onset.INDUCTION, 3);
        assertThatThrownBy(() -> SLOW.drawn(arm, new RandomStreams(1, 0)))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("'labour: spontaneous'");
    }

    private static Quantity quantity(@Nullable Quantity stated) {
        assertThat(stated).isNotNull();
        return Objects.requireNonNull(stated);
    }
}
