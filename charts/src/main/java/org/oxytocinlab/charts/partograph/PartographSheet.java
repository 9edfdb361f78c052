package org.oxytocinlab.charts.partograph;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Pole;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.charts.panel.Mark;
import org.oxytocinlab.charts.panel.MarkStrip;
import org.oxytocinlab.charts.panel.PanelStack;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;

/** The paper of a partograph: parts with a letter each, below each other, on one axis of hours. */
final class PartographSheet {
    private static final double HEADING = 30;
    private static final double GAP = 12;
    private static final double MINUTES = 60;

    private final Sheet sheet;
    private final TimeScale time;
    private char letter = 'A';

    /** @param end of what is charted [min] */
    PartographSheet(Caption caption, double end) {
        sheet = new Sheet(caption);
        // Ward paper does not end with the birth.
        double printed = MINUTES * (Math.ceil(end / MINUTES) + 1);
        time = TimeScale.inHours(printed, right() - Margins.LEFT);
        sheet.advance(GAP / 2);
    }

    /** A key above all parts. */
    void key(List<String> names) {
        ArmKey key = new ArmKey(names, sheet.bottom(), sheet.across());
        sheet.put(key);
        sheet.advance(key.height());
    }

    /** What was found at examinations, with words above it; what lies where. */
    Frame dilatation(List<ChartedLabour> labours, Optional<AlertLines> lines, List<Mark> marks) {
        putMarks(marks);
        double ceiling = sheet.bottom();
        Label heading = heading("Dilatation of the cervix");
        Frame frame = frame(DilatationPanel.HEIGHT, DilatationPanel.SCALE);
        List<Double> places = marks.stream().map(mark -> frame.x(mark.time())).toList();
        DilatationPanel panel = new DilatationPanel(frame, labours, lines, places);
        sheet.put(panel.paper());
        List<Rectangle2D> words = new ArrayList<>(panel.taken());
        words.add(heading.bounds());
        for (double x : places) {
            for (Line2D piece : Pole.pieces(x, ceiling, frame.box().getMaxY(), words)) {
                sheet.put(new Drawn(piece, new Look(Palette.MARK, Style.MARK)));
            }
        }
        sheet.put(panel);
        for (int value = 0; value <= Progress.FULL; value++) {
            sheet.put(tick(value, frame.y(value)));
        }
        sheet.put(new AxisTitle("cm", Margins.UNIT, frame.box().getCenterY(), -1));
        sheet.advance(DilatationPanel.HEIGHT + GAP);
        return frame;
    }

    private void putMarks(List<Mark> marks) {
        double end = sheet.across() - Margins.EDGE;
        Frame anyHeight = frame(1, DilatationPanel.SCALE);
        sheet.advance(MarkStrip.of(marks, anyHeight, end, 0).height());
        sheet.put(MarkStrip.of(marks, anyHeight, end, sheet.bottom()));
    }

    /** The contractions of a run. */
    void squares(String words, Trajectory run) {
        Label heading = heading(words);
        HalfHours halves = new HalfHours(run);
        Scale scale = SquaresPanel.scale(halves);
        Frame frame = frame(scale.high() * SquaresPanel.SQUARE, scale);
        sheet.put(new SquaresPanel(frame, halves));
        sheet.put(new FillingKey(right(), heading.baseline()));
        DoubleStream.iterate(1, value -> value <= scale.high(), value -> value + 1)
                .forEach(value -> sheet.put(tick(value, frame.y(value - 0.5))));
        sheet.put(new AxisTitle("per 10 min", Margins.UNIT, frame.box().getCenterY(), -1));
        sheet.advance(frame.box().getHeight() + GAP);
    }

    /** Rows of numbers; without any there is no heading. */
    void rows(String heading, List<WardRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading);
        double column = HalfHours.LENGTH / time.end() * (right() - Margins.LEFT);
        for (WardRow row : rows) {
            double height = row.height(column);
            sheet.put(row.in(frame(height, new Scale(0, 1, 1))));
            sheet.advance(height);
        }
        sheet.advance(GAP);
    }

    /** Puts something above what is there. */
    void put(Paintable part) {
        sheet.put(part);
    }

    /** Ends the sheet with the hours, its description and its foot. */
    Sheet ended(List<String> description, Provenance provenance) {
        sheet.put(new HourAxis(frame(0, DilatationPanel.SCALE)));
        sheet.advance(HourAxis.HEIGHT);
        return sheet.described(description).signed(provenance);
    }

    /** Begins a part with the next letter. */
    private Label heading(String words) {
        sheet.advance(HEADING);
        Label heading =
                new Label(letter++ + "  " + words, Style.HEADING, Palette.INK, Margins.EDGE, sheet.bottom() - 11);
        sheet.put(heading);
        return heading;
    }

    private static Label tick(double value, double middle) {
        double baseline = middle + 0.36 * Style.TICK.getSize2D();
        return Label.endingAt(Numbers.shortest(value), Style.TICK, Palette.MUTED, Margins.LEFT - 10, baseline);
    }

    private Frame frame(double height, Scale scale) {
        return new Frame(PanelStack.box(sheet.bottom(), height, right()), time, scale);
    }

    private double right() {
        return sheet.across() - Margins.AXIS;
    }
}
