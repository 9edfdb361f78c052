package org.oxytocinlab.app.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;

/** Rows of a sensitivity analysis, for programs and for people. */
public final class SensitivityTable {
    private SensitivityTable() {}

    /**
     * One input moved alone.
     *
     * @param name of the input
     * @param spread by how much it is moved
     * @param grade how well that is known
     * @param origin where that is said
     * @param low the endpoint at the lower end
     * @param high the endpoint at the upper end
     */
    public record Moved(String name, String spread, String grade, String origin, double low, double high) {}

    /** The share of the variance that one input explains. */
    public record Shared(String name, String spread, String grade, Estimate first, Estimate total) {}

    /** A tornado as a file. */
    public static byte[] tornado(double middle, List<Moved> rows) {
        return Table.of(
                List.of("input", "spread", "grade", "origin", "at_5_percent", "in_the_middle", "at_95_percent", "span"),
                rows.stream()
                        .map(row -> List.of(
                                row.name(),
                                row.spread(),
                                row.grade(),
                                row.origin(),
                                NumberText.of(row.low()),
                                NumberText.of(middle),
                                NumberText.of(row.high()),
                                NumberText.of(Math.abs(row.high() - row.low()))))
                        .toList());
    }

    /** Shares of a variance as a file. */
    public static byte[] indices(List<Shared> rows) {
        return Table.of(
                List.of(
                        "input",
                        "spread",
                        "grade",
                        "first_order",
                        "first_low",
                        "first_high",
                        "total",
                        "total_low",
                        "total_high"),
                rows.stream()
                        .map(row -> List.of(
                                row.name(),
                                row.spread(),
                                row.grade(),
                                NumberText.of(row.first().value()),
                                NumberText.of(row.first().low()),
                                NumberText.of(row.first().high()),
                                NumberText.of(row.total().value()),
                                NumberText.of(row.total().low()),
                                NumberText.of(row.total().high())))
                        .toList());
    }

    /** The headers of a tornado for people. */
    public static List<String> tornadoHeaders() {
        return List.of("input", "spread", "how known", "at its 5 %", "at its 95 %");
    }

    /** The rows of a tornado for people. */
    public static List<List<String>> tornadoRows(List<Moved> rows, Unit unit) {
        return rows.stream()
                .map(row -> List.of(
                        row.name(), row.spread(), row.grade(), Digits.of(row.low(), unit), Digits.of(row.high(), unit)))
                .toList();
    }

    /** The headers of shares for people. */
    public static List<String> indexHeaders() {
        return List.of("input", "spread", "how known", "alone", "with interactions");
    }

    /** The rows of shares for people, without those that are exactly 0. */
    public static List<List<String>> indexRows(List<Shared> rows) {
        return rows.stream()
                .filter(row -> row.total().value() > 0)
                .map(row -> List.of(row.name(), row.spread(), row.grade(), words(row.first()), words(row.total())))
                .toList();
    }

    private static String words(Estimate estimate) {
        return MeasureWords.shown(estimate, SensitivityTable::share);
    }

    /** With two decimals, however small. */
    private static String share(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0.00" : rounded.toPlainString();
    }
}
