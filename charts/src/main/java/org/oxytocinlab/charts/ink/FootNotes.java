package org.oxytocinlab.charts.ink;

import java.util.ArrayList;
import java.util.List;

/** The notes at the foot of a figure: the first few, each on one line, and how many more there are. */
final class FootNotes {
    private static final String MARK = "note: ";

    private FootNotes() {}

    /**
     * The lines.
     *
     * @param most notes that are printed; more would push the figure aside
     * @param width of a line [user pixels]
     */
    static List<String> lines(List<String> notes, int most, double width) {
        List<String> lines = new ArrayList<>();
        int shown = Math.min(most, notes.size());
        int more = notes.size() - shown;
        for (int i = 0; i < shown; i++) {
            String rest = i == shown - 1 && more > 0 ? "; and " + more + " more, see summary.json" : "";
            lines.add(fitted(MARK + notes.get(i), rest, width));
        }
        return lines;
    }

    /** As much of a note as one line holds. */
    private static String fitted(String note, String rest, double width) {
        if (Label.width(note + rest, Style.FOOTER) <= width) {
            return note + rest;
        }
        String[] words = note.split(" ", -1);
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            if (Label.width(text + " " + words[i] + " …" + rest, Style.FOOTER) > width) {
                break;
            }
            text.append(' ').append(words[i]);
        }
        return text + " …" + rest;
    }
}
