package org.oxytocinlab.app.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** A table on a terminal: the first column on the left, the others aligned on the right. */
public final class TextGrid {
    private static final String INDENT = "  ";
    private static final String GAP = "   ";

    private TextGrid() {}

    /** Prints headers and rows. */
    public static void print(PrintWriter out, List<String> headers, List<List<String>> rows) {
        int[] widths = IntStream.range(0, headers.size())
                .map(column -> Math.max(
                        headers.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        out.println(line(headers, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String air = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? cell + air : GAP + air + cell);
        }
        return line.toString().stripTrailing();
    }
}
