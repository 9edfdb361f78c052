package org.oxytocinlab.charts.dose;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** The dose axis below a panel, interrupted between no dose and the lowest one. */
record DoseAxis(List<Label> labels, List<Drawn> lines) implements Paintable {
    private static final double TICK = 4;
    private static final double LABEL = 19;
    private static final double TITLE = Margins.BELOW - 7;

    /** Half the width of the interruption, and how far its strokes lean and reach [user pixels]. */
    private static final double HALF = 3;

    private static final double LEAN = 2;
    private static final double REACH = 5;
    private static final Look AXIS = new Look(Palette.AXIS, Style.HAIR);

    static DoseAxis of(DoseFrame frame) {
        double y = frame.box().getMaxY();
        List<Label> labels = new ArrayList<>();
        List<Drawn> lines = new ArrayList<>();
        lines.add(new Drawn(line(frame), AXIS));
        for (double rate : frame.dose().labelled()) {
            double x = frame.at(rate);
            lines.add(new Drawn(new Line2D.Double(x, y, x, y + TICK), AXIS));
            String text = Numbers.forStep(rate).format(rate);
            labels.add(Label.around(text, Style.TICK, Palette.MUTED, x, y + LABEL));
        }
        labels.add(Label.around(
                DoseScale.LABEL, Style.TICK, Palette.INK, frame.box().getCenterX(), y + TITLE));
        return new DoseAxis(labels, lines);
    }

    private static Path2D line(DoseFrame frame) {
        double y = frame.box().getMaxY();
        Path2D line = new Path2D.Double();
        line.moveTo(frame.box().getX(), y);
        if (frame.dose().zero()) {
            double x = frame.x(frame.dose().interruption());
            line.lineTo(x - HALF, y);
            for (double side : new double[] {x - HALF, x + HALF}) {
                line.moveTo(side - LEAN, y + REACH);
                line.lineTo(side + LEAN, y - REACH);
            }
            line.moveTo(x + HALF, y);
        }
        line.lineTo(frame.box().getMaxX(), y);
        return line;
    }

    @Override
    public void paint(Graphics2D g) {
        lines.forEach(line -> line.paint(g));
        labels.forEach(label -> label.paint(g));
    }
}
