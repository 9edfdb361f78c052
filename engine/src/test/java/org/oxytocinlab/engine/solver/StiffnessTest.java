package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oxytocinlab.engine.body.Layout;

/** Systems that the solver cannot follow end soon, with a fault that names the place. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class StiffnessTest {
    private static final Layout LAYOUT = new Layout(List.of("slow room", "fast room"), new double[] {1, 1});

    @Test
    void stiffRoomIsNamed() {
        assertThatThrownBy(() -> DormandPrince.STANDARD.solve(
                        LAYOUT,
                        (t, y, dy) -> {
                            dy[0] = -0.01 * y[0];
                            dy[1] = -1e7 * (y[1] - y[0]);
                        },
                        0,
                        new double[] {1, 0},
                        600))
                .isInstanceOf(StiffnessFault.class)
                .hasMessageContaining("too stiff")
                .hasMessageContaining("fast room");
    }

    @Test
    void explodingRoomIsNamed() {
        assertThatThrownBy(() -> DormandPrince.STANDARD.solve(
                        LAYOUT,
                        (t, y, dy) -> {
                            dy[0] = -0.01 * y[0];
                            dy[1] = y[1] * y[1];
                        },
                        0,
                        new double[] {1, 1},
                        10))
                .isInstanceOf(StiffnessFault.class)
                .hasMessageContaining("fast room");
    }
}
