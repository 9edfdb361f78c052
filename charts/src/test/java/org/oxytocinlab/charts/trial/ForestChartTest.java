package org.oxytocinlab.charts.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.VirtualTrial;
import org.oxytocinlab.charts.Words;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;

/** Outcomes stand as ratios on an axis on which half and double lie equally far from 1. */
class ForestChartTest {
    private static final Ratio MODEL = new Ratio(1.31, 1.21, 1.42);
    private static final Ratio STUDY = new Ratio(1.5, 0.9, 2.5);

    @Test
    void wordsTellOutcomesArmsAndRatios() {
        assertThat(labels(rows()))
                .extracting(Label::text)
                .containsSubsequence("low dose", "high dose", "women with tachysystole", "33 %", "54 %")
                .containsSubsequence("1.31 (1.21 to 1.42)", "Satin 1992", "1.50 (0.90 to 2.50)", "no event");
        assertThat(part(rows(), ForestSides.class).sides())
                .extracting(Label::text)
                .containsExactly("← fewer with high dose", "more with high dose →");
    }

    @Test
    void sidesLieOnTheirSidesOfOne() {
        double one = part(rows(), ForestAxis.class).x(1);
        List<Label> sides = part(rows(), ForestSides.class).sides();
        assertThat(sides.get(0).bounds().getMaxX()).isLessThan(one);
        assertThat(sides.get(1).x()).isGreaterThan(one);
    }

    @Test
    void ticksSuitTheRange() {
        assertThat(scale(new Ratio(1.05, 0.97, 1.1)).ticks()).containsExactly(0.8, 1.0, 1.25);
        assertThat(scale(MODEL, STUDY).ticks()).containsExactly(0.5, 1.0, 2.0, 4.0);
        assertThat(scale(new Ratio(0.3, 0.26, 0.4)).ticks()).containsExactly(0.25, 0.5, 1.0, 2.0);
        assertThat(scale(new Ratio(60, 20, 90)).ticks()).containsExactly(0.5, 1.0, 2.0, 4.0, 8.0, 16.0);
        assertThat(scale(Ratio.none()).ticks()).containsExactly(0.8, 1.0, 1.25);
    }

    @Test
    void halfAndDoubleLieEquallyFarFromOne() {
        ForestAxis axis = part(rows(), ForestAxis.class);
        assertThat(axis.x(2) - axis.x(1)).isCloseTo(axis.x(1) - axis.x(0.5), within(1e-9));
        assertThat(axis.numbers()).extracting(Label::text).containsExactly("0.5", "1", "2", "4");
    }

    @Test
    void publishedResultStandsBelowTheModel() {
        List<RatioMark> marks = parts(rows(), RatioMark.class);
        assertThat(marks)
                .extracting(RatioMark::kind)
                .startsWith(RatioMark.Kind.MODEL, RatioMark.Kind.PUBLISHED, RatioMark.Kind.MODEL);
        assertThat(marks.get(1).ratio()).isEqualTo(STUDY);
        assertThat(marks.get(1).y())
                .isBetween(marks.get(0).y() + 15, marks.get(2).y() - 15);
    }

    @Test
    void squareIsFilledAndDiamondIsOpen() {
        assertThat(drawn(MODEL, RatioMark.Kind.MODEL, MODEL.estimate(), 0)).isEqualTo(Palette.INK);
        assertThat(drawn(STUDY, RatioMark.Kind.PUBLISHED, STUDY.estimate(), 0)).isEqualTo(Color.WHITE);
        assertThat(drawn(STUDY, RatioMark.Kind.PUBLISHED, 2.2, 0)).isNotEqualTo(Color.WHITE);
    }

    @Test
    void intervalThatLeavesTheAxisEndsInAnArrow() {
        Ratio wide = new Ratio(1, 0.8, 50);
        assertThat(drawn(wide, RatioMark.Kind.MODEL, 4, 2)).isEqualTo(Palette.INK);
        assertThat(drawn(new Ratio(1, 0.8, 3.99), RatioMark.Kind.MODEL, 3.5, 2)).isEqualTo(Color.WHITE);
    }

    @Test
    void estimateBeyondTheAxisIsAnArrow() {
        Ratio far = new Ratio(50, 20, 90);
        assertThat(scale(far, MODEL).high()).isEqualTo(16);
        assertThat(drawn(far, RatioMark.Kind.MODEL, 4, 2)).isEqualTo(Palette.INK);
        assertThat(drawn(far, RatioMark.Kind.MODEL, 3.5, 2)).isEqualTo(Color.WHITE);
    }

    @Test
    void ratioOfFewEventsIsHollowAndSaysSo() {
        Ratio few = MODEL.ofFewEvents();
        assertThat(few.words()).isEqualTo("1.31 (1.21 to 1.42), few events");
        assertThat(drawn(few, RatioMark.Kind.MODEL, few.estimate(), 0)).isEqualTo(Color.WHITE);
        assertThat(drawn(few, RatioMark.Kind.MODEL, few.estimate(), 3)).isEqualTo(Palette.INK);
    }

    @Test
    void intervalThatCannotBeGivenIsADash() {
        assertThat(new Ratio(1, Double.NaN, Double.NaN).words()).isEqualTo("1.00 (–)");
    }

    @Test
    void armWithoutEventHasNoRatioAndSaysSo() {
        Ratio later = new Ratio(0, Double.NaN, Double.NaN).ofFewEvents();
        Ratio first = new Ratio(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN).ofFewEvents();
        assertThat(later.words()).isEqualTo("no event in the later arm");
        assertThat(first.words()).isEqualTo("no event in the first arm");
        assertThat(Ratio.none().words()).isEqualTo("no event");
        assertThat(drawn(later, RatioMark.Kind.MODEL, 0.25, 0)).isEqualTo(Color.WHITE);
        assertThat(ForestRow.of("births", List.of(), later).sentence())
                .isEqualTo("births: no ratio: no event in the later arm");
    }

