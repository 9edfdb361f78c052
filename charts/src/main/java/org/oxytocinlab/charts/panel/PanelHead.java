package org.oxytocinlab.charts.panel;

import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.quantity.Card;

/**
 * What a panel says of its quantity, whatever lies below it: time or dose.
 *
 * @param heading the quantity, above the panel
 * @param unit along its upright axis
 */
public record PanelHead(String heading, String unit) {
    /** From the heading to the area of the curves [user pixels]. */
    private static final double ABOVE = 11;

    /** As the card says it. */
    public static PanelHead of(Card card) {
        return new PanelHead(card.heading(), card.unit().printed());
    }

    /** The same, saying by what it goes where that does not go without saying. */
    public static PanelHead inFull(Card card) {
        return of(card).headed(card.fullHeading());
    }

    /** The same under another heading. */
    public PanelHead headed(String words) {
        return new PanelHead(words, unit);
    }

    /** The same in another unit. */
    public PanelHead in(String symbol) {
        return new PanelHead(heading, symbol);
    }

    /** "Oxytocin infusion, mU/min: …". */
    public String sentence(String rest) {
        return heading + ", " + unit + ": " + rest;
    }

    /**
     * The heading at its place.
     *
     * @param letter of the panel: "A"; empty where it is the only one
     * @param box the area of the curves [user pixels]
     */
    public Label above(Rectangle2D box, String letter) {
        return above(box, letter, heading);
    }

    /** A heading at its place above any area of curves. */
    public static Label above(Rectangle2D box, String letter, String words) {
        String text = letter.isEmpty() ? words : letter + "  " + words;
        double left = box.getX() - Margins.LEFT + Margins.EDGE;
        return new Label(text, Style.HEADING, Palette.INK, left, box.getY() - ABOVE);
    }

    /** The unit at its place, in the middle of the axis; beside a very low one it begins at the top, below the heading. */
    public AxisTitle beside(Rectangle2D box) {
        double middle = Math.max(box.getCenterY(), box.getY() + Label.width(unit, Style.TICK) / 2);
        return new AxisTitle(unit, box.getX() - Margins.LEFT + Margins.UNIT, middle, -1);
    }
}
