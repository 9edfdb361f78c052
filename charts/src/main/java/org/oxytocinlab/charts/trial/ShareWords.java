package org.oxytocinlab.charts.trial;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;

/** Words among lines of shares: medians, names, and how many never came to a result; nothing that would be misread. */
final class ShareWords {
    /** Farther words would be read as those of another median, or of another line [user pixels]. */
    private static final double FAR_MEDIAN = 14;

    private static final double FAR = 30;

    private final List<Label> kept = new ArrayList<>();
    private final List<ShareLine> lines;
    private final List<Trace> traces;
    private final LabelSearch search;

    /**
     * @param room in which words may stand [user pixels]
     * @param unit of the medians
     */
    ShareWords(Rectangle2D room, List<ShareLine> lines, Unit unit) {
        this.lines = lines;
        traces = lines.stream().map(ShareLine::trace).toList();
        search = new LabelSearch(room, traces, List.of());
        lines.forEach(line -> median(line, unit));
        IntStream.range(0, traces.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> lines.get(i).shares().never()))
                .forEach(this::never);
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            ShareLine line = lines.get(i);
            keep(() -> search.beside(trace, line.name(), line.colour()), box -> nearest(box, trace));
        }
    }

    /** What stands so near to its line that everybody understands it. */
    List<Label> kept() {
        return kept;
    }

    private void median(ShareLine line, Unit unit) {
        line.median().ifPresent(at -> {
            String words = Digits.of(line.shares().median(), unit);
            keep(() -> search.near(at, words, line.colour()), box -> near(box, at));
        });
    }

    private void never(int index) {
        ShareLine line = lines.get(index);
        double never = line.shares().never();
        String words = Numbers.text(never, never < 1 ? 1 : 0) + " % not by the end";
        line.end()
                .ifPresent(at ->
                        keep(() -> search.near(at, words, line.colour()), box -> nearest(box, traces.get(index))));
    }

    private void keep(Runnable asking, Predicate<Rectangle2D> clear) {
        int before = search.placed().size();
        asking.run();
        search.placed().stream()
                .skip(before)
                .filter(label -> clear.test(label.bounds()))
                .forEach(kept::add);
    }

    /** Whether no line is nearer than the own one. */
    private boolean nearest(Rectangle2D box, Trace own) {
        double distance = own.nearest(box, FAR);
        return distance < FAR && traces.stream().allMatch(other -> other == own || other.nearest(box, FAR) > distance);
    }

    private static boolean near(Rectangle2D box, Point2D point) {
        return new Rectangle2D.Double(
                        box.getX() - FAR_MEDIAN,
                        box.getY() - FAR_MEDIAN,
                        box.getWidth() + 2 * FAR_MEDIAN,
                        box.getHeight() + 2 * FAR_MEDIAN)
                .contains(point);
    }
}
