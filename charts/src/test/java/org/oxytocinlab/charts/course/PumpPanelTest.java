package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The panel of the pump shows the dose, what somebody believes it to be, and the unit in which the case speaks. */
class PumpPanelTest {
    private static final BedsideRecord MILLILITRES =
            new BedsideRecord(Optional.of(new BedsideRecord.Setting("mL/h", 1)), "shown on the display", List.of());

    @Test
    void displayThatShowsTheTruthIsNotDrawn() {
        assertThat(PumpPanel.of(Runs.hour(), BedsideRecord.USUAL).get(0).curves())
                .hasSize(1);
    }

    @Test
    void displayThatIsWrongIsDrawnBesideTheDose() {
        Trajectory run = believing(Runs.hour(), rate -> rate / 6);
        List<Curve> curves = PumpPanel.of(run, BedsideRecord.USUAL).get(0).curves();
        assertThat(curves).extracting(Curve::name).containsExactly("shown on the display", "given");
        assertThat(curves.get(0).samples().highest(0)).isCloseTo(10 / 6.0, within(1e-9));
        assertThat(curves.get(1).samples().highest(0)).isEqualTo(10);
        assertThat(curves.get(0).look().stroke())
                .isNotEqualTo(curves.get(1).look().stroke());
    }

    @Test
    void displayAboveTheDoseStaysOnTheAxis() {
        Trajectory run = believing(Runs.hour(), rate -> 4 * rate);
        assertThat(PumpPanel.of(run, BedsideRecord.USUAL).get(0).scale().high()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void settingOfOneBagIsAnAxisAtTheRight() {
        List<Panel> panels = PumpPanel.of(flowing(Runs.hour(), (time, rate) -> 3 * rate), MILLILITRES);
        assertThat(panels).hasSize(1);
        Panel.SecondAxis second = panels.get(0).second().orElseThrow();
        assertThat(second.unit()).isEqualTo("mL/h");
        assertThat(second.factor()).isCloseTo(3, within(1e-9));
    }

    @Test
    void settingOfBagsThatDifferHasAPanelOfItsOwn() {
        Trajectory run = flowing(Runs.stopped(), (time, rate) -> time < 200 ? 6 * rate : 3 * rate);
        List<Panel> panels = PumpPanel.of(run, MILLILITRES);
        assertThat(panels).extracting(Panel::unit).containsExactly("mU/min", "mL/h");
        assertThat(panels.get(0).second()).isEmpty();
    }

    private interface Flow {
        double at(double time, double rate);
    }

    private static Trajectory flowing(Trajectory run, Flow flow) {
        double[] values = new double[run.times().length];
        Arrays.setAll(values, i -> flow.at(run.times()[i], run.of(Variable.OXYTOCIN_RATE)[i]));
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.put(Variable.CARRIER_FLOW, values);
        return new Trajectory(
                run.times(),
                series,
                run.contractions(),
                run.happenings(),
                run.ledgers(),
                (variable, time) -> variable == Variable.CARRIER_FLOW
                        ? flow.at(time, run.at(Variable.OXYTOCIN_RATE, time))
                        : run.at(variable, time));
    }

    private static Trajectory believing(Trajectory run, DoubleUnaryOperator belief) {
        return new Trajectory(
                run.times(),
                run.series(),
                run.contractions(),
                run.happenings(),
                run.ledgers(),
                (variable, time) -> variable == Variable.BELIEVED_RATE
                        ? belief.applyAsDouble(run.at(Variable.OXYTOCIN_RATE, time))
                        : run.at(variable, time));
    }
}
