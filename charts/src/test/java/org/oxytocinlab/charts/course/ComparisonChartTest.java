package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.ChangedRun;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.SyntheticRun;
import org.oxytocinlab.charts.Words;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.NameColumn;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The figure of a comparison holds the values of every arm on shared axes, and says whose they are. */
public class ComparisonChartTest {
    private static final List<String> SIX = List.of("one", "two", "three", "four", "five", "six");

    private static final Trajectory LOW = ChangedRun.given(Runs.induction());
    private static final Trajectory HIGH =
            ChangedRun.given(new SyntheticRun(480).ladder(6, 6, 20, 40, 480).trajectory());

    private static final Trajectory HIGH600 =
            ChangedRun.given(new SyntheticRun(600).ladder(6, 6, 20, 40, 600).trajectory());

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
                        "Oxytocin in plasma (1 µU/mL = 1.67 pg/mL)",
                        "Contractions",
                        "Difference in contractions: two minus one",
                        "Oxytocin given",
                        "Plasma sodium");
        assertThat(panels)
                .extracting(Panel::unit)
                .containsExactly("mU/min", "µU/mL", "per 10 min", "per 10 min", "IU", "mmol/L");
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
        List<Look> looks = ComparedRun.all(SIX, Collections.nCopies(6, LOW)).stream()
                .map(ComparedRun::look)
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
    void everyCurveIsNamedAtItsEndOrInAKey(List<Trajectory> runs) {
        List<String> arms = SIX.subList(0, runs.size());
        Sheet sheet = ComparisonChart.sheet(FigurePlan.titled("Any"), arms, runs, Provenance.unknown());
        List<ArmKey> keys = parts(sheet, ArmKey.class);
        for (ArmKey key : keys) {
            assertThat(key.names()).extracting(Label::text).containsExactlyElementsOf(arms);
        }
        for (PlacedPanel panel : parts(sheet, PlacedPanel.class)) {
            assertThat(panel.names().names())
                    .extracting(Label::text)
                    .containsExactlyInAnyOrderElementsOf(
                            keys.isEmpty()
                                    ? panel.panel().curves().stream()
                                            .map(Curve::name)
                                            .toList()
                                    : List.of());
        }
        boolean oneEnd = runs.stream().map(Trajectory::end).distinct().count() == 1;
        assertThat(keys).hasSize(oneEnd ? 0 : 1);
    }

    @Test
    void namesThatAreTooLongForTheMarginGetAKey() {
        List<String> names = List.of("one", "the arm with the protocol of the hospital on the hill, second edition");
        Sheet sheet = ComparisonChart.sheet(FigurePlan.titled("Any"), names, List.of(LOW, LOW), Provenance.unknown());
        assertThat(parts(sheet, ArmKey.class)).hasSize(1);
    }

    @Test
    void everyNameIsTiedToTheEndOfItsOwnCurve() {
        for (PlacedPanel panel : panels(sixOfOneLength())) {
            NameColumn column = panel.names();
            for (int i = 0; i < column.names().size(); i++) {
                Label name = column.names().get(i);
                Line2D tie = (Line2D) column.ties().get(i).shape();
                double end = panel.frame().yInside(last(panel, name.text()));
                assertThat(tie.getY1()).as(name.text()).isCloseTo(end, within(0.5));
                assertThat(tie.getX1()).isCloseTo(panel.frame().box().getMaxX(), within(1.5));
                assertThat(tie.getY2()).isCloseTo(name.bounds().getCenterY(), within(0.5));
                assertThat(tie.getX2()).isLessThan(name.x());
                assertThat(name.bounds().getMaxX()).isLessThan(Margins.WIDTH);
            }
        }
    }

    @Test
    void namesKeepApartAndTheirTiesDoNotCross() {
        for (PlacedPanel panel : panels(sixOfOneLength())) {
            Words.keepApart(panel.names().names());
            List<Line2D> ties = panel.names().ties().stream()
                    .map(tie -> (Line2D) tie.shape())
                    .toList();
            for (int i = 1; i < ties.size(); i++) {
                assertThat(ties.get(i).getY1())
                        .isGreaterThanOrEqualTo(ties.get(i - 1).getY1() - 1);
                assertThat(ties.get(i).getY2()).isGreaterThan(ties.get(i - 1).getY2());
            }
        }
    }

    @Test
    void armsThatCoincideAreToldSo() {
        assertThat(panels(LOW, LOW, LOW)).extracting(PlacedPanel::coincidence).contains("all arms coincide");
        List<PlacedPanel> panels = panels(LOW, HIGH600, LOW);
        assertThat(panels.get(0).coincidence()).isEqualTo("one and three coincide");
        assertThat(panels(LOW, HIGH600).get(0).coincidence()).isEmpty();
    }

    @Test
    void bandOfTheGoalIsThatOfAllArmsOrNone() {
        Goal other = new Goal(3.6, 5, 200, 0);
        assertThat(panels(LOW, ChangedRun.aiming(LOW, other)).get(2).panel().bands())
                .extracting(Band::from)
                .containsExactly(5.0);
        assertThat(panels(ChangedRun.aiming(LOW, other), ChangedRun.aiming(HIGH, other))
                        .get(2)
                        .panel()
                        .bands())
                .extracting(Band::words)
                .containsExactly("tachysystole: more than 5", "goal: 3.6–5 with 200 MVU");
    }

    private static Trajectory[] sixOfOneLength() {
        return DoubleStream.of(1, 0.1, 0.3, 0.35, 0.35, 2)
                .mapToObj(factor -> ChangedRun.given(new SyntheticRun(600)
                        .ladder(1, 1, 30, 20 * Math.min(1, factor), 600)
                        .sensitivity(factor)
                        .trajectory()))
                .toArray(Trajectory[]::new);
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
    void assaysThatDifferHaveNoCommonFactor() {
        double[] displayed = LOW.of(Variable.PLASMA_OXYTOCIN).clone();
        for (int i = 0; i < displayed.length; i++) {
            displayed[i] *= 10;
        }
        Trajectory other = ChangedRun.with(LOW, Variable.PLASMA_OXYTOCIN_MASS, displayed);
        assertThat(panels(LOW, other).get(1).panel().heading()).isEqualTo("Oxytocin in plasma");
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

    private static List<PlacedPanel> panels(Trajectory... runs) {
        List<String> names = SIX.subList(0, runs.length);
        return parts(
                ComparisonChart.sheet(FigurePlan.titled("Any"), names, List.of(runs), Provenance.unknown()),
                PlacedPanel.class);
    }

    private static <T> List<T> parts(Sheet sheet, Class<T> kind) {
        return sheet.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The last value of a curve as the plot holds it. */
    private static double last(PlacedPanel panel, String name) {
        XYDataset data = panel.plot().getDataset();
        List<String> names = panel.panel().curves().stream().map(Curve::name).toList();
        int series = names.indexOf(name);
        return data.getYValue(series, data.getItemCount(series) - 1);
    }
}
