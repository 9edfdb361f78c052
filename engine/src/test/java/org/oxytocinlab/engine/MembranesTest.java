package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/** Ruptured membranes awaken the uterus at once, in one step, once. */
class MembranesTest {
    private static final double SHARE = Awakening.RUPTURE.standard().internal();

    @Test
    void aShareOfWhatIsAsleepAwakensAtThatMinute() {
        Trajectory intact = induction();
        Trajectory ruptured = induction(at(120));
        double before = ruptured.at(Variable.OWN_DRIVE, 120 - 1e-6);
        assertThat(before).isCloseTo(intact.at(Variable.OWN_DRIVE, 120 - 1e-6), within(1e-9));
        assertThat(ruptured.at(Variable.OWN_DRIVE, 120 + 1e-6)).isCloseTo(before + SHARE * (1 - before), within(1e-6));
        assertThat(ruptured.at(Variable.DILATATION, 120)).isCloseTo(intact.at(Variable.DILATATION, 120), within(1e-9));
        assertThat(ruptured.happenings()).extracting(Happening::words).containsOnlyOnce("membranes ruptured");
    }

    @Test
    void theLabourIsShorterForIt() {
        assertThat(induction(at(120)).end()).isLessThan(induction().end() - 30);
        assertThat(induction(at(120)).end()).isLessThan(induction(at(300)).end());
    }

    @Test
    void nobodyRupturesThemTwice() {
        assertThatThrownBy(() -> induction(at(120), at(180)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the membranes are ruptured already");
    }

    @Test
    void withoutALabourTheyDoNothing() {
        Trajectory plain = Cases.lasting(240).at(4).run();
        Trajectory ruptured = Cases.lasting(240).at(4).actions(at(120)).run();
        assertThat(ruptured.at(Variable.MONTEVIDEO, 240)).isCloseTo(plain.at(Variable.MONTEVIDEO, 240), within(1e-12));
    }

    private static Action at(double minutes) {
        return new Action.RuptureMembranes(Quantity.minutes(minutes));
    }

    private static Trajectory induction(Action... actions) {
        Cases cases = Cases.lasting(1000).sensitivity(0.36).regular().at(12).actions(actions);
        return Simulation.of(
                cases.asked().with(cases.woman().in(Labour.of(Onset.INDUCTION).withoutPulses())), 1);
    }
}
