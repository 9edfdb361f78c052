package org.oxytocinlab.app.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table on a terminal: the first column on the left, the others aligned on the right. One that is too wide breaks its
 * headers; one that still is turns, rows for columns, and is printed in several blocks.
 */
public final class TextGrid {
    /** What a projector shows legibly, and a terminal without breaking lines. */
    static final int WIDTH = 100;

    private static final String INDENT = "  ";
    private static final String GAP = "   ";
    private static final String BREAKS = " |(?<=-)(?=[a-z0-9])";

    private final List<List<String>> headers;
    private final List<List<String>> rows;

    private TextGrid(List<List<String>> headers, List<List<String>> rows) {
        this.headers = headers;
        this.rows = rows;
    }

    /** Prints headers and rows. */
    public static void print(PrintWriter out, List<String> headers, List<List<String>> rows) {
        TextGrid plain = new TextGrid(headers.stream().map(List::of).toList(), rows);
        TextGrid broken = new TextGrid(broken(headers), rows);
        if (plain.width() <= WIDTH) {
            plain.print(out);
        } else if (broken.width() <= WIDTH) {
            broken.print(out);
        } else {
            blocks(out, turned(headers, rows));
        }
    }

    /** Prints headers and rows as they are, however wide: whoever reads many endpoints of many women scrolls. */
    public static void printUnbroken(PrintWriter out, List<String> headers, List<List<String>> rows) {
        new TextGrid(headers.stream().map(List::of).toList(), rows).print(out);
    }

    /** Every header on as many lines as its longest word allows. */
    private static List<List<String>> broken(List<String> headers) {
        return headers.stream().map(TextGrid::broken).toList();
    }

    private static List<String> broken(String header) {
        String[] words = header.split(BREAKS);
        int width = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>(List.of(words[0]));
        for (int i = 1; i < words.length; i++) {
            String last = lines.get(lines.size() - 1);
            String longer = last.endsWith("-") ? last + words[i] : last + " " + words[i];
            if (longer.length() <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(words[i]);
            }
        }
        return lines;
    }

    private static TextGrid turned(List<String> headers, List<List<String>> rows) {
        List<String> heads = new ArrayList<>(List.of(headers.get(0)));
        rows.forEach(row -> heads.add(row.get(0)));
        List<List<String>> turned = new ArrayList<>();
        for (int column = 1; column < headers.size(); column++) {
            List<String> row = new ArrayList<>(List.of(headers.get(column)));
            for (List<String> before : rows) {
                row.add(before.get(column));
            }
            turned.add(row);
        }
        return new TextGrid(broken(heads), turned);
    }

    /** As many columns at a time as fit beside the first one. */
    private static void blocks(PrintWriter out, TextGrid whole) {
        int first = 1;
        while (first < whole.headers.size()) {
            int last = first + 1;
            while (last < whole.headers.size() && whole.part(first, last + 1).width() <= WIDTH) {
                last++;
            }
            if (first > 1) {
                out.println();
            }
            whole.part(first, last).print(out);
            first = last;
        }
    }

    private TextGrid part(int from, int to) {
        return new TextGrid(
                columns(headers, from, to),
                rows.stream().map(row -> columns(row, from, to)).toList());
    }

    private static <T> List<T> columns(List<T> row, int from, int to) {
        List<T> part = new ArrayList<>(row.subList(0, 1));
        part.addAll(row.subList(from, to));
        return part;
    }

    private int[] widths() {
        return IntStream.range(0, headers.size())
                .map(column -> Math.max(longest(headers.get(column)), longest(cells(column))))
                .toArray();
    }

    private List<String> cells(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private int width() {
        return INDENT.length() + Arrays.stream(widths()).sum() + GAP.length() * (headers.size() - 1);
    }

    private void print(PrintWriter out) {
        int[] widths = widths();
        int height = headers.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < height; i++) {
            int above = height - i;
            List<String> line = headers.stream()
                    .map(words -> words.size() >= above ? words.get(words.size() - above) : "")
                    .toList();
            out.println(line(line, widths));
        }
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
