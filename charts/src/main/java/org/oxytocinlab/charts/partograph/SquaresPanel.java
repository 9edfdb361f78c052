package org.oxytocinlab.charts.partograph;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.Frame;

/**
 * The middle part of a partograph: contractions in 10 min, as filled squares, a column each half hour.
 *
 * @param frame as high as it has squares
 */
record SquaresPanel(Frame frame, HalfHours halves) implements Paintable {
    /** Height of a square [user pixels]. */
    static final double SQUARE = 17;

    /** Squares that are printed on any partograph. */
    private static final int USUAL = 5;

    private static final double AIR = 1.5;

    /** As many squares as the most contractions need. */
    static Scale scale(HalfHours halves) {
        int most = IntStream.range(0, halves.number())
                .map(i -> halves.contractions(i).orElse(0))
                .max()
                .orElse(0);
        return new Scale(0, Math.max(USUAL, most), 1);
    }

    @Override
    public void paint(Graphics2D g) {
        WardPaper paper = new WardPaper(frame, HalfHours.LENGTH);
        paper.paint(g);
        for (int i = 0; i < halves.number(); i++) {
            OptionalInt contractions = halves.contractions(i);
            SquareFilling filling = SquareFilling.of(halves.duration(i));
            for (int square = 1; square <= contractions.orElse(0); square++) {
                filling.paint(g, square(i, square));
            }
        }
        paper.axes().paint(g);
    }

    /** The square of a contraction, counted from 1, with air around it. */
    private Rectangle2D square(int half, int number) {
        double left = frame.x(halves.start(half)) + AIR;
        double top = frame.y(number) + AIR;
        double width = frame.x(halves.start(half + 1)) - left - AIR;
        return new Rectangle2D.Double(left, top, width, frame.y(number - 1) - top - AIR);
    }
}
