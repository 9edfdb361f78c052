package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;

/** White paper on which parts are put from top to bottom. */
public final class Sheet implements Drawing {
    private static final double TITLE_LINE = 26;
    private static final double SUBJECT_LINE = 17;
    private static final double NOTE_LINE = 16;
    private static final double TOP = 14;
    private static final int MOST_NOTES = 2;
    private static final double FOOTER = 34;

    /** What a slide spares of the margins above and below, for its panels. */
    private static final double SPARED = 6;

    /** Lines that a slide has for its title, and for who and what. */
    private static final int MOST_LINES = 2;

    private final List<Paintable> parts = new ArrayList<>();
    private final Caption caption;
    private final Format format;
    private final List<String> notes;
    private double bottom = TOP;
    private String description = "";
    private List<Color> flat = List.of();

    /** Begins a page with its title and what it shows. */
    public Sheet(Caption caption) {
        this(caption, Format.PAGE);
    }

    /** Begins a sheet with its title and what it shows. */
    public Sheet(Caption caption, Format format) {
        this.caption = caption;
        this.format = format;
        notes = FootNotes.lines(caption.notes(), format.isFixed() ? 1 : MOST_NOTES, room());
        bottom -= format.isFixed() ? SPARED : 0;
        write(titleLines(), Style.TITLE, Palette.INK, TITLE_LINE);
        write(subject(), Style.NOTE, Palette.MUTED, SUBJECT_LINE);
    }

    private List<String> titleLines() {
        int most = format.isFixed() ? MOST_LINES : Integer.MAX_VALUE;
        return Paragraph.cut(caption.title(), Style.TITLE, room(), most);
    }

    private List<String> subject() {
        if (!format.isFixed()) {
            return caption.subject().stream()
                    .flatMap(text -> Paragraph.lines(text, Style.NOTE, room()).stream())
                    .toList();
        }
        String all = String.join(" · ", caption.subject());
        return all.isEmpty() ? List.of() : Paragraph.cut(all, Style.NOTE, room(), MOST_LINES);
    }

    private void write(List<String> lines, Font font, Color colour, double lineHeight) {
        for (String line : lines) {
            put(Label.below(line, font, colour, Margins.EDGE, bottom + (lineHeight - Label.height(font)) / 2));
            bottom += lineHeight;
        }
    }

    private double room() {
        return format.width() - 2 * Margins.EDGE;
    }

    /** Whether its height is given and its panels must fit. */
    public boolean isFixed() {
        return format.isFixed();
    }

    /** The width of the paper, before it is enlarged [user pixels]. */
    public double across() {
        return format.width();
    }

    /** The lower end of what is there [user pixels]. */
    public double bottom() {
        return bottom;
    }

    /** What is left above the foot; infinite where the content decides the height [user pixels]. */
    public double left() {
        return format.isFixed() ? format.height() - foot() - bottom : Double.POSITIVE_INFINITY;
    }

    /** Leaves room, or uses it [user pixels]. */
    public void advance(double height) {
        bottom += height;
    }

    /** Puts a part on the sheet, above those that are there. */
    public void put(Paintable part) {
        parts.add(part);
    }

    /** Ends a sheet with its foot: what should be known of it, what it is for, and what made it. */
    public Sheet signed(Provenance provenance) {
        bottom = format.isFixed() ? format.height() : bottom + foot();
        double baseline = bottom - 12 + (format.isFixed() ? SPARED : 0);
        put(new Label(Provenance.PURPOSE, Style.FOOTER, Palette.MUTED, Margins.EDGE, baseline));
        put(Label.endingAt(provenance.product(), Style.FOOTER, Palette.MUTED, across() - Margins.EDGE, baseline));
        for (int i = 0; i < notes.size(); i++) {
            double line = baseline - (notes.size() - i) * NOTE_LINE;
            put(new Label(notes.get(i), Style.FOOTER, Palette.INK, Margins.EDGE, line));
        }
        return this;
    }

    private double foot() {
        return FOOTER - (format.isFixed() ? 2 * SPARED : 0) + notes.size() * NOTE_LINE;
    }

    /** Says that it is drawn in a few flat colours. */
    public Sheet flat(List<Color> colours) {
        flat = List.copyOf(colours);
        return this;
    }

    @Override
    public List<Color> flatColours() {
        return flat;
    }

    /** Everything on the sheet, in the order of painting. */
    public List<Paintable> parts() {
        return parts;
    }

    @Override
    public String title() {
        return caption.title();
    }

    /** Says in words what is on the sheet, one sentence a part. */
    public Sheet described(List<String> sentences) {
        List<String> all = new ArrayList<>(caption.subject());
        all.addAll(sentences);
        description = all.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
        return this;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public int width() {
        return (int) Math.round(format.scale() * format.width());
    }

    @Override
    public int height() {
        return (int) Math.ceil(format.scale() * bottom);
    }

    @Override
    public void paint(Graphics2D g) {
        Style.apply(g);
        g.setPaint(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        if (format.scale() != 1) {
            g.scale(format.scale(), format.scale());
        }
        parts.forEach(part -> part.paint(g));
    }
}
