package org.oxytocinlab.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.oxytocinlab.app.output.NumberText;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.trial.PublishedChart;
import org.oxytocinlab.literature.Compared;
import org.oxytocinlab.literature.Module;

/** Published numbers beside the model, as a table, as a figure and as lines of a console. */
public final class ValidationTable {
    private static final MathContext DIGITS = new MathContext(4);
    private static final List<String> HEADERS = List.of(
            "row",
            "quantity",
            "condition",
            "published",
            "unit",
            "band_low",
            "band_high",
            "model",
            "inside",
            "could_it_have_failed",
            "source",
            "explanation");

    private ValidationTable() {}

    /** All rows as RFC 4180 text. */
    public static byte[] csv(List<Compared> rows) {
        return Table.of(HEADERS, rows.stream().map(ValidationTable::line).toList());
    }

    private static List<String> line(Compared row) {
        return List.of(
                row.row(),
                row.quantity(),
                row.condition(),
                row.published(),
                row.unit(),
                limit(row.low()),
                limit(row.high()),
                NumberText.of(row.model()),
                row.inside() ? "yes" : "no",
                row.evidence(),
                row.source(),
                row.explanation());
    }

    private static String limit(double limit) {
        return Double.isInfinite(limit) ? "" : NumberText.of(limit);
    }

    /** The figure of a module. */
    public static Drawing chart(Module module, List<Compared> rows, Provenance provenance) {
        long missed = rows.stream().filter(row -> !row.inside()).count();
        Caption caption = new Caption(
                "The model beside published numbers: " + module.words(),
                List.of(rows.size() + " published numbers that single runs answer, " + missed
                        + (missed == 1 ? " miss" : " misses")
                        + ". Every band is drawn equally wide. Filled dots lie inside and could have refuted the model; open"
                        + " dots lie inside, but were used to set it, or are arithmetic. A cross lies outside, an arrow"
                        + " further off."),
                List.of());
        return PublishedChart.of(
                caption, rows.stream().map(ValidationTable::published).toList(), provenance);
    }

    private static PublishedChart.Entry published(Compared row) {
        return new PublishedChart.Entry(
                row.row(),
                row.quantity(),
                place(row),
                row.inside(),
                row.tested(),
                rounded(row.model()),
                band(row) + unit(row));
    }

    /** Where the model lies in its band: its limits are -1 and 1. A band that is open on one side is as wide as its limit. */
    private static double place(Compared row) {
        boolean isOpen = Double.isInfinite(row.low()) || Double.isInfinite(row.high());
        double limit = Double.isInfinite(row.low()) ? row.high() : row.low();
        double half = isOpen ? Math.abs(limit) / 2 : (row.high() - row.low()) / 2;
        double middle = isOpen ? limit + (limit == row.low() ? half : -half) : (row.high() + row.low()) / 2;
        double away = row.model() - middle;
        if (row.inside()) {
            return half == 0 ? 0 : Math.max(-1, Math.min(1, away / half));
        }
        return half == 0 ? Math.signum(away) * Double.MAX_VALUE : away / half;
    }

    /** A miss as a line of a console. */
    public static String miss(Compared row) {
        return "  " + row.row() + "  " + row.quantity() + ": model " + rounded(row.model()) + ", published " + band(row)
                + unit(row);
    }

    private static String band(Compared row) {
        if (Double.isInfinite(row.low())) {
            return "up to " + NumberText.of(row.high());
        }
        return Double.isInfinite(row.high())
                ? "from " + NumberText.of(row.low())
                : NumberText.of(row.low()) + " to " + NumberText.of(row.high());
    }

    private static String unit(Compared row) {
        return row.unit().isEmpty() ? "" : " " + row.unit();
    }

    private static String rounded(double model) {
        BigDecimal digits = new BigDecimal(model).round(DIGITS);
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }
}
