package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** One row of a strip: paper, pressure, and what the pump does meanwhile. */
final class StripRow implements Part {
    private static final double PRESSURE_STEP = 25;
    private static final int DIVISIONS = 6;

    /** Samples in a row: one for each pixel of a PNG. */
    private static final int SAMPLES = 1800;

    private final StripWindow window;
    private final boolean last;
    private final Path2D pressure;
    private final PumpWords pump;

    /** @param last whether the time axis is labelled below this row */
    StripRow(StripWindow window, Trajectory trajectory, boolean last) {
        this.window = window;
        this.last = last;
        pressure = pressure(window, trajectory);
        pump = PumpWords.of(window, trajectory);
    }

    /** The pressure [user pixels]. */
    Path2D pressure() {
        return pressure;
    }

    @Override
    public void paint(Graphics2D g) {
        paintPaper(g);
        g.setPaint(Palette.INK);
        g.setStroke(Style.FINE);
        g.draw(pressure);
        pump.paint(g);
    }

    private void paintPaper(Graphics2D g) {
        g.setStroke(Style.HAIR);
        for (int i = 0; i <= DIVISIONS; i++) {
            double time = window.start() + i * window.length() / DIVISIONS;
            line(g, window.x(time), window.top(), window.x(time), window.bottom());
            if (last) {
                String words = Numbers.text(i * window.length() / DIVISIONS, 0);
                double baseline = window.top() + StripWindow.ROW + 4;
                Label.around(words, Style.TICK, Palette.MUTED, window.x(time), baseline)
                        .paint(g);
            }
        }
        for (double level = 0; level <= StripWindow.HIGHEST; level += PRESSURE_STEP) {
            line(g, window.left(), window.y(level), window.right(), window.y(level));
            if (level % (2 * PRESSURE_STEP) == 0) {
                String words = Numbers.text(level, 0);
                Label.endingAt(words, Style.TICK, Palette.MUTED, window.left() - 7, window.y(level) + 4)
                        .paint(g);
            }
        }
        String start = TimeScale.words(window.start());
        new Label(start, Style.NAME, Palette.INK, Margins.EDGE, window.y(PRESSURE_STEP) + 4).paint(g);
        if (last) {
            String words = "Minutes after the time at the left";
            double middle = (window.left() + window.right()) / 2;
            Label.around(words, Style.TICK, Palette.INK, middle, window.top() + StripWindow.ROW + 24)
                    .paint(g);
        }
    }

    private static void line(Graphics2D g, double x0, double y0, double x1, double y1) {
        g.setPaint(Palette.GRID);
        g.draw(new Line2D.Double(x0, y0, x1, y1));
    }

    private static Path2D pressure(StripWindow window, Trajectory trajectory) {
        double[] x = new double[SAMPLES + 1];
        double[] y = new double[SAMPLES + 1];
        double end = Math.min(trajectory.end(), window.start() + window.length());
        for (int i = 0; i <= SAMPLES; i++) {
            double time = window.start() + i * window.length() / SAMPLES;
            double value = time <= end ? trajectory.at(Variable.PRESSURE, time) : Double.NaN;
            x[i] = window.x(time);
            y[i] = Double.isNaN(value) ? Double.NaN : window.y(value);
        }
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int i : Thinning.needed(x, y).stream().toArray()) {
            if (Double.isNaN(y[i])) {
                down = false;
            } else if (down) {
                path.lineTo(x[i], y[i]);
            } else {
                path.moveTo(x[i], y[i]);
                down = true;
            }
        }
        return path;
    }
}
