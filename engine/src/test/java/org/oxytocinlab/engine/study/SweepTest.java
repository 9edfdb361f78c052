package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.therapy.Protocol;

class SweepTest {
    private static final Factor STEP = new Factor(Lever.STEP, List.of(rate("1"), rate("2")));
    private static final Factor INTERVAL =
            new Factor(Lever.INTERVAL, List.of(Quantity.minutes(20), Quantity.minutes(40), Quantity.minutes(60)));

    private static Quantity rate(String value) {
        return Quantity.of(value, Unit.MILLIUNIT_PER_MINUTE);
    }

    private static Sweep sweep(Factor... factors) {
        Trial plan = Women.trial(Women.VARIED, Trial.Design.PAIRED, 6, Women.climbing("base", "6"));
        return Sweep.of(List.of(factors), plan);
    }

    private static Protocol protocol(Sweep sweep, int cell) {
        return (Protocol) sweep.trial().arms().get(cell).asked().prescription().regimen();
    }

    @Test
    void everyCombinationIsACell() {
        Sweep sweep = sweep(STEP, INTERVAL);
        assertThat(sweep.size()).isEqualTo(6);
        assertThat(sweep.trial().arms())
                .extracting(Arm::name)
                .containsExactly(
                        "step 1 mU/min, interval 20 min",
                        "step 1 mU/min, interval 40 min",
                        "step 1 mU/min, interval 60 min",
                        "step 2 mU/min, interval 20 min",
                        "step 2 mU/min, interval 40 min",
                        "step 2 mU/min, interval 60 min");
        for (int cell = 0; cell < sweep.size(); cell++) {
            assertThat(protocol(sweep, cell).legs().get(0).step())
                    .isEqualTo(STEP.values().get(sweep.value(cell, 0)));
            assertThat(protocol(sweep, cell).every())
                    .isEqualTo(INTERVAL.values().get(sweep.value(cell, 1)));
        }
    }

    /** A cell that sets nothing new is the arm itself, with the same women. */
    @Test
    void cellIsTheTrialOfItsArm() {
        Sweep sweep = sweep(new Factor(Lever.STEP, List.of(rate("1"), rate("6"))));
        SweepOutcomes outcomes = SweepOutcomes.of(sweep, Workforce.ALONE);
        Outcomes trial = Outcomes.of(
                Women.trial(Women.VARIED, Trial.Design.PAIRED, 6, Women.climbing("base", "6")), Workforce.ALONE);
        Sweep start = sweep(new Factor(Lever.START, List.of(rate("6"), rate("7"))));
        SweepOutcomes same = SweepOutcomes.of(start, Workforce.ALONE);
        for (Measure measure : Measure.WITHOUT_LABOUR) {
            assertThat(same.column(0, measure)).isEqualTo(trial.column(0, measure));
            assertThat(outcomes.column(1, measure)).isEqualTo(trial.column(0, measure));
        }
    }

    @Test
    void whatAFactorSetsIsNotDrawn() {
        Sweep sweep = sweep(
                new Factor(Lever.WEIGHT, List.of(Quantity.of("60", Unit.KILOGRAM), Quantity.of("90", Unit.KILOGRAM))));
        for (int cell = 0; cell < sweep.size(); cell++) {
            Case drawn = Women.VARIED.drawn(sweep.trial().arms().get(cell), new RandomStreams(1, 3));
            assertThat(drawn.woman().weight())
                    .isEqualTo(sweep.factors().get(0).values().get(sweep.value(cell, 0)));
        }
    }

    @Test
    void parameterOfTheModelIsALever() {
        Lever clearance = Lever.named("clearance").orElseThrow();
        Quantity value =
                Quantity.of("1", Women.parameter("clearance").standard().unit());
        Case set = clearance.applied(Women.asked(), value);
        assertThat(set.settings().value(Women.parameter("clearance"))).isEqualTo(value.internal());
    }

    @Test
    void leverSaysWhatItCannotMove() {
        Case climbing = Women.climbing("base", "6").asked();
        assertThat(Lever.STEP.objection(climbing)).isEmpty();
        assertThat(Lever.RATE.objection(climbing)).contains("not one rate");
        Case steady = Lever.RATE.applied(climbing, rate("4"));
        assertThat(Lever.RATE.objection(steady)).isEmpty();
        assertThat(Lever.INTERVAL.objection(steady)).contains("no ladder");
    }
}
