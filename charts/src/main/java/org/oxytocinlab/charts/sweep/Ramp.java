package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import org.oxytocinlab.charts.ink.Palette;

/** Colours from light to dark in one hue, so that order is seen without any sense of colour, and in a grey copy as well. */
public enum Ramp {
    /** Of what is wanted, and how long it takes. */
    BENEFIT(Palette.BLUE),
    /** Of what is feared. */
    HARM(Palette.VERMILION),
    /** Of what is neither. */
    PLAIN(Palette.GREEN);

    private static final double PALEST = 0.09;
    private static final double FULL = 0.72;
    private static final double DARKEST = 0.62;

    private final Color hue;

    Ramp(Color hue) {
        this.hue = hue;
    }

    /** The colour at a place from 0, palest, to 1, darkest. */
    Color at(double place) {
        double inside = Math.max(0, Math.min(1, place));
        return inside <= FULL
                ? Palette.tint(hue, PALEST + (1 - PALEST) * inside / FULL)
                : Palette.shade(hue, 1 - (1 - DARKEST) * (inside - FULL) / (1 - FULL));
    }

    /** Black or white, whichever can be read better on a colour; ink would be too pale on the middle shades. */
    static Color letters(Color ground) {
        double light = luminance(ground) + 0.05;
        double onPaper = 1.05 / light;
        double onBlack = light / 0.05;
        return onBlack >= onPaper ? Color.BLACK : Palette.PAPER;
    }

    /** Relative luminance of sRGB, 0 to 1. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
