package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Look;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** One rule over several looks. */
class AlarmTest {
    private final Alarm alarm = new Alarm(new SafetyRule(
            new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II),
            SafetyRule.Response.HOLD,
            null,
            2,
            Quantity.minutes(0),
            false,
            List.of(new Action.Tend(Quantity.minutes(0), Action.Care.OTHER_SIDE)),
            null));

    private boolean look(FetalStatus fetus) {
        return alarm.look(Look.at(0).fetus(fetus).reading(), 0);
    }

    @Test
    void isConfirmedByLooksInARow() {
        assertThat(look(FetalStatus.CATEGORY_II)).isTrue();
        assertThat(look(FetalStatus.NORMAL)).isFalse();
        assertThat(look(FetalStatus.CATEGORY_II)).isTrue();
        assertThat(alarm.isConfirmed()).isFalse();
        assertThat(look(FetalStatus.CATEGORY_II)).isTrue();
        assertThat(alarm.isConfirmed()).isTrue();
    }

    @Test
    void asksForAidOnceForEachTimeThatItsConditionComes() {
        look(FetalStatus.CATEGORY_II);
        assertThat(alarm.askForAid()).as("not confirmed").isFalse();
        look(FetalStatus.CATEGORY_II);
        assertThat(alarm.askForAid()).isTrue();
        look(FetalStatus.CATEGORY_II);
        assertThat(alarm.askForAid()).as("still there").isFalse();
        look(FetalStatus.NORMAL);
        look(FetalStatus.CATEGORY_II);
        look(FetalStatus.CATEGORY_II);
        assertThat(alarm.askForAid()).as("there again").isTrue();
    }
}
