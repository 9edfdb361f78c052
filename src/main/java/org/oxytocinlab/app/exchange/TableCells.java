package org.oxytocinlab.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of an event table under their headings. Columns are separated by commas, or by blanks; lines that begin with a letter,
 * with # or with @ are remarks, as a control stream with IGNORE=@ reads them.
 *
 * @param headings in capitals
 * @param lines below them
 */
record TableCells(List<String> headings, List<Line> lines) {
    private static final Pattern BETWEEN_COMMAS = Pattern.compile("[^,]*");
    private static final Pattern BETWEEN_BLANKS = Pattern.compile("\\S+");
    private static final String TIME = "TIME";

    /**
     * What stands in one place.
     *
     * @param column in which it begins, from 1
     * @param text without blanks and quotation marks
     */
    record Cell(int column, String text) {
        boolean isMissing() {
            return text.isEmpty() || text.equals(".") || text.equals("NA");
        }
    }

    /**
     * One line of the file.
     *
     * @param number from 1
     * @param cells from left to right
     */
    record Line(int number, List<Cell> cells) {}

    /** Cells without headings where no line has a column of times. */
    static TableCells of(String text) {
        List<String> headings = List.of();
        List<Line> lines = new ArrayList<>();
        Pattern pattern = BETWEEN_BLANKS;
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String start = line.strip();
            if (headings.isEmpty()) {
                pattern = line.contains(",") ? BETWEEN_COMMAS : BETWEEN_BLANKS;
                headings = headings(cells(line, pattern));
            } else if (!start.isEmpty() && !isRemark(start)) {
                lines.add(new Line(number, cells(line, pattern)));
            }
        }
        return new TableCells(headings, lines);
    }

    private static boolean isRemark(String line) {
        char first = line.charAt(0);
        return Character.isLetter(first) || first == '#' || first == '@';
    }

    private static List<String> headings(List<Cell> cells) {
        List<String> names =
                cells.stream().map(cell -> cell.text().toUpperCase(Locale.ROOT)).toList();
        return names.contains(TIME) ? names : List.of();
    }

    private static List<Cell> cells(String line, Pattern pattern) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        int end = -1;
        while (matcher.find()) {
            // Behind a cell without anything in it the same place is found once more.
            if (matcher.start() > end) {
                cells.add(new Cell(matcher.start() + 1, bare(matcher.group())));
                end = matcher.end();
            }
        }
        return cells;
    }

    private static String bare(String text) {
        return text.strip().replaceAll("^\"|\"$", "");
    }

    /** The cell under a heading, or one that is missing. */
    Cell cell(Line line, String heading) {
        int place = headings.indexOf(heading);
        return place >= 0 && place < line.cells().size() ? line.cells().get(place) : new Cell(1, "");
    }

    boolean has(String heading) {
        return headings.contains(heading);
    }
}
