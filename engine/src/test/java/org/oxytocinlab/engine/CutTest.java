package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Regimen;

/** Two futures of one case have the same past, to the last bit. */
class CutTest {
    private static final Case LADDER = Cases.lasting(420)
            .on(new Regimen.Ladder(
                    List.of(new Regimen.Leg(null, Cases.rate(2), Cases.rate(2), Cases.rate(40))), Quantity.minutes(30)))
            .asked();

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 90, 211, 400})
    void pastOfTwoFuturesIsTheSame(int minute) {
        Trajectory one = Simulation.cutAt(LADDER, minute);
        Trajectory other = Simulation.cutAt(stopped(minute), minute);
        assertThat(differing(one, other, minute)).isZero();
        assertThat(one.of(Variable.OXYTOCIN_RATE)[minute + 1])
                .isNotEqualTo(other.of(Variable.OXYTOCIN_RATE)[minute + 1]);
    }

    /** Otherwise nothing would need to be cut. In a labour there are steps, which go on from a change in other places. */
    @Test
    void withoutACutLastDigitsOfThePastDiffer() {
        Case labour = LADDER.with(LADDER.woman().in(Labour.of(Onset.INDUCTION)));
        int differing = 0;
        for (int minute = 53; minute < 400; minute += 60) {
            differing += differing(Simulation.of(labour), Simulation.of(stopped(labour, minute)), minute);
        }
        assertThat(differing).isPositive();
    }

    private static Case stopped(int minute) {
        return stopped(LADDER, minute);
    }

    private static Case stopped(Case asked, int minute) {
        return asked.with(asked.prescription().doing(List.of(new Action.Stop(Quantity.minutes(minute)))));
    }

    private static int differing(Trajectory one, Trajectory other, int minute) {
        int differing = 0;
        for (Variable variable : one.series().keySet()) {
            for (int row = 0; row < minute; row++) {
                long bits = Double.doubleToLongBits(one.of(variable)[row]);
                differing += bits == Double.doubleToLongBits(other.of(variable)[row]) ? 0 : 1;
            }
        }
        return differing;
    }
}
