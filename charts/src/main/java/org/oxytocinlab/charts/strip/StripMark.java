package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.util.List;
import org.oxytocinlab.charts.ink.Micro;
import org.oxytocinlab.charts.ink.Palette;

/**
 * Something that is marked on a strip at its time.
 *
 * @param time since the start [min]
 * @param sign what it looks like
 * @param words what is written, the longest wording first; where there is no room for one the next is tried
 */
record StripMark(double time, StripSign sign, List<String> words) {

    /** Spells units as figures do. */
    StripMark {
        words = words.stream().map(Micro::printed).toList();
    }

    private static final Color LESS = Palette.shade(Palette.VERMILION, 0.9);

    /** Vermilion for less drug, blue for more. */
    Color colour() {
        return switch (sign) {
            case DECREASE, STOP -> LESS;
            case NO_CHANGE, OTHER -> Palette.MUTED;
            case DOSE -> Palette.INK;
            default -> Palette.BLUE;
        };
    }

    /** What is less often left out comes first. */
    int rank() {
        return switch (sign) {
            case STOP -> 0;
            case DECREASE, RESTART, RESUMPTION, DOSE -> 1;
            case INCREASE -> 2;
            case NONE -> 3;
            case NO_CHANGE -> 4;
            case OTHER -> 5;
        };
    }
}
