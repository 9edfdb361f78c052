package org.oxytocinlab.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Words among lines of shares: medians, names, and how many never came to a result; nothing that would be misread. */
final class ShareWords {
    /** Farther words would be read as those of another line [user pixels]. */
    private static final double FAR = 14;

    private static final double FAR_NAME = 30;

    private final List<Label> kept = new ArrayList<>();
    private final LabelSearch search;

    /** @param room in which words may stand [user pixels] */
    ShareWords(Rectangle2D room, List<ShareLine> lines) {
        List<Trace> traces = lines.stream().map(ShareLine::trace).toList();
        search = new LabelSearch(room, traces, List.of(), List.of());
        lines.forEach(this::median);
        for (int i = 0; i < lines.size(); i++) {
            Trace own = traces.get(i);
            ShareLine line = lines.get(i);
            keep(() -> search.beside(own, line.name(), line.colour()), box -> own.nearest(box, FAR_NAME) < FAR_NAME);
        }
        lines.stream()
                .sorted(Comparator.comparingDouble(line -> line.shares().never()))
                .forEach(this::never);
    }

    /** What stands so near to its line that everybody understands it. */
    List<Label> kept() {
        return kept;
    }

    private void median(ShareLine line) {
        line.median().ifPresent(at -> {
            String words = Numbers.shortest(line.shares().median());
            keep(() -> search.near(at, words, line.colour()), box -> near(box, at));
        });
    }

    private void never(ShareLine line) {
        double never = line.shares().never();
        String words = Numbers.text(never, never < 1 ? 1 : 0) + " % never";
        line.end().ifPresent(at -> keep(() -> search.near(at, words, line.colour()), box -> near(box, at)));
    }

    private void keep(Runnable asking, Predicate<Rectangle2D> near) {
        int before = search.placed().size();
        asking.run();
        search.placed().stream()
                .skip(before)
                .filter(label -> near.test(label.bounds()))
                .forEach(kept::add);
    }

    private static boolean near(Rectangle2D box, Point2D point) {
        return new Rectangle2D.Double(
                        box.getX() - FAR, box.getY() - FAR, box.getWidth() + 2 * FAR, box.getHeight() + 2 * FAR)
                .contains(point);
    }
}
