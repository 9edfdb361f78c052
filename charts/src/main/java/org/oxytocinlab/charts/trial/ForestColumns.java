package org.oxytocinlab.charts.trial;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Style;

/**
 * Where the columns of a forest of ratios stand: outcomes, one for each arm, the axis, the ratios in words.
 *
 * @param across width of the paper [user pixels]
 * @param arms headings of their columns
 * @param words width of the outcomes [user pixels]
 * @param arm width of the column of an arm [user pixels]
 * @param ratios width of the ratios in words [user pixels]
 */
record ForestColumns(double across, List<String> arms, double words, double arm, double ratios) {
    /** Heading of the ratios in words. */
    static final String RATIOS = "Ratio (95 % interval)";

    private static final int FEW = 3;
    private static final double GAP = 15;
    private static final double AXIS_GAP = 26;

    static ForestColumns of(List<ForestRow> rows, double across) {
        List<ForestRow.Value> values =
                rows.stream().flatMap(row -> row.values().stream()).toList();
        List<String> arms = values.stream().map(ForestRow.Value::arm).distinct().toList();
        boolean few = arms.size() <= FEW && across >= Margins.WIDTH;
        double words = widest(rows.stream().map(ForestRow::words), Style.NAME);
        double heading = widest(arms.stream(), Style.NAME);
        double value = widest(values.stream().map(ForestRow.Value::words), Style.NOTE);
        double ratio = widest(
                Stream.concat(rows.stream().map(ForestRow::model), published(rows))
                        .map(Ratio::words),
                Style.NOTE);
        return new ForestColumns(
                across,
                arms,
                Math.min(few ? 290 : 190, words),
                Math.max(value, Math.min(few ? 96 : 64, heading)),
                Math.max(ratio, Label.width(RATIOS, Style.NAME)));
    }

    static Stream<Ratio> published(List<ForestRow> rows) {
        return rows.stream().flatMap(row -> row.published().stream()).map(ForestRow.StudyRatio::ratio);
    }

    /** The middle of the column of an arm [user pixels]. */
    double middle(int index) {
        return Margins.EDGE + words + GAP + index * (arm + GAP) + arm / 2;
    }

    /** Left end of the axis [user pixels]. */
    double axisLeft() {
        return Margins.EDGE + words + arms.size() * (arm + GAP) + AXIS_GAP;
    }

    /** Right end of the axis [user pixels]. */
    double axisRight() {
        return ratiosLeft() - AXIS_GAP;
    }

    /** Left edge of the ratios in words [user pixels]. */
    double ratiosLeft() {
        return across - Margins.EDGE - ratios;
    }

    private static double widest(Stream<String> texts, Font font) {
        return texts.mapToDouble(text -> Label.width(text, font)).max().orElse(0);
    }
}
