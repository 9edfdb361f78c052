package org.oxytocinlab.charts.trial;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Style;

/** The lines of a forest of ratios, from top to bottom: words in their columns, marks at their heights. */
final class ForestWords {
    private static final double LINE = 17;
    private static final double ROW = 32;
    private static final double STUDY = 21;
    private static final double INDENT = 14;

    private final ForestColumns columns;
    private final List<Label> labels = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private double bottom;

    /** A ratio at its height [user pixels]. */
    record Place(Ratio ratio, double y, RatioMark.Kind kind) {}

    /** @param top upper edge [user pixels] */
    ForestWords(List<ForestRow> rows, ForestColumns columns, double top) {
        this.columns = columns;
        bottom = top;
        headings();
        for (ForestRow row : rows) {
            rules.add(bottom);
            row(row);
        }
    }

    List<Label> labels() {
        return labels;
    }

    /** Heights of the lines above each row [user pixels]. */
    List<Double> rules() {
        return rules;
    }

    List<Place> places() {
        return places;
    }

    double bottom() {
        return bottom;
    }

    private void headings() {
        List<List<String>> lines = columns.arms().stream()
                .map(arm -> Paragraph.lines(arm, Style.NAME, columns.arm()))
                .toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < lines.size(); i++) {
            Color colour = ArmLook.of(i).colour();
            double y = bottom + (most - lines.get(i).size()) * LINE;
            for (String line : lines.get(i)) {
                labels.add(centred(line, Style.NAME, colour, columns.middle(i), y));
                y += LINE;
            }
        }
        double last = bottom + (most - 1) * LINE;
        double middle = (columns.axisLeft() + columns.axisRight()) / 2;
        labels.add(centred("Ratio, log scale", Style.NOTE, Palette.MUTED, middle, last));
        labels.add(Label.below(ForestColumns.RATIOS, Style.NAME, Palette.INK, columns.ratiosLeft(), last));
        bottom = last + LINE + 6;
    }

    private void row(ForestRow row) {
        double y = bottom + (ROW - LINE) / 2;
        List<String> lines = Paragraph.lines(row.words(), Style.NAME, columns.words());
        for (int i = 0; i < lines.size(); i++) {
            labels.add(Label.below(lines.get(i), Style.NAME, Palette.INK, Margins.EDGE, y + i * LINE));
        }
        for (ForestRow.Value value : row.values()) {
            double middle = columns.middle(columns.arms().indexOf(value.arm()));
            labels.add(centred(value.words(), Style.NOTE, Palette.INK, middle, y));
        }
        place(row.model(), y, RatioMark.Kind.MODEL);
        bottom += ROW + (lines.size() - 1) * LINE;
        row.published().ifPresent(this::study);
    }

    private void study(ForestRow.StudyRatio study) {
        double y = bottom - (ROW - STUDY) / 2;
        labels.add(Label.below(study.words(), Style.NOTE, Palette.MUTED, Margins.EDGE + INDENT, y));
        for (ForestRow.Value value : study.values()) {
            double middle = columns.middle(columns.arms().indexOf(value.arm()));
            labels.add(centred(value.words(), Style.NOTE, Palette.MUTED, middle, y));
        }
        place(study.ratio(), y, RatioMark.Kind.PUBLISHED);
        bottom += STUDY;
    }

    private void place(Ratio ratio, double y, RatioMark.Kind kind) {
        Color colour = kind == RatioMark.Kind.MODEL && ratio.exists() ? Palette.INK : Palette.MUTED;
        labels.add(Label.below(ratio.words(), Style.NOTE, colour, columns.ratiosLeft(), y));
        places.add(new Place(ratio, y + Label.height(Style.NOTE) / 2, kind));
    }

    private static Label centred(String text, Font font, Color colour, double middle, double top) {
        return Label.below(text, font, colour, middle - Label.width(text, font) / 2, top);
    }
}
