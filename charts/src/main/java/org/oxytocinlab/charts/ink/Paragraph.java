package org.oxytocinlab.charts.ink;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines. */
public final class Paragraph {
    private Paragraph() {}

    /** The lines of a text, none wider than the given width [user pixels] unless a single word is. */
    public static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
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
        String last = kept.get(most - 1);
        while (Label.width(last + " …", font) > width && last.contains(" ")) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        kept.set(most - 1, last + " …");
        return kept;
    }
}