    @Test
    void numbersOfALongAxisDoNotTouch() {
        ForestAxis axis = new ForestAxis(RatioScale.covering(List.of(new Ratio(0.07, 0.04, 3))), 500, 700, 0, 100);
        List<Label> numbers = axis.numbers();
        assertThat(axis.scale().ticks()).contains(0.0625, 0.125);
        assertThat(numbers)
                .extracting(Label::text)
                .contains("1", "0.5", "0.0625")
                .doesNotContain("0.125");
        Words.keepApart(numbers);
    }

    @Test
    void publishedSharesStandInTheColumnsOfTheirArms() {
        List<ForestRow.Value> model =
                List.of(new ForestRow.Value("low dose", "33 %"), new ForestRow.Value("high dose", "54 %"));
        List<ForestRow.Value> published =
                List.of(new ForestRow.Value("low dose", "42 %"), new ForestRow.Value("high dose", "55.5 %"));
        Optional<ForestRow.StudyRatio> study = Optional.of(new ForestRow.StudyRatio("Satin 1992", STUDY, published));
        List<Label> labels = labels(List.of(new ForestRow("women with tachysystole", model, MODEL, study)));
        for (int arm = 0; arm < 2; arm++) {
            Label above = word(labels, model.get(arm).words());
            Label below = word(labels, published.get(arm).words());
            assertThat(below.bounds().getCenterX()).isCloseTo(above.bounds().getCenterX(), within(0.5));
            assertThat(below.bounds().getMinY()).isGreaterThan(above.bounds().getMaxY() - 1);
        }
    }

    private static Label word(List<Label> labels, String text) {
        return labels.stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noEventDrawsNothing() {
        BufferedImage image = paper();
        Graphics2D g = image.createGraphics();
        new RatioMark(Ratio.none(), axis(), 20, RatioMark.Kind.MODEL).paint(g);
        assertThat(image.getRGB(0, 0, 200, 40, null, 0, 200)).containsOnly(Color.WHITE.getRGB());
    }

    @Test
    void wordsDoNotOverlapEvenWithSixArms() {
        List<ForestRow.Value> values = VirtualTrial.ARMS.stream()
                .map(arm -> new ForestRow.Value(arm, "33 %"))
                .toList();
        ForestRow row = new ForestRow(
                "women with more than 5 contractions in 10 min, averaged over 30 min", values, MODEL, study());
        List<Label> labels = labels(List.of(row, row));
        for (int i = 0; i < labels.size(); i++) {
            assertThat(labels.get(i).bounds().getMaxX()).isLessThan(Margins.WIDTH);
            for (Label other : labels.subList(i + 1, labels.size())) {
                assertThat(labels.get(i).bounds().intersects(other.bounds()))
                        .as(labels.get(i).text() + " / " + other.text())
                        .isFalse();
            }
        }
        assertThat(part(List.of(row), ForestAxis.class))
                .satisfies(axis -> assertThat(axis.right() - axis.left()).isGreaterThan(100));
    }

    @Test
    void secondRenderingGivesTheSameBytes() {
        assertThat(PngFile.of(drawing(), Provenance.unknown())).isEqualTo(PngFile.of(drawing(), Provenance.unknown()));
        assertThat(SvgFile.of(drawing(), Provenance.unknown())).isEqualTo(SvgFile.of(drawing(), Provenance.unknown()));
    }

    private static List<ForestRow> rows() {
        List<ForestRow.Value> values =
                List.of(new ForestRow.Value("low dose", "33 %"), new ForestRow.Value("high dose", "54 %"));
        return List.of(
                new ForestRow("women with tachysystole", values, MODEL, study()),
                ForestRow.of("sodium below 120 mmol/L", values, Ratio.none()));
    }

    private static Optional<ForestRow.StudyRatio> study() {
        return Optional.of(new ForestRow.StudyRatio("Satin 1992", STUDY));
    }

    private static Drawing drawing() {
        return ForestChart.of(
                Caption.titled("Outcomes"),
                Format.PAGE,
                rows(),
                "fewer with high dose",
                "more with high dose",
                Provenance.unknown());
    }

    private static RatioScale scale(Ratio... ratios) {
        return RatioScale.covering(List.of(ratios));
    }

    private static <T> List<T> parts(List<ForestRow> rows, Class<T> kind) {
        return ForestChart.sheet(
                        Caption.titled("Any"),
                        Format.PAGE,
                        rows,
                        "fewer with high dose",
                        "more with high dose",
                        Provenance.unknown())
                .parts()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <T> T part(List<ForestRow> rows, Class<T> kind) {
        return parts(rows, kind).get(0);
    }

    private static List<Label> labels(List<ForestRow> rows) {
        return parts(rows, Label.class);
    }

    private static ForestAxis axis() {
        return new ForestAxis(new RatioScale(List.of(0.5, 1.0, 2.0, 4.0)), 20, 180, 0, 40);
    }

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Palette.PAPER);
        g.fillRect(0, 0, 200, 40);
        return image;
    }

    /** The colour at a ratio, so many pixels above the middle of the mark. */
    private static Color drawn(Ratio ratio, RatioMark.Kind kind, double at, int above) {
        BufferedImage image = paper();
        new RatioMark(ratio, axis(), 20, kind).paint(image.createGraphics());
        return new Color(image.getRGB((int) axis().x(at), 20 - above));
    }
}
