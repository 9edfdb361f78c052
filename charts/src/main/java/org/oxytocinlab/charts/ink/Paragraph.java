package org.oxytocinlab.charts.ink;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text broken into lines. */
public final class Paragraph {
    /** "10", "(10", "0.5", "5–95", "−2", "100–300". */
    private static final Pattern NUMBER = Pattern.compile("\\(?[−-]?\\d[\\d.\u2009]*(–\\d[\\d.]*)?");

    private Paragraph() {}

    /** The lines of a text, none wider than the given width [user pixels] unless a single word or a number with its unit is. */
    public static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : pieces(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Label.width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same in at most so many lines; what is cut off is told by an ellipsis. */
    public static List<String> cut(String text, Font font, double width, int most) {
        List<String> lines = lines(text, font, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        List<String> last = new ArrayList<>(pieces(kept.get(most - 1)));
        while (last.size() > 1 && Label.width(String.join(" ", last) + " …", font) > width) {
            last.remove(last.size() - 1);
        }
        kept.set(most - 1, String.join(" ", last) + " …");
        return kept;
    }

    /** What no line end parts: words, and numbers with the word after them, which may be their unit. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String begun = "";
        for (String word : text.strip().split("\\s+", -1)) {
            begun = begun.isEmpty() ? word : begun + " " + word;
            if (!NUMBER.matcher(word).matches()) {
                pieces.add(begun);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            pieces.add(begun);
        }
        return pieces;
    }
}
