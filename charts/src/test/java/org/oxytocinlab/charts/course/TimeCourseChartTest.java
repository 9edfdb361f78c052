package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The figure holds the values of the run, on axes with units, with its bands and marks. */
class TimeCourseChartTest {

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @Test
    void panelsNameTheirQuantitiesAndUnits() {
        List<Panel> panels =
                panels(Runs.induction()).stream().map(PlacedPanel::panel).toList();
        assertThat(panels)
                .extracting(Panel::heading)
                .containsExactly(
                        "Oxytocin infusion", "Oxytocin in plasma", "Contractions", "Plasma sodium", "Retained water");
        assertThat(panels).extracting(Panel::unit).containsExactly("mU/min", "µU/mL", "per 10 min", "mmol/L", "L");
        assertThat(panels.get(1).second().orElseThrow().unit()).isEqualTo("pg/mL");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void panelsShareTheirEdgesAndTheTimeAxis(Map.Entry<String, Trajectory> run) {
        List<PlacedPanel> panels = panels(run.getValue());
        assertThat(panels).extracting(panel -> panel.frame().box().getX()).containsOnly(Margins.LEFT);
        assertThat(panels).extracting(panel -> panel.frame().box().getMaxX()).containsOnly(Margins.RIGHT);
        TimeScale time = TimeScale.upTo(run.getValue().end());
        for (PlacedPanel panel : panels) {
            NumberAxis axis = (NumberAxis) panel.plot().getDomainAxis();
            assertThat(axis.getUpperBound()).isEqualTo(time.shown(time.end()));
            assertThat(axis.getTickUnit().getSize()).isEqualTo(time.step());
        }
    }

    @Test
    void datasetsHoldTheValuesOfTheRun() {
        Trajectory run = Runs.stopped();
        double own = run.of(Variable.PLASMA_OXYTOCIN)[0];
        assertThat(own).isEqualTo(1.2);
        holds(run, 1, 0, Variable.PLASMA_OXYTOCIN, value -> value);
        holds(run, 1, 1, Variable.EFFECT_SITE, value -> value + own);
        holds(run, 2, 0, Variable.CONTRACTIONS, value -> value);
        holds(run, 3, 0, Variable.SODIUM, value -> value);
        holds(run, 4, 0, Variable.WATER_BALANCE, value -> value / 1000);
    }

    @Test
    void rateIsDrawnAsStepsAtTheMomentOfChange() {
        XYDataset rate = panels(Runs.hour()).get(0).plot().getDataset();
        assertThat(points(rate)).containsExactly("0.0 10.0", "40.5 10.0", "40.5 0.0", "60.0 0.0");
    }

    @Test
    void countIsMissingBeforeTheFirstFullWindowAndStepsAfterIt() {
        XYDataset data = panels(Runs.induction()).get(2).plot().getDataset();
        int counted = 1;
        double firstValue = Double.NaN;
        for (int i = 0; i < data.getItemCount(counted) && Double.isNaN(firstValue); i++) {
            firstValue = Double.isNaN(data.getYValue(counted, i)) ? Double.NaN : data.getXValue(counted, i);
        }
        assertThat(firstValue).isEqualTo(0.5);
        for (int i = 1; i < data.getItemCount(counted); i++) {
            boolean level = data.getYValue(counted, i) == data.getYValue(counted, i - 1);
            boolean upright = data.getXValue(counted, i) == data.getXValue(counted, i - 1);
            assertThat(level || upright || Double.isNaN(data.getYValue(counted, i - 1)))
                    .isTrue();
        }
    }

    @Test
    void bandsLieAtTheirLimits() {
        List<PlacedPanel> panels = panels(Runs.intoxication());
        assertThat(panels.get(2).panel().bands()).extracting(Band::from).containsExactly(5.0, 3.0);
        assertThat(panels.get(2).panel().bands().get(1).to()).isEqualTo(5);
        assertThat(panels.get(3).panel().bands())
                .extracting(Band::from)
                .containsExactly(133.0, 130.0, 125.0, 120.0, Double.NEGATIVE_INFINITY);
    }

    @Test
    void sodiumAxisShowsTheNormalRangeAndExtendsDownwards() {
        Scale calm = panels(Runs.induction()).get(3).panel().scale();
        assertThat(calm).isEqualTo(new Scale(130, 140, 2));
        Scale low = panels(Runs.intoxication()).get(3).panel().scale();
        assertThat(low.low()).isLessThan(120);
        assertThat(low.high()).isEqualTo(140);
    }

    @Test
    void massAxisFollowsTheAssay() {
        Trajectory run = Runs.induction();
        double[] displayed = run.of(Variable.PLASMA_OXYTOCIN).clone();
        for (int i = 0; i < displayed.length; i++) {
            displayed[i] = 6 * 1.67 * displayed[i] + 1.2;
        }
        Panel.SecondAxis axis = MassAxis.of(with(run, Variable.PLASMA_OXYTOCIN_MASS, displayed));
        assertThat(axis.factor()).isCloseTo(10.02, within(1e-9));
        assertThat(axis.offset()).isCloseTo(1.2, within(1e-5));
        assertThat(MassAxis.of(run).factor()).isCloseTo(1.67, within(1e-9));
    }

    @Test
    void toweringPeakIsToldInWords() {
        PlacedPanel plasma = panels(Runs.bolus()).get(1);
        assertThat(plasma.panel().scale().high()).isLessThan(500);
        assertThat(plasma.words()).extracting(Label::text).anyMatch(text -> text.startsWith("peak 16"));
        assertThat(panels(Runs.bolusAlone()).get(1).panel().scale().high()).isEqualTo(2000);
    }

    @Test
    void whatWasNotComputedHasNoPanel() {
        Trajectory run = Runs.induction();
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.remove(Variable.SODIUM);
        series.remove(Variable.EFFECT_SITE);
        series.remove(Variable.PLASMA_OXYTOCIN_MASS);
        Trajectory less =
                new Trajectory(run.times(), series, run.contractions(), run.happenings(), run.ledgers(), run.readout());
        assertThat(panels(less)).hasSize(4);
        assertThat(panels(less).get(1).panel().curves()).hasSize(1);
    }

    @Test
    void gapsAndInfinitiesDoNotStopTheDrawing() {
        Trajectory run = Runs.induction();
        double[] torn = run.of(Variable.PLASMA_OXYTOCIN).clone();
        torn[5] = Double.POSITIVE_INFINITY;
        torn[7] = Double.NaN;
        Drawing drawing = TimeCourseChart.of(
                FigurePlan.titled("Torn"), with(run, Variable.PLASMA_OXYTOCIN, torn), Provenance.unknown());
        assertThat(SvgFile.of(drawing, Provenance.unknown())).isNotEmpty();
        double[] nothing = new double[torn.length];
        Arrays.fill(nothing, Double.NaN);
        for (Variable variable : run.series().keySet()) {
            Drawing empty =
                    TimeCourseChart.of(FigurePlan.titled("Empty"), with(run, variable, nothing), Provenance.unknown());
            assertThat(SvgFile.of(empty, Provenance.unknown())).isNotEmpty();
        }
    }

    static List<PlacedPanel> panels(Trajectory run) {
        return Parts.of(TimeCourseChart.sheet(FigurePlan.titled("Any"), run, Provenance.unknown()), PlacedPanel.class);
    }

    private static Trajectory with(Trajectory run, Variable variable, double[] values) {
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.put(variable, values);
        return new Trajectory(
                run.times(), series, run.contractions(), run.happenings(), run.ledgers(), (v, t) -> Double.NaN);
    }

    /** Every row lies on the drawn line, to a fraction of a pixel. */
    private static void holds(Trajectory run, int panel, int curve, Variable variable, DoubleUnaryOperator shown) {
        PlacedPanel placed = panels(run).get(panel);
        XYDataset data = placed.plot().getDataset();
        Scale scale = placed.panel().scale();
        double pixel = (scale.high() - scale.low()) / placed.panel().height();
        int at = 1;
        for (int row = 0; row < run.times().length; row++) {
            double time = run.times()[row] / 60;
            while (at < data.getItemCount(curve) - 1 && data.getXValue(curve, at) < time) {
                at++;
            }
            double x0 = data.getXValue(curve, at - 1);
            double x1 = data.getXValue(curve, at);
            double y0 = data.getYValue(curve, at - 1);
            double drawn = y0 + (time - x0) / (x1 - x0) * (data.getYValue(curve, at) - y0);
            // Steep lines are thinned across, not along: allow them a pixel.
            assertThat(drawn).isCloseTo(shown.applyAsDouble(run.of(variable)[row]), within(1.5 * pixel));
        }
    }

    private static List<String> points(XYDataset data) {
        return IntStream.range(0, data.getItemCount(0))
                .mapToObj(i -> data.getXValue(0, i) + " " + data.getYValue(0, i))
                .toList();
    }
}
