package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The figure of a comparison holds the values of every arm on shared axes, and says whose they are. */
class ComparisonChartTest {
    private static final List<String> SIX = List.of("one", "two", "three", "four", "five", "six");

    private static final Trajectory LOW = given(Runs.induction());
    private static final Trajectory HIGH =
            given(new SyntheticRun(480).ladder(6, 6, 20, 40, 480).trajectory());

    /** Sets of arms, each as many as there are runs. */
    static Stream<List<Trajectory>> sets() {
        return Stream.of(
                List.of(LOW, HIGH),
                List.of(LOW, LOW),
                List.of(Runs.hour(), Runs.bolus(), Runs.intoxication()),
                List.of(LOW, HIGH, Runs.stopped(), Runs.bolus(), Runs.nothing(), Runs.busy()),
                Collections.nCopies(6, LOW));
    }

    @Test
    void panelsNameTheirQuantitiesAndUnits() {
        List<Panel> panels = panels(LOW, HIGH).stream().map(PlacedPanel::panel).toList();
        assertThat(panels)
                .extracting(Panel::heading)
                .containsExactly(
                        "Oxytocin infusion",
                        "Oxytocin in plasma",
                        "Contractions",
                        "Difference in contractions: two less one",
                        "Oxytocin given",
                        "Plasma sodium");
        assertThat(panels)
                .extracting(Panel::unit)
                .containsExactly("mU/min", "µU/mL", "per 10 min", "per 10 min", "IU", "mmol/L");
        assertThat(panels.get(1).second().orElseThrow().unit()).isEqualTo("pg/mL");
        assertThat(panels.get(2).bands()).extracting(Band::from).containsExactly(5.0, 3.0);
        assertThat(panels.get(5).bands()).hasSize(5);
    }

    @Test
    void axisReachesToTheLongestEnd() {
        for (PlacedPanel panel : panels(HIGH, LOW)) {
            assertThat(((NumberAxis) panel.plot().getDomainAxis()).getUpperBound())
                    .isEqualTo(10);
        }
    }

    @Test
    void curvesHoldTheValuesOfTheirArms() {
        List<PlacedPanel> panels = panels(LOW, HIGH);
        assertThat(last(panels.get(4), "one")).isCloseTo(LOW.of(Variable.OXYTOCIN_GIVEN)[600] / 1000, within(1e-9));
        assertThat(last(panels.get(4), "two")).isCloseTo(HIGH.of(Variable.OXYTOCIN_GIVEN)[480] / 1000, within(1e-9));
        assertThat(last(panels.get(0), "two")).isEqualTo(40);
        assertThat(last(panels.get(1), "one")).isEqualTo(LOW.of(Variable.PLASMA_OXYTOCIN)[600]);
        assertThat(last(panels.get(5), "two")).isEqualTo(HIGH.of(Variable.SODIUM)[480]);
    }

    @Test
    void differenceIsEachLaterArmLessTheFirstAsLongAsBothLast() {
        PlacedPanel difference = panels(LOW, HIGH).get(3);
        double expected = HIGH.of(Variable.CONTRACTIONS)[480] - LOW.of(Variable.CONTRACTIONS)[480];
        assertThat(last(difference, "two")).isCloseTo(expected, within(1e-9)).isPositive();
        XYDataset data = difference.plot().getDataset();
        assertThat(data.getSeriesCount()).isEqualTo(1);
        assertThat(data.getXValue(0, data.getItemCount(0) - 1)).isEqualTo(8);
        assertThat(last(panels(HIGH, LOW).get(3), "two")).isCloseTo(-expected, within(1e-9));
    }

    @Test
    void differenceShowsWhereZeroIs() {
        PlacedPanel difference = panels(LOW, LOW).get(3);
        assertThat(difference.panel().scale().low()).isNegative();
        assertThat(difference.panel().scale().high()).isPositive();
        assertThat(difference.plot().isRangeZeroBaselineVisible()).isTrue();
        assertThat(panels(LOW, LOW).get(2).plot().isRangeZeroBaselineVisible()).isFalse();
    }

    @Test
    void armsDifferInColourAndInDashes() {
        List<Look> looks = Arm.all(SIX, Collections.nCopies(6, LOW)).stream()
                .map(Arm::look)
                .toList();
        assertThat(looks).extracting(Look::colour).doesNotHaveDuplicates();
        assertThat(looks).extracting(Look::stroke).doesNotHaveDuplicates();
    }

