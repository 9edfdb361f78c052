package org.oxytocinlab.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.SweepWords;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.sweep.FactorChart;
import org.oxytocinlab.charts.sweep.FrontChart;
import org.oxytocinlab.charts.sweep.HeatMapChart;
import org.oxytocinlab.charts.sweep.HeatPanel;
import org.oxytocinlab.charts.sweep.Ramp;
import org.oxytocinlab.charts.sweep.SweepAxis;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;

/** The figures of a sweep: maps or lines, and benefit against harm. */
final class SweepCharts {
    private static final Set<Measure> FEARED = Set.of(
            Measure.TACHYSYSTOLE,
            Measure.LASTING_TACHYSYSTOLE,
            Measure.MINUTES_OF_TACHYSYSTOLE,
            Measure.DOSE_CUT,
            Measure.DOSE_CUTS,
            Measure.MINUTES_ABOVE_GOAL,
            Measure.LOWEST_SODIUM);
    private static final Set<Measure> TIMES =
            Set.of(Measure.MINUTES_TO_ADEQUATE, Measure.BIRTH, Measure.ACTIVE_LABOUR, Measure.FULL_DILATATION);

    /** Of these it is little that is bad. */
    private static final Set<Measure> WANTED = Set.of(
            Measure.ADEQUATE,
            Measure.MINUTES_IN_GOAL,
            Measure.LOWEST_SODIUM,
            Measure.BORN_WITHIN_12_H,
            Measure.BORN_WITHIN_24_H);

    private final Caption caption;
    private final SweepAnswer answer;
    private final Sweep sweep;
    private final SweepWords words;
    private final Provenance provenance;

    SweepCharts(Caption caption, SweepAnswer answer, Provenance provenance) {
        this.sweep = answer.outcomes().sweep();
        this.words = new SweepWords(answer.outcomes());
        List<String> subject = new ArrayList<>(List.of("varied: " + words.varied()));
        subject.addAll(caption.subject());
        this.caption = new Caption(caption.title(), subject, caption.notes());
        this.answer = answer;
        this.provenance = provenance;
    }

    /** The figures of a page, by the stems of their files. */
    Map<String, Drawing> pages() {
        Map<String, Drawing> pages = new LinkedHashMap<>();
        boolean isGrid = sweep.factors().size() > 1;
        pages.put(isGrid ? "map" : "lines", drawing(Format.PAGE, answer.shown()));
        if (!answer.front().isEmpty()) {
            pages.put("front", front(Format.PAGE));
        }
        return pages;
    }

    /** The slides that are asked for, by the stems of their files. */
    Map<String, Drawing> slides(FigureChoice.Slides asked) {
        Map<String, Drawing> slides = new LinkedHashMap<>();
        if (asked == FigureChoice.Slides.TOGETHER) {
            slides.put(
                    "slide",
                    drawing(
                            Format.SLIDE_OF_TWO,
                            answer.shown().stream().limit(2).toList()));
        } else if (asked == FigureChoice.Slides.ONE_BY_ONE) {
            answer.shown()
                    .forEach(measure -> slides.put(
                            "slide-" + measure.words().replaceAll("[^A-Za-z0-9]+", "-"),
                            drawing(Format.SLIDE, List.of(measure))));
        }
        if (asked != FigureChoice.Slides.NONE && !answer.front().isEmpty()) {
            slides.put("slide-front", front(Format.SLIDE));
        }
        return slides;
    }

    private Drawing drawing(Format format, List<Measure> measures) {
        if (sweep.factors().size() == 1) {
            return FactorChart.of(
                    caption, format, measures.stream().map(this::line).toList(), provenance);
        }
        return HeatMapChart.of(
                mapCaption(measures), format, measures.stream().map(this::map).toList(), answer.front(), provenance);
    }

    private Caption mapCaption(List<Measure> measures) {
        boolean judged = measures.stream()
                .allMatch(measure -> FEARED.contains(measure) || TIMES.contains(measure) || WANTED.contains(measure));
        String darker = judged ? "the darker, the worse · " : "";
        String corner = answer.front().isEmpty()
                ? ""
                : " · corner: no other cell has both less tachysystole and fewer "
                        + answer.benefit().words();
        return saying(darker + "contours join equal values" + corner);
    }

    /** With one line more, right behind what is varied. */
    private Caption saying(String line) {
        List<String> subject = new ArrayList<>(caption.subject());
        subject.add(1, line);
        return new Caption(caption.title(), subject, caption.notes());
    }

    private HeatPanel map(Measure measure) {
        int columns = sweep.factors().get(1).size();
        List<List<Double>> values = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < sweep.factors().get(0).size(); row++) {
            int first = row * columns;
            values.add(IntStream.range(first, first + columns)
                    .mapToObj(cell -> words.drawn(cell, measure))
                    .toList());
            texts.add(IntStream.range(first, first + columns)
                    .mapToObj(cell -> words.value(cell, measure))
                    .toList());
        }
        return new HeatPanel(
                words.heading(measure),
                words.unit(measure),
                axis(sweep.factors().get(1)),
                axis(sweep.factors().get(0)),
                values,
                texts,
                FEARED.contains(measure)
                        ? Ramp.HARM
                        : TIMES.contains(measure) || WANTED.contains(measure) ? Ramp.BENEFIT : Ramp.PLAIN,
                WANTED.contains(measure),
                resolution(measure));
    }

    /** Ten times the last digit that is printed: what differs by less is not worth a colour. */
    private static double resolution(Measure measure) {
        boolean isWhole = measure.kind() == Measure.Kind.SHARE || measure.unit() == Unit.MINUTE;
        return isWhole ? 10 : 1;
    }

    private FactorChart.Result line(Measure measure) {
        return new FactorChart.Result(
                words.heading(measure),
                words.unit(measure),
                axis(sweep.factors().get(0)),
                IntStream.range(0, sweep.size())
                        .mapToObj(cell -> span(cell, measure))
                        .toList());
    }

    private Drawing front(Format format) {
        Set<Integer> front = answer.front();
        List<FrontChart.Point> points = IntStream.range(0, sweep.size())
                .mapToObj(cell -> new FrontChart.Point(
                        words.shortCell(cell),
                        span(cell, answer.benefit()),
                        span(cell, answer.harm()),
                        front.contains(cell)))
                .toList();
        Caption said =
                saying("every dot is a cell; on the line are those that no other cell beats in both, with their 95 %"
                        + " intervals");
        return FrontChart.of(
                said.named(caption.title() + ": benefit against harm"),
                format,
                words.headingWithUnit(answer.benefit()),
                words.headingWithUnit(answer.harm()),
                points,
                provenance);
    }

    private Estimate span(int cell, Measure measure) {
        Estimate estimate = answer.outcomes().of(cell, measure).estimate();
        return new Estimate(
                SweepWords.drawn(measure, estimate.value()),
                SweepWords.drawn(measure, estimate.low()),
                SweepWords.drawn(measure, estimate.high()));
    }

    private static SweepAxis axis(Factor factor) {
        return new SweepAxis(
                factor.lever().words(),
                SweepWords.unit(factor),
                factor.values().stream().map(SweepWords::plain).toList(),
                factor.values().stream()
                        .map(Quantity::value)
                        .map(BigDecimal::doubleValue)
                        .toList());
    }
}
