package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.ToyBleeding;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** A loop that takes water and sodium out of the account of another: one file, and one line in a body. */
class DrainsTest {
    private static final double END = 300;
    private static final double FROM = 100;
    private static final double RATE = 0.005;

    /** It begins over a minute. */
    private static final double LOST = RATE * (END - FROM - 0.5);

    private static final Case ASKED =
            Cases.lasting(END).at(8).fluids(Cases.drip("saline 0.9 %", 125)).asked();

    @Test
    void bleedingTakesWaterAndSodiumAndTheAccountsClose() {
        Trajectory dry = Simulation.of(ASKED);
        Trajectory bleeding = Simulation.of(ASKED, 1, List.of(new ToyBleeding(FROM, RATE)));

        double urine = bleeding.at(Variable.URINE, END) - dry.at(Variable.URINE, END);
        assertThat(bleeding.at(Variable.WATER_BALANCE, END) - dry.at(Variable.WATER_BALANCE, END))
                .isCloseTo(-1000 * LOST - urine, within(1e-6));
        assertThat(urine).isLessThan(0);
        assertThat(bleeding.ledgers())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.error()).isLessThan(1e-12));
        Ledger sodium = bleeding.ledgers().get(2);
        assertThat(sodium.out()).isGreaterThan(ToyBleeding.ELECTROLYTES * LOST);
    }

    @Test
    void whoDoesNotReadTheWaterIsUntouched() {
        Trajectory dry = Simulation.of(ASKED);
        Trajectory bleeding = Simulation.of(ASKED, 1, List.of(new ToyBleeding(FROM, RATE)));

        for (Variable variable : dry.series().keySet()) {
            boolean isBefore =
                    !Body.of(ASKED.woman(), ASKED.settings()).water().answers().containsKey(variable);
            if (isBefore) {
                assertThat(bleeding.of(variable)).as(variable.name()).isEqualTo(dry.of(variable));
            }
        }
        assertThat(bleeding.contractions()).isEqualTo(dry.contractions());
    }

    @Test
    void whoAsksForTheWaterIsGivenTheBleeding() {
        Body body = Body.of(ASKED.woman(), ASKED.settings()).with(new ToyBleeding(FROM, RATE));
        Set<Variable> sodium = EnumSet.of(Variable.SODIUM);

        assertThat(body.reads(body.water())).containsExactly(Stage.KINETICS, Stage.BLEEDING);
        assertThat(body.answering(sodium).loops()).hasSize(4);
        assertThat(body.answering(EnumSet.of(Variable.EFFECT_SITE)).loops()).hasSize(2);
    }
}
