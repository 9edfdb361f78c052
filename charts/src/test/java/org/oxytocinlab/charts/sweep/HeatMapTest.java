package org.oxytocinlab.charts.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Sheet;

class HeatMapTest {
    private static final SweepAxis ACROSS =
            new SweepAxis("interval", "min", List.of("10", "20", "40"), List.of(10.0, 20.0, 40.0));
    private static final SweepAxis UP = new SweepAxis("step", "mU/min", List.of("1", "2"), List.of(1.0, 2.0));

    private static HeatPanel panel(double resolution, double... values) {
        List<List<Double>> rows =
                List.of(List.of(values[0], values[1], values[2]), List.of(values[3], values[4], values[5]));
        List<List<String>> words = rows.stream()
                .map(row -> row.stream().map(value -> Double.toString(value)).toList())
                .toList();
        return new HeatPanel("Women with tachysystole", "%", ACROSS, UP, rows, words, Ramp.HARM, false, resolution);
    }

    private static HeatMap map(HeatPanel panel) {
        return HeatMapChart.placed(new Sheet(Caption.titled("A map")), List.of(panel), Set.of())
                .get(0);
    }

    /** On a slope that rises by 1 a column, the line of 1.5 stands upright between the second and the third centre. */
    @Test
    void isolineOfASlopeIsStraight() {
        double[][] slope = {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}};
        List<List<Point2D>> lines = Isolines.of(slope, 1.5);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).allSatisfy(point -> assertThat(point.getX()).isCloseTo(2, within(1e-12)));
        assertThat(lines.get(0).stream().mapToDouble(Point2D::getY).min()).hasValue(0);
        assertThat(lines.get(0).stream().mapToDouble(Point2D::getY).max()).hasValue(3);
    }

    @Test
    void isolineAroundAPeakIsClosed() {
        double[][] peak = {{0, 0, 0}, {0, 4, 0}, {0, 0, 0}};
        List<List<Point2D>> lines = Isolines.of(peak, 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get(0)).isEqualTo(lines.get(0).get(lines.get(0).size() - 1));
        // Between centres that are one cell apart the value falls from 4 to 0, so 1 is three quarters of a cell away.
        assertThat(lines.get(0)).anySatisfy(point -> assertThat(point).isEqualTo(new Point2D.Double(1.5 - 0.75, 1.5)));
    }

    /** At a saddle the mean, 0.5, lies above 0.4 and below 0.6: the high corners, or the low ones, are joined. */
    @Test
    void saddleIsDecidedByItsMiddle() {
        double[][] saddle = {{1, 0}, {0, 1}};
        for (double level : new double[] {0.4, 0.6}) {
            List<List<Point2D>> lines = Isolines.of(saddle, level);
            assertThat(lines).hasSize(2);
            boolean isJoined = lines.stream().noneMatch(line -> separates(line, level < 0.5 ? 1 : -1));
            assertThat(isJoined).as("level %s", level).isTrue();
        }
    }

    /** Whether a line cuts the corner (0, 0) off, or the corner (1, 0) with the other sign. */
    private static boolean separates(List<Point2D> line, int sign) {
        double x = line.stream().mapToDouble(Point2D::getX).average().orElseThrow();
        double y = line.stream().mapToDouble(Point2D::getY).average().orElseThrow();
        return sign > 0 ? (x < 1) == (y < 1) : (x < 1) != (y < 1);
    }

    @Test
    void whatIsMissingHasNoLine() {
        double[][] holes = {{0, Double.NaN}, {2, Double.POSITIVE_INFINITY}};
        Isolines.of(holes, 1)
                .forEach(line -> assertThat(line)
                        .allSatisfy(
                                point -> assertThat(point.getX() + point.getY()).isFinite()));
    }

    @Test
    void contoursAreLabelledAndTheirLabelsCoverNoNumber() {
        HeatMap map = map(panel(10, 10, 30, 50, 20, 40, 80));
        assertThat(map.contours())
                .isNotEmpty()
                .allSatisfy(contour -> assertThat(contour.label())
                        .hasValueSatisfying(label -> assertThat(map.numbers())
                                .noneMatch(number -> number.bounds().intersects(label.bounds()))));
        assertThat(map.contours())
                .extracting(contour -> contour.label().orElseThrow().text())
                .contains("20", "40", "60");
    }

    @Test
    void whatHardlyDiffersIsPaleAndHasNoContour() {
        HeatPanel flat = panel(10, 50, 51, 52, 50, 51, 52);
        assertThat(map(flat).contours()).isEmpty();
        assertThat(flat.darkness(52)).isLessThan(0.3);
    }

    @Test
    void goodThatIsMissingIsDark() {
        HeatPanel sodium = new HeatPanel(
                "Lowest sodium",
                "mmol/L",
                ACROSS,
                UP,
                List.of(List.of(120.0, 130.0, 135.0), List.of(121.0, 131.0, 136.0)),
                List.of(List.of("120", "130", "135"), List.of("121", "131", "136")),
                Ramp.HARM,
                true,
                1);
        assertThat(sodium.darkness(120)).isEqualTo(1);
        assertThat(sodium.darkness(136)).isZero();
    }

    /** In one hue, and readable on every shade: at least 4.5 to 1, as WCAG 2 asks of small text. */
    @ParameterizedTest
    @EnumSource
    void rampDarkensAndDigitsCanBeRead(Ramp ramp) {
        double[] light = IntStream.rangeClosed(0, 100)
                .mapToDouble(step -> Ramp.luminance(ramp.at(step / 100.0)))
                .toArray();
        for (int i = 0; i < light.length; i++) {
            double letters = Ramp.luminance(Ramp.letters(ramp.at(i / 100.0)));
            double contrast = (Math.max(letters, light[i]) + 0.05) / (Math.min(letters, light[i]) + 0.05);
            assertThat(contrast).as("%s at %d", ramp, i).isGreaterThan(4.5);
            assertThat(i == 0 || light[i] < light[i - 1])
                    .as("%s at %d", ramp, i)
                    .isTrue();
        }
    }

    @Test
    void thoseWhoCannotSeeItHearItsExtremes() {
        Drawing drawing = HeatMapChart.of(
                Caption.titled("A map"),
                Format.PAGE,
                List.of(panel(10, 10, 30, 50, 20, 40, 80)),
                Set.of(1),
                Provenance.unknown());
        assertThat(drawing.description())
                .contains("Women with tachysystole (%), step (mU/min) against interval (min)")
                .contains("lowest 10.0 at step 1 and interval 10", "highest 80.0 at step 2 and interval 40");
    }
}
