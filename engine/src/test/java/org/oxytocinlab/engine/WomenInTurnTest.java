package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.quantity.Workspace;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Women who are followed one after the other with the same memory: none finds anything of the one before. */
class WomenInTurnTest {
    private static final Set<Variable> ALL = EnumSet.copyOf(Variable.seen(View.ROWS));
    private static final double ROW = 7;

    private static final List<Case> CASES = List.of(
            Cases.lasting(300)
                    .on(Plan.climbing("1", "2", "42", 20).protocol())
                    .fluids(Cases.drip("glucose 5 %", 125))
                    .asked(),
            Cases.lasting(90).on(Plan.climbing("4", "4", "42", 15).protocol()).asked(),
            Cases.lasting(240).fluids(Cases.drip("glucose 5 %", 250)).asked());

    @Test
    void everyNumberIsThatOfAWomanFollowedAlone() {
        Workspace workspace = new Workspace();
        for (int woman = 0; woman < 3 * CASES.size(); woman++) {
            Case asked = CASES.get(woman % CASES.size());
            workspace.clear();
            Trajectory inTurn = Simulation.ofWoman(asked, woman, ALL, ROW, workspace);
            Trajectory alone = Simulation.ofWoman(asked, woman, ALL, ROW);
            for (Variable variable : inTurn.series().keySet()) {
                assertThat(inTurn.of(variable)).as("%s", variable).containsExactly(alone.of(variable));
                assertThat(inTurn.at(variable, 33.3)).isEqualTo(alone.at(variable, 33.3));
            }
            assertThat(inTurn.contractions()).isEqualTo(alone.contractions());
        }
    }

    @Test
    void nothingIsReadOfAWomanWhoseMemoryServesAnother() {
        Workspace workspace = new Workspace();
        Trajectory before = Simulation.ofWoman(CASES.get(1), 0, ALL, ROW, workspace);
        workspace.clear();
        Simulation.ofWoman(CASES.get(1), 1, ALL, ROW, workspace);
        assertThatThrownBy(() -> before.at(Variable.SODIUM, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("serves another");
    }
}
