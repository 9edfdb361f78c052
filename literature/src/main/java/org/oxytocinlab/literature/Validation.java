package org.oxytocinlab.literature;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The model beside the published numbers. */
public final class Validation {
    private static final String END = "<!-- end -->";
    private static final Pattern TABLE =
            Pattern.compile("(<!-- table: ([^>]+) -->\n)(.*?)(" + END + ")", Pattern.DOTALL);

    private Validation() {}

    /** Every row of a module that single runs answer, in the order of the collection. */
    public static List<Compared> rows(Module module) {
        return Calibration.answered()
                .filter(row -> module.holds(row.id()))
                .map(Compared::of)
                .toList();
    }

    /** How many rows the collection has. */
    public static int size() {
        return Calibration.ROWS.size();
    }

    /** Rows that many women answer, each with the study or population that is asked. */
    public static Map<String, String> inStudies() {
        return Calibration.IN_STUDIES;
    }

    /** Rows that nothing answers yet, each with its reason. */
    public static Map<String, String> notYet() {
        return Calibration.NOT_YET;
    }

    /** The page with its tables, which stand between two marks, as the model answers today. */
    public static String page(String page) {
        return TABLE.matcher(page)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                        + ValidationTables.named(match.group(2))
                                .map(line -> line + "\n")
                                .collect(Collectors.joining())
                        + END));
    }

    /** The names of the tables of a page. */
    static List<String> tables(String page) {
        return TABLE.matcher(page).results().map(match -> match.group(2)).toList();
    }
}
