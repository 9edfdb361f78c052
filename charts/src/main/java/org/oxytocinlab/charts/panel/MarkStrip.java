package org.oxytocinlab.charts.panel;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * The words of all marks: as flags above the panels, or, where these are too many or too long, as numbers there and a
 * key below.
 *
 * @param flags above the panels
 * @param key numbered lines below the panels; empty where the flags say all
 */
public record MarkStrip(Flags flags, List<String> key) implements Paintable {
    private static final int MOST_ROWS = 4;

    /** A slide has less room. */
    private static final int MOST_ROWS_OF_A_SLIDE = 2;

    private static final int MOST_TIMES = 4;

    /**
     * @param right where the paper ends for words [user pixels]
     * @param bottom lower end of the flags if they had no height [user pixels]
     */
    public static MarkStrip of(List<Mark> marks, Frame frame, double right, double bottom) {
        double[] places =
                marks.stream().mapToDouble(mark -> frame.x(mark.time())).toArray();
        Optional<Flags> worded = hang(marks.stream().map(Mark::full).toList(), places, right, bottom);
        if (worded.isPresent()) {
            return new MarkStrip(worded.get(), List.of());
        }
        Map<String, List<Mark>> kinds = new LinkedHashMap<>();
        marks.forEach(mark ->
                kinds.computeIfAbsent(mark.words(), words -> new ArrayList<>()).add(mark));
        List<String> order = List.copyOf(kinds.keySet());
        List<String> numbers = marks.stream()
                .map(mark -> Integer.toString(order.indexOf(mark.words()) + 1))
                .toList();
        Flags numbered = hang(numbers, places, right, bottom)
                .orElseGet(() -> Flags.some(numbers, places, Margins.LEFT, right, bottom, MOST_ROWS));
        return new MarkStrip(
                numbered, kinds.values().stream().map(MarkStrip::line).toList());
    }

    /** The words of the flags. */
    public List<Label> words() {
        return flags.flags().stream().map(Flags.Flag::label).toList();
    }

    /** The height of the flags [user pixels]. */
    public double height() {
        return flags.rows() * Flags.ROW;
    }

    @Override
    public void paint(Graphics2D g) {
        for (Flags.Flag flag : flags.flags()) {
            g.setPaint(Palette.MARK);
            g.setStroke(Style.MARK);
            g.draw(flag.pole());
            flag.label().paint(g);
        }
    }

    /**
     * The words of all marks on a slide; where they are too many, how many there are: a key would take the place of the
     * panels.
     */
    public static MarkStrip onASlide(List<Mark> marks, Frame frame, double right, double bottom) {
        double[] places =
                marks.stream().mapToDouble(mark -> frame.x(mark.time())).toArray();
        List<String> words = marks.stream().map(Mark::full).toList();
        return Flags.hang(words, places, Margins.LEFT, right, bottom, MOST_ROWS_OF_A_SLIDE)
                .map(flags -> new MarkStrip(flags, List.of()))
                .orElseGet(() -> {
                    String count = marks.size() + " actions and findings; the figure of the case names them";
                    return new MarkStrip(
                            Flags.some(List.of(count), new double[] {Margins.LEFT}, Margins.LEFT, right, bottom, 1),
                            List.of());
                });
    }

    private static Optional<Flags> hang(List<String> words, double[] places, double right, double bottom) {
        return Flags.hang(words, places, Margins.LEFT, right, bottom, MOST_ROWS);
    }

    /** "5 h, 10 h, 15 h, 20 h and 8 more times: new bag". */
    private static String line(List<Mark> marks) {
        String times = String.join(
                ", ",
                marks.stream()
                        .limit(MOST_TIMES)
                        .map(mark -> TimeScale.words(mark.time()))
                        .toList());
        int more = marks.size() - MOST_TIMES;
        String rest = more <= 0 ? "" : " and " + more + (more == 1 ? " more time" : " more times");
        return times + rest + ": " + marks.get(0).words();
    }
}
