package org.oxytocinlab.charts.ink;

import java.awt.Color;

/** Colours that colour-blind readers can tell apart, after Okabe and Ito, and the tints and greys between them. */
public final class Palette {
    public static final Color BLUE = new Color(0x0072B2);
    public static final Color VERMILION = new Color(0xD55E00);
    public static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color SKY = new Color(0x56B4E9);
    public static final Color YELLOW = new Color(0xF0E442);

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1F1F1F);
    public static final Color COUNT = new Color(0x3F3F3F);
    public static final Color MUTED = new Color(0x5C5C5C);
    public static final Color AXIS = new Color(0x9A9A9A);
    public static final Color GRID = new Color(0xE3E3E3);
    public static final Color MARK = new Color(0x8A8A8A);

    /** Of an alert line, whoever drew it up. */
    public static final Color ALERT = shade(ORANGE, 0.75);

    private Palette() {}

    /** A colour mixed with paper: opaque, so that tints do not add up where they meet. */
    public static Color tint(Color colour, double strength) {
        return mix(colour, PAPER, strength);
    }

    /** A colour mixed with ink, for small text. */
    public static Color shade(Color colour, double strength) {
        return mix(colour, INK, strength);
    }

    private static Color mix(Color one, Color other, double part) {
        return new Color(
                mix(one.getRed(), other.getRed(), part),
                mix(one.getGreen(), other.getGreen(), part),
                mix(one.getBlue(), other.getBlue(), part));
    }

    private static int mix(int one, int other, double part) {
        return (int) Math.round(one * part + other * (1 - part));
    }
}
