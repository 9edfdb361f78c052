package org.oxytocinlab.charts;

import java.util.List;

/** The looks of curves that are compared: no two share a colour, and no two share a pattern of dashes. */
final class ComparedLook {
    private static final List<Look> LOOKS = List.of(
            new Look(Palette.BLUE, Style.LINE),
            new Look(Palette.VERMILION, Style.DASHED),
            new Look(Palette.shade(Palette.GREEN, 0.9), Style.DASH_DOT),
            new Look(Palette.shade(Palette.PURPLE, 0.85), Style.DOTTED),
            new Look(Palette.shade(Palette.ORANGE, 0.85), Style.LONG_DASHED),
            new Look(Palette.shade(Palette.SKY, 0.85), Style.DASH_DOT_DOT));

    /** How many curves can be told apart. */
    static final int MOST = LOOKS.size();

    private ComparedLook() {}

    /** The look of a curve by its place in the order, from 0. */
    static Look of(int place) {
        return LOOKS.get(place);
    }
}