    /** JFreeChart paints the first series last. */
    @Test
    void solidLineOfTheFirstArmLiesBelowTheDashesOfTheOthers() {
        for (int panel : new int[] {0, 1, 2, 4, 5}) {
            assertThat(panels(LOW, LOW, LOW).get(panel).panel().curves())
                    .extracting(Curve::name)
                    .containsExactly("three", "two", "one");
        }
        assertThat(panels(LOW, LOW).get(0).plot().getSeriesRenderingOrder()).isEqualTo(SeriesRenderingOrder.REVERSE);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyArmIsNamedSomewhere(List<Trajectory> runs) {
        List<String> words = panels(runs.toArray(Trajectory[]::new)).stream()
                .flatMap(panel -> panel.words().stream())
                .map(Label::text)
                .toList();
        assertThat(words).containsAll(SIX.subList(0, runs.size()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void namesStandBesideTheirCurvesAndOnNothing(List<Trajectory> runs) {
        for (PlacedPanel panel : panels(runs.toArray(Trajectory[]::new))) {
            for (Curve curve : panel.panel().curves()) {
                Trace trace = Trace.of(curve.samples(), panel.frame());
                for (Label word : panel.words()) {
                    assertThat(trace.crosses(word.bounds())).as(word.text()).isFalse();
                    assertThat(!word.text().equals(curve.name())
                                    || runs.size() <= 2
                                    || trace.nearest(word.bounds(), 30) < 30)
                            .as("%s in %s", word.text(), panel.panel().heading())
                            .isTrue();
                }
            }
            assertThat(panel.words())
                    .noneMatch(word -> word.bounds().intersects(panel.frame().zeroLine()));
            wordsKeepApart(panel.words());
        }
    }

    @Test
    void amongManyArmsNoNameStandsNearerToAnotherCurve() {
        for (PlacedPanel panel : panels(LOW, HIGH, Runs.stopped(), Runs.bolus(), Runs.nothing(), Runs.busy())) {
            for (Curve curve : panel.panel().curves()) {
                for (Label name : panel.words().stream()
                        .filter(word -> word.text().equals(curve.name()))
                        .toList()) {
                    double own = Trace.of(curve.samples(), panel.frame()).nearest(name.bounds(), 50);
                    assertThat(panel.panel().curves())
                            .as("%s in %s", name.text(), panel.panel().heading())
                            .allMatch(other ->
                                    Trace.of(other.samples(), panel.frame()).nearest(name.bounds(), 50) > own - 5);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void renderingsAreTheSameBytes(List<Trajectory> runs) {
        List<String> names = SIX.subList(0, runs.size());
        Provenance from = Provenance.unknown();
        byte[] svg = SvgFile.of(ComparisonChart.of(FigurePlan.titled("Same"), names, runs, from), from);
        assertThat(SvgFile.of(ComparisonChart.of(FigurePlan.titled("Same"), names, runs, from), from))
                .isEqualTo(svg);
        byte[] png = PngFile.of(ComparisonChart.of(FigurePlan.titled("Same"), names, runs, from), from);
        assertThat(PngFile.of(ComparisonChart.of(FigurePlan.titled("Same"), names, runs, from), from))
                .isEqualTo(png);
    }

    @Test
    void assaysThatDifferHaveNoCommonAxis() {
        double[] displayed = LOW.of(Variable.PLASMA_OXYTOCIN).clone();
        for (int i = 0; i < displayed.length; i++) {
            displayed[i] *= 10;
        }
        Trajectory other = with(LOW, Variable.PLASMA_OXYTOCIN_MASS, displayed);
        assertThat(panels(LOW, other).get(1).panel().second()).isEmpty();
    }

    @Test
    void whatOneArmLacksIsDrawnForTheOthers() {
        Map<Variable, double[]> series = new EnumMap<>(HIGH.series());
        series.remove(Variable.SODIUM);
        Trajectory dry = new Trajectory(HIGH.times(), series, List.of(), List.of(), List.of(), HIGH.readout());
        assertThat(panels(LOW, dry)).hasSize(6);
        assertThat(panels(LOW, dry).get(5).panel().curves())
                .extracting(Curve::name)
                .containsExactly("one");
        assertThat(panels(dry, dry)).hasSize(5);
    }

    @Test
    void oneArmOrSevenAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> panels(LOW)).withMessageContaining("two to six");
        List<String> names = Collections.nCopies(7, "arm");
        List<Trajectory> runs = Collections.nCopies(7, LOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonChart.of(FigurePlan.titled("Seven"), names, runs, Provenance.unknown()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonChart.of(
                        FigurePlan.titled("Nameless"), SIX, List.of(LOW, HIGH), Provenance.unknown()));
    }

    /** No two words of a panel overlap. */
    static void wordsKeepApart(List<Label> words) {
        for (int i = 0; i < words.size(); i++) {
            Rectangle2D box = words.get(i).bounds();
            for (Label other : words.subList(i + 1, words.size())) {
                assertThat(box.intersects(other.bounds()))
                        .as(words.get(i).text() + " / " + other.text())
                        .isFalse();
            }
        }
    }

    private static List<PlacedPanel> panels(Trajectory... runs) {
        return ComparisonChart.sheet(
                        FigurePlan.titled("Any"), SIX.subList(0, runs.length), List.of(runs), Provenance.unknown())
                .parts()
                .stream()
                .filter(PlacedPanel.class::isInstance)
                .map(PlacedPanel.class::cast)
                .toList();
    }

    /** The last value of a curve as the plot holds it. */
    private static double last(PlacedPanel panel, String name) {
        XYDataset data = panel.plot().getDataset();
        List<String> names = panel.panel().curves().stream().map(Curve::name).toList();
        int series = names.indexOf(name);
        return data.getYValue(series, data.getItemCount(series) - 1);
    }

    /** The run with the sum of what its pump gave [mU]. */
    private static Trajectory given(Trajectory run) {
        double[] given = new double[run.times().length];
        for (int i = 1; i < given.length; i++) {
            given[i] = given[i - 1] + run.of(Variable.OXYTOCIN_RATE)[i - 1];
        }
        return with(run, Variable.OXYTOCIN_GIVEN, given);
    }

    private static Trajectory with(Trajectory run, Variable variable, double[] values) {
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.put(variable, values);
        return new Trajectory(
                run.times(),
                series,
                run.contractions(),
                run.happenings(),
                run.ledgers(),
                (asked, time) -> asked == variable ? values[(int) time] : run.at(asked, time));
    }
}
