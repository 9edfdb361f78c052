package org.oxytocinlab.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** White paper on which parts are put from top to bottom. */
final class Sheet implements Drawing {
    private static final double TITLE_LINE = 26;
    private static final double TOP = 14;
    private static final double FOOTER = 34;

    private final List<Part> parts = new ArrayList<>();
    private final String title;
    private double bottom = TOP;
    private List<Color> flat = List.of();

    /** Begins a sheet with its title. */
    Sheet(String title) {
        this.title = title;
        for (String line : Paragraph.lines(title, Style.TITLE, Margins.WIDTH - 2 * Margins.EDGE)) {
            put(new Label(line, Style.TITLE, Palette.INK, Margins.EDGE, bottom + 18));
            bottom += TITLE_LINE;
        }
    }

    /** The lower end of what is there [user pixels]. */
    double bottom() {
        return bottom;
    }

    /** Leaves room, or uses it [user pixels]. */
    void advance(double height) {
        bottom += height;
    }

    /** Puts a part on the sheet, above those that are there. */
    void put(Part part) {
        parts.add(part);
    }

    /** Ends a sheet with its footer: what it is for, and what made it. */
    Sheet signed(Provenance provenance) {
        bottom += FOOTER;
        double baseline = bottom - 12;
        put(new Label(Provenance.PURPOSE, Style.FOOTER, Palette.MUTED, Margins.EDGE, baseline));
        put(Label.endingAt(provenance.product(), Style.FOOTER, Palette.MUTED, Margins.WIDTH - Margins.EDGE, baseline));
        return this;
    }

    /** Says that it is drawn in a few flat colours. */
    Sheet flat(List<Color> colours) {
        flat = List.copyOf(colours);
        return this;
    }

    @Override
    public List<Color> flatColours() {
        return flat;
    }

    /** Everything on the sheet, in the order of painting. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int width() {
        return Margins.WIDTH;
    }

    @Override
    public int height() {
        return (int) Math.ceil(bottom);
    }

    @Override
    public void paint(Graphics2D g) {
        Style.apply(g);
        g.setPaint(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        parts.forEach(part -> part.paint(g));
    }
}
