package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;

/** Actions that take the rate out of the hands of a protocol, and give it back. */
class HandOnThePumpTest {

    @Test
    void anActionEndsTheProtocolUntilItIsResumed() {
        assertThat(decisions(set(40, Plan.rate("5")), new Action.ResumeLadder(Quantity.minutes(100))))
                .extracting(Decision::rule)
                .containsExactly("start", "below target", "by hand", "by hand", "below target", "below target");
    }

    @Test
    void readingsSeeTheOldRateAndActionsAtTheSameTimeComeAfterTheDecision() {
        List<Decision> decisions = decisions(set(60, Plan.rate("20")));

        assertThat(decisions.get(2).before()).isEqualTo(Plan.rate("4"));
        assertThat(decisions.get(2).after()).isEqualTo(Plan.rate("6"));
        assertThat(decisions.get(3).before()).isEqualTo(Plan.rate("20"));
    }

    @Test
    void aProtocolIsNotResumedFromARateInAnotherUnit() {
        Quantity flow = Quantity.of("30", Unit.MILLILITRE_PER_HOUR);

        assertThatThrownBy(() -> decisions(set(40, flow), new Action.ResumeLadder(Quantity.minutes(50))))
                .isInstanceOf(RunFault.class)
                .hasMessageContainingAll("actions[1]", "30 mL/h", "mU/min");
    }

    private static Action set(double at, Quantity rate) {
        return new Action.SetRate(Quantity.minutes(at), rate);
    }

    private static List<Decision> decisions(Action... actions) {
        Case asked = Cases.lasting(180)
                .sensitivity(0.01)
                .from(Bag.STANDARD)
                .on(Plan.climbing("2", "2", "40", 30).protocol())
                .actions(actions)
                .asked();
        return Simulation.of(asked).decisions();
    }
}
