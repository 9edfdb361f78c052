package org.oxytocinlab.literature;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of validation.md, as Markdown. */
final class ValidationTables {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final Map<String, String> SOURCES =
            Csv.rows("sources.csv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private ValidationTables() {}

    /** The rows of a table by its name. */
    static Stream<String> named(String name) {
        return switch (name) {
            case "count" -> count();
            case "evidence" -> evidence();
            case "misses" -> misses();
            case "not yet" -> notYet();
            default -> answered(Module.named(name).orElseThrow());
        };
    }

    private static Stream<String> answered(Module module) {
        return Stream.concat(
                Stream.of(
                        "| row | quantity | condition | published | band | model | verdict | could it have failed? | source |",
                        "|---|---|---|---|---|---|---|---|---|"),
                Calibration.answered().filter(row -> module.holds(row.id())).map(ValidationTables::line));
    }

    private static String line(CalibrationRow row) {
        double model = Calibration.value(row);
        return "| " + row.id() + " | " + row.quantity() + " | " + plain(row.condition()) + " | "
                + row.value() + " " + row.unit() + " | " + band(row) + " | " + rounded(model) + " | "
                + (row.holds(model) ? "inside" : "**misses**") + " | "
                + evidence(row).words() + " | "
                + source(row) + " |";
    }

    /** Where a row is from, as readers of the page can look it up; empty if nobody says. */
    static String source(CalibrationRow row) {
        return SOURCES.getOrDefault(row.source(), "");
    }

    private static Stream<String> count() {
        long answered = Calibration.answered().count();
        return Stream.concat(
                Stream.of("| | rows |", "|---|---|"),
                Stream.of(
                        "| in the collection | " + Calibration.ROWS.size() + " |",
                        "| answered by single runs | " + answered + " |",
                        "| inside their band | " + (answered - Calibration.KNOWN_MISSES.size()) + " |",
                        "| missed | " + Calibration.KNOWN_MISSES.size() + " |",
                        "| answered by many women | " + Calibration.IN_STUDIES.size() + " |",
                        "| not yet answerable | " + Calibration.NOT_YET.size() + " |"));
    }

    /** How many of the rows answered by single runs could have refuted the model, and how many could not. */
    private static Stream<String> evidence() {
        Map<RowEvidence, List<CalibrationRow>> rows =
                Calibration.answered().collect(Collectors.groupingBy(ValidationTables::evidence));
        return Stream.concat(
                Stream.of("| could it have failed? | rows | missed |", "|---|---|---|"),
                Arrays.stream(RowEvidence.values())
                        .map(each -> "| " + each.words() + " | " + count(rows, each, row -> true) + " | "
                                + count(rows, each, row -> Calibration.KNOWN_MISSES.containsKey(row.id())) + " |"));
    }

    private static long count(
            Map<RowEvidence, List<CalibrationRow>> rows, RowEvidence evidence, Predicate<CalibrationRow> counts) {
        return rows.getOrDefault(evidence, List.of()).stream().filter(counts).count();
    }

    /** Whether a row could have refuted the model. */
    static RowEvidence evidence(CalibrationRow row) {
        return RowEvidence.of(row, SOURCES.getOrDefault(row.source(), ""));
    }

    private static Stream<String> misses() {
        return Stream.concat(
                Stream.of("| row | quantity | band | model | explanation |", "|---|---|---|---|---|"),
                Calibration.answered()
                        .filter(row -> Calibration.KNOWN_MISSES.containsKey(row.id()))
                        .map(row -> "| " + row.id() + " | " + row.quantity() + " | " + band(row) + " " + row.unit()
                                + " | " + rounded(Calibration.value(row)) + " | "
                                + Calibration.KNOWN_MISSES.get(row.id()) + " |"));
    }

    private static Stream<String> notYet() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        Calibration.NOT_YET.forEach((id, reason) ->
                byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(id));
        return Stream.concat(
                Stream.of("| what is missing | rows |", "|---|---|"),
                byReason.entrySet().stream()
                        .map(entry -> "| " + entry.getKey() + " | " + ranges(entry.getValue()) + " |"));
    }

    /** "CER-01 to CER-11, UTE-08" of a list of rows. */
    private static String ranges(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !follows(ids.get(i - 1), ids.get(i))) {
                ranges.add(first == i - 1 ? ids.get(first) : ids.get(first) + " to " + ids.get(i - 1));
                first = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static boolean follows(String before, String id) {
        return id.substring(0, 4).equals(before.substring(0, 4))
                && Integer.parseInt(id.substring(4)) == Integer.parseInt(before.substring(4)) + 1;
    }

    /** Brackets are links in Markdown. */
    private static String plain(String condition) {
        return condition.replace('[', '(').replace(']', ')');
    }

    private static String band(CalibrationRow row) {
        if (row.low().isEmpty()) {
            return "up to " + row.high();
        }
        return row.high().isEmpty() ? "from " + row.low() : row.low() + " to " + row.high();
    }

    private static String rounded(double model) {
        BigDecimal digits = new BigDecimal(model).round(FOUR_DIGITS);
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }
}
