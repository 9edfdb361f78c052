package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.result.Variable.ARTERIAL_PRESSURE;
import static org.oxytocinlab.engine.result.Variable.CARDIAC_OUTPUT;
import static org.oxytocinlab.engine.result.Variable.HEART_RATE;
import static org.oxytocinlab.engine.result.Variable.VASCULAR_RESISTANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.physiology.Arteries;
import org.oxytocinlab.engine.physiology.Baroreflex;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Extreme;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.solver.CommonsMath;
import org.oxytocinlab.engine.solver.Tolerance;

/** The circulation is there where it is asked for, and changes nothing else. */
class CirculationLoopTest {
    private static final List<Variable> OWN =
            List.of(ARTERIAL_PRESSURE, HEART_RATE, CARDIAC_OUTPUT, VASCULAR_RESISTANCE);
    private static final Cases PUSHED = Cases.lasting(120).at(8).actions(Pushes.push(30, 5, 5), Pushes.push(90, 2, 60));

    @Test
    void nobodyWhoDoesNotAskHasOne() {
        Trajectory run = PUSHED.run();
        assertThat(run.series()).doesNotContainKeys(OWN.toArray(Variable[]::new));
        assertThat(Endpoints.of(run).isComputed(Endpoint.LOWEST_ARTERIAL_PRESSURE))
                .isFalse();
    }

    @Test
    void everythingElseIsTheSameToTheBit() {
        Trajectory without = PUSHED.run();
        Trajectory with = PUSHED.circulating(0).run();
        assertThat(with.series()).containsKeys(OWN.toArray(Variable[]::new));
        assertThat(with.contractions()).isEqualTo(without.contractions());
        without.series()
                .forEach((variable, values) ->
                        assertThat(with.of(variable)).as("%s", variable).isEqualTo(values));
    }

    @Test
    void atRestNothingMoves() {
        Trajectory run = Cases.lasting(600).circulating(1).run();
        double flow = run.at(CARDIAC_OUTPUT, 0);
        assertThat(run.at(HEART_RATE, 600)).isCloseTo(85, within(1e-9));
        // 1 MAC leaves 0.8 of the resistance and 0.9 of the stroke volume.
        assertThat(run.at(ARTERIAL_PRESSURE, 0)).isCloseTo(5 + 83 * 0.8 * 0.9, within(1e-12));
        assertThat(run.at(ARTERIAL_PRESSURE, 600)).isCloseTo(run.at(ARTERIAL_PRESSURE, 0), within(1e-9));
        assertThat(flow).isCloseTo(85 * 0.072 * 0.9, within(1e-12));
    }

    /** Without a reflex and without unloading, a steady infusion leaves the pressure where the flow meets the resistance. */
    @Test
    void pressureSettlesWhereWhatComesInRunsOff() {
        Trajectory run = Cases.lasting(600)
                .circulating(0)
                .set(Baroreflex.HEART_GAIN, 0)
                .set(Baroreflex.VESSEL_GAIN, 0)
                .set(Arteries.UNLOADING, 0)
                .at(100)
                .run();
        double resistance = run.at(VASCULAR_RESISTANCE, 600) / 80;
        assertThat(run.at(ARTERIAL_PRESSURE, 600)).isCloseTo(5 + 85 * 0.072 * resistance, within(1e-6));
        assertThat(run.at(ARTERIAL_PRESSURE, 600)).isLessThan(86);
    }

    @Test
    void lowestPressureIsFoundBetweenTheRows() {
        Trajectory run = PUSHED.circulating(0).run();
        double lowest = Endpoint.LOWEST_ARTERIAL_PRESSURE.of(run);
        Extreme rows = Stretch.of(run, ARTERIAL_PRESSURE).lowest();
        double searched = Double.POSITIVE_INFINITY;
        for (double time = 30; time < 32; time += 1e-4) {
            searched = Math.min(searched, run.at(ARTERIAL_PRESSURE, time));
        }
        assertThat(lowest).isCloseTo(searched, within(1e-4)).isLessThanOrEqualTo(searched);
        assertThat(rows.time()).isBetween(30.4, 30.7);
        assertThat(Endpoint.HIGHEST_HEART_RATE.of(run)).isGreaterThan(85 + 20);
    }

    @Test
    void anotherSolverAgrees() {
        Case asked = PUSHED.circulating(0.3).asked();
        Trajectory run = Simulation.of(asked);
        Trajectory other = Simulation.of(asked, new CommonsMath(Tolerance.STANDARD));
        for (Variable variable : OWN) {
            for (int i = 0; i < run.times().length; i++) {
                double exact = run.of(variable)[i];
                assertThat(other.of(variable)[i]).as("%s", variable).isCloseTo(exact, within(1e-9 * exact));
            }
        }
    }
}
