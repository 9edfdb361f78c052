package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Memory;
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
            assertSame(inTurn, Simulation.ofWoman(asked, woman, ALL, ROW));
        }
    }

    @Test
    void nobodyReadsPlacesBeforeTheyAreFilled() {
        for (Case asked : CASES) {
            assertSame(Simulation.ofWoman(asked, 1, ALL, ROW, new Littered()), Simulation.ofWoman(asked, 1, ALL, ROW));
        }
    }

    private static void assertSame(Trajectory one, Trajectory other) {
        for (Variable variable : one.series().keySet()) {
            assertThat(one.of(variable)).as("%s", variable).containsExactly(other.of(variable));
            assertThat(one.at(variable, 33.3)).isEqualTo(other.at(variable, 33.3));
        }
        assertThat(one.contractions()).isEqualTo(other.contractions());
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

    /** In which places hold nothing that could be taken for a number. */
    private static final class Littered implements Memory {
        @Override
        public double[] places(int count) {
            double[] places = new double[count];
            Arrays.fill(places, Double.NaN);
            return places;
        }
    }
}
