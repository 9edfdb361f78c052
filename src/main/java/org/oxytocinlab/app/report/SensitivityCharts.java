package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.sweep.IndexChart;
import org.oxytocinlab.charts.sweep.TornadoChart;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.statistics.SobolIndices;

/** The figures of a sensitivity analysis: each input alone, and the shares of the variance. */
final class SensitivityCharts {
    /** Shorter bars than the longest few say nothing; the table has them all. */
    private static final int MOST_ROWS = 16;

    private final Caption caption;
    private final SensitivityAnswer answer;
    private final Provenance provenance;

    SensitivityCharts(Caption caption, SensitivityAnswer answer, Provenance provenance) {
        this.caption = caption;
        this.answer = answer;
        this.provenance = provenance;
    }

    /** The figures of a page, by the stems of their files. */
    Map<String, Drawing> pages() {
        return drawings(Format.PAGE, "");
    }

    /** The slides that are asked for, by the stems of their files. */
    Map<String, Drawing> slides(FigureChoice.Slides asked) {
        return asked == FigureChoice.Slides.NONE ? Map.of() : drawings(Format.SLIDE_OF_ROWS, "slide-");
    }

    private Map<String, Drawing> drawings(Format format, String before) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        drawings.put(before + "tornado", tornado(format));
        answer.shares().ifPresent(indices -> drawings.put(before + "indices", indices(format, indices)));
        return drawings;
    }

    private Caption saying(String title, String line) {
        List<String> subject = new ArrayList<>(List.of(line));
        subject.addAll(caption.subject());
        return new Caption(caption.title() + ": " + title, subject, caption.notes());
    }

    private Drawing tornado(Format format) {
        List<TornadoChart.Input> rows = answer.bars().stream()
                .limit(MOST_ROWS)
                .map(bar -> new TornadoChart.Input(
                        bar.trait().name(),
                        answer.input(bar).words(),
                        bar.low(),
                        bar.high(),
                        new TornadoChart.Input.Ends(
                                Digits.of(bar.low(), card().unit()), Digits.of(bar.high(), card().unit())),
                        answer.input(bar).isChosen()))
                .toList();
        String line =
                "each moved alone from the 5 % to the 95 % quantile of its spread, with the same random numbers · pale: the"
                        + " spread is a design choice";
        return TornadoChart.of(
                saying("what " + card().words() + " depends on", line),
                format,
                axis(card()),
                answer.tornado().middle(),
                rows,
                provenance);
    }

    private Drawing indices(Format format, SobolIndices indices) {
        List<IndexChart.Input> rows = answer.byShare(indices).stream()
                .filter(input -> indices.total().get(input).value() > 0)
                .limit(MOST_ROWS)
                .map(input -> new IndexChart.Input(
                        answer.inputs().get(input).trait().name(),
                        answer.inputs().get(input).words(),
                        indices.first().get(input),
                        indices.total().get(input),
                        answer.inputs().get(input).isChosen()))
                .toList();
        String line = "all moved at once, independently · " + answer.question().runs(answer.samples())
                + " runs with the same random numbers, bootstrap intervals of 95 %";
        return IndexChart.of(saying("shares of the variance of " + card().words(), line), format, rows, provenance);
    }

    private Card card() {
        return answer.question().endpoint().card();
    }

    static String axis(Card card) {
        return card.isUnitTold()
                ? card.words()
                : card.words() + " (" + card.unit().printed() + ")";
    }
}
