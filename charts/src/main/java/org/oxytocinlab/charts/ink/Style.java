package org.oxytocinlab.charts.ink;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;

/** Weights of lines and sizes of text [user pixels], the same in every picture. */
public final class Style {
    static final Font TITLE = Fonts.semiBold(19);
    public static final Font HEADING = Fonts.semiBold(14.5);
    public static final Font NAME = Fonts.semiBold(13);
    public static final Font TICK = Fonts.regular(12.5);
    public static final Font NOTE = Fonts.regular(12.5);
    static final Font FOOTER = Fonts.regular(11.5);
    public static final Font SMALL = Fonts.regular(11.5);
    public static final Font SMALL_NAME = Fonts.semiBold(11.5);

    public static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    public static final Stroke STEPS = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final Stroke DASHED = dashed(2.2f, 7, 4);
    public static final Stroke DASH_DOT = dashed(2.2f, 10, 3, 2, 3);
    public static final Stroke FINE = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final Stroke PEN = new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    public static final Stroke TRACK = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final Stroke FINE_DASH_DOT = dashed(1.6f, 9, 3, 2, 3);
    public static final Stroke RING = new BasicStroke(1.8f);
    public static final Stroke REFERENCE = dashed(1.4f, 1.6f, 3.2f);
    public static final Stroke HAIR = new BasicStroke(0.8f);
    public static final Stroke MARK = dashed(1f, 2, 2.5f);

    private Style() {}

    /** Prepares for the finest drawing that the medium can do. */
    static void apply(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Stroke dashed(float width, float... dashesAndGaps) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashesAndGaps, 0);
    }
}
