package org.oxytocinlab.charts.panel;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Thinning;

/** A panel as JFreeChart draws it, in our style: axes, grid, bands, marks and curves; text beside curves is not its business. */
final class PanelPlot extends XYPlot {
    private static final long serialVersionUID = 1L;

    /** A line at the edge of the range shows its full width. */
    private static final double OVERHANG = 2;

    private final transient Panel panel;
    private final transient Frame frame;
    private final transient List<Line2D> marks;

    /**
     * @param marks upright lines behind the curves [user pixels]
     * @param last whether the panel bears the labels of the time axis
     */
    PanelPlot(Panel panel, Frame frame, List<Line2D> marks, boolean last) {
        this.panel = panel;
        this.frame = frame;
        this.marks = marks;
        setNotify(false);
        plain();
        setDomainAxis(timeAxis(last));
        setRangeAxis(ValueAxis.styled(panel.scale()));
        panel.second().ifPresent(this::addSecond);
        setDataset(dataset());
        setRenderer(renderer());
    }

    /** Draws the panel around its frame: the axes lie outside. */
    void draw(Graphics2D g, double rightMargin, double bottom) {
        Rectangle2D box = frame.box();
        AxisSpace sides = new AxisSpace();
        sides.setLeft(box.getX());
        sides.setRight(rightMargin);
        setFixedRangeAxisSpace(sides, false);
        AxisSpace below = new AxisSpace();
        below.setBottom(bottom);
        setFixedDomainAxisSpace(below, false);
        draw(
                g,
                new Rectangle2D.Double(0, box.getY(), box.getMaxX() + rightMargin, box.getHeight() + bottom),
                null,
                null,
                null);
    }

    private void plain() {
        setInsets(RectangleInsets.ZERO_INSETS, false);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setDomainGridlinesVisible(false);
        setRangeGridlinePaint(Palette.GRID);
        setRangeGridlineStroke(Style.HAIR);
        setRangeZeroBaselineVisible(panel.scale().low() < 0);
        setRangeZeroBaselinePaint(Palette.AXIS);
        setRangeZeroBaselineStroke(Style.HAIR);
    }

    private void addSecond(Panel.SecondAxis second) {
        setRangeAxis(1, ValueAxis.styled(second.beside(panel.scale(), Panel.intervals(panel.height()))));
        setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT, false);
    }

    private NumberAxis timeAxis(boolean last) {
        TimeScale time = frame.time();
        NumberAxis axis = ValueAxis.styled(new Scale(0, time.shown(time.end()), time.step()));
        axis.setTickLabelsVisible(last);
        return axis;
    }

    private DefaultXYDataset dataset() {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < panel.curves().size(); i++) {
            Samples samples = panel.curves().get(i).samples();
            dataset.addSeries(i, thinned(samples));
        }
        return dataset;
    }

    private double[][] thinned(Samples samples) {
        int length = samples.times().length;
        double[] x = new double[length];
        double[] y = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = frame.x(samples.times()[i]);
            y[i] = frame.y(samples.values()[i]);
        }
        BitSet needed = Thinning.needed(x, y);
        return new double[][] {
            needed.stream()
                    .mapToDouble(i -> frame.time().shown(samples.times()[i]))
                    .toArray(),
            needed.stream().mapToDouble(i -> samples.values()[i]).toArray()
        };
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < panel.curves().size(); i++) {
            Look look = panel.curves().get(i).look();
            renderer.setSeriesPaint(i, look.colour(), false);
            renderer.setSeriesStroke(i, look.stroke(), false);
        }
        return renderer;
    }

    @Override
    public void drawBackground(Graphics2D g, Rectangle2D area) {
        panel.bands().forEach(band -> band.in(frame).paint(g));
    }

    @Override
    public boolean render(
            Graphics2D g,
            Rectangle2D area,
            int index,
            @Nullable PlotRenderingInfo info,
            @Nullable CrosshairState crosshair) {
        Shape clip = g.getClip();
        g.setClip(null);
        g.setPaint(Palette.MARK);
        g.setStroke(Style.MARK);
        marks.forEach(g::draw);
        g.setClip(new Rectangle2D.Double(
                area.getX(), area.getY() - OVERHANG, area.getWidth() + OVERHANG, area.getHeight() + 2 * OVERHANG));
        panel.spreads().forEach(spread -> spread.paint(g, frame));
        boolean drawn = super.render(g, area, index, info, crosshair);
        g.setClip(clip);
        return drawn;
    }
}
