package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.VirtualTrial;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.engine.result.Variable;

/** The figure of a trial over time holds every arm, with its band, its line and its name. */
class BandChartTest {

    @Test
    void panelsHaveTheAxesAndBandsOfTheirKind() {
        List<Panel> panels = panels(2).stream().map(PlacedPanel::panel).toList();
        assertThat(panels).extracting(Panel::unit).containsExactly("mU/min", "µU/mL", "per 10 min", "mmol/L");
        assertThat(panels.get(0).scale()).isEqualTo(new Scale(0, 30, 10));
        assertThat(panels.get(0).bands()).isEmpty();
        assertThat(panels.get(2).bands()).extracting(Band::from).containsExactly(5.0, 3.0);
        assertThat(panels.get(3).bands()).hasSize(5);
        assertThat(panels.get(3).scale().low()).isLessThanOrEqualTo(130);
    }

    @Test
    void panelsShareATimeAxisInHours() {
        for (PlacedPanel panel : panels(2)) {
            NumberAxis axis = (NumberAxis) panel.plot().getDomainAxis();
            assertThat(axis.getUpperBound()).isEqualTo(12);
            assertThat(axis.getTickUnit().getSize()).isEqualTo(1);
        }
    }

    @Test
    void mediansAndBandsHoldTheValuesOfTheTrial() {
        BandCourse course = VirtualTrial.course("low dose", 8);
        Panel panel = panels(2).get(1).panel();
        assertThat(panel.curves().get(0).samples().times()).containsExactly(course.times());
        assertThat(panel.curves().get(0).samples().values()).containsExactly(course.median());
        assertThat(panel.spreads().get(0).low().values()).containsExactly(course.p5());
        assertThat(panel.spreads().get(0).high().values()).containsExactly(course.p95());
    }

    @Test
    void rateStaysUntilItChanges() {
        double[] rates = {2, 2, 6, 6};
        BandCourse course = new BandCourse("low dose", new double[] {0, 60, 120, 240}, rates, rates, rates);
        BandPanel panel = new BandPanel(Variable.OXYTOCIN_RATE, List.of(course));
        Sheet sheet = BandChart.sheet(Caption.titled("Any"), Format.PAGE, "", List.of(panel), Provenance.unknown());
        XYDataset rate = placed(sheet).get(0).plot().getDataset();
        assertThat(IntStream.range(0, rate.getItemCount(0))
                        .mapToObj(i -> rate.getXValue(0, i) + " " + rate.getYValue(0, i)))
                .containsExactly("0.0 2.0", "2.0 2.0", "2.0 6.0", "4.0 6.0");
    }

    @Test
    void fewArmsHaveTheirNamesBesideTheirLines() {
        for (PlacedPanel panel : panels(2)) {
            assertThat(panel.words()).extracting(Label::text).contains("low dose", "high dose");
        }
        assertThat(keys(2)).isEmpty();
    }

    @Test
    void manyArmsHaveAKey() {
        assertThat(keys(6))
                .singleElement()
                .satisfies(key ->
                        assertThat(key.names()).extracting(Label::text).containsExactlyElementsOf(VirtualTrial.ARMS));
        assertThat(panels(6).get(1).words()).isEmpty();
    }

    @Test
    void armsLookAlikeInAllPanelsAndUnlikeEachOther() {
        List<BandPanel> panels = List.of(
                VirtualTrial.panels(2).get(0),
                new BandPanel(Variable.PLASMA_OXYTOCIN, List.of(VirtualTrial.course("high dose", 9))));
        List<PlacedPanel> placed =
                placed(BandChart.sheet(Caption.titled("Any"), Format.PAGE, "", panels, Provenance.unknown()));
        Look high = placed.get(1).panel().curves().get(0).look();
        assertThat(placed.get(0).panel().curves().get(1).look()).isEqualTo(high);
        assertThat(placed.get(0).panel().curves().get(0).look().stroke()).isNotEqualTo(high.stroke());
    }

    @Test
    void bandsAreSeenThroughInBothFiles() throws IOException {
        Drawing drawing = drawing(2);
        assertThat(new String(SvgFile.of(drawing, Provenance.unknown()), StandardCharsets.UTF_8))
                .contains("fill-opacity=\"0.1");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngFile.of(drawing, Provenance.unknown())));
        Frame plasma = panels(2).get(1).frame();
        Color both = colour(image, plasma, 10.66 * 0.97);
        Color high = colour(image, plasma, 19);
        assertThat(high).isNotEqualTo(Color.WHITE).isNotEqualTo(both);
        assertThat(both.getRed()).isLessThan(high.getRed());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void secondRenderingGivesTheSameBytes(int arms) {
        assertThat(PngFile.of(drawing(arms), Provenance.unknown()))
                .isEqualTo(PngFile.of(drawing(arms), Provenance.unknown()));
        assertThat(SvgFile.of(drawing(arms), Provenance.unknown()))
                .isEqualTo(SvgFile.of(drawing(arms), Provenance.unknown()));
    }

    @Test
    void missingValuesLeaveAGap() {
        double[] times = {0, 60, 120, 180, 240, 300};
        double[] low = {1, 1, Double.NaN, 1, 1, 1};
        double[] high = {2, 2, 2, 2, 2, 2};
        BandCourse torn = new BandCourse("torn", times, low, new double[] {1.5, 1.5, 1.5, 1.5, 1.5, 1.5}, high);
        BandPanel panel = new BandPanel(Variable.WATER_BALANCE, List.of(torn));
        Sheet sheet = BandChart.sheet(Caption.titled("Torn"), Format.PAGE, "", List.of(panel), Provenance.unknown());
        Frame frame = placed(sheet).get(0).frame();
        BufferedImage image = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_RGB);
        sheet.paint(image.createGraphics());
        int y = (int) frame.y(1.1);
        assertThat(image.getRGB((int) frame.x(30), y)).isNotEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB((int) frame.x(110), y)).isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB((int) frame.x(270), y)).isNotEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void coursesOfUnequalLengthAreRefused() {
        assertThatThrownBy(() -> new BandCourse("low dose", new double[2], new double[2], new double[1], new double[2]))
                .hasMessageContaining("low dose");
    }

    private static Color colour(BufferedImage image, Frame frame, double value) {
        return new Color(image.getRGB((int) (2 * frame.x(700)), (int) (2 * frame.y(value))));
    }

    private static Drawing drawing(int arms) {
        return BandChart.of(
                Caption.titled("Trial"),
                Format.PAGE,
                VirtualTrial.NOTE,
                VirtualTrial.panels(arms),
                Provenance.unknown());
    }

    private static Sheet sheet(int arms) {
        return BandChart.sheet(
                Caption.titled("Trial"),
                Format.PAGE,
                VirtualTrial.NOTE,
                VirtualTrial.panels(arms),
                Provenance.unknown());
    }

    private static List<PlacedPanel> panels(int arms) {
        return placed(sheet(arms));
    }

    private static List<PlacedPanel> placed(Sheet sheet) {
        return Parts.of(sheet, PlacedPanel.class);
    }

    private static List<ArmKey> keys(int arms) {
        return Parts.of(sheet(arms), ArmKey.class);
    }
}
