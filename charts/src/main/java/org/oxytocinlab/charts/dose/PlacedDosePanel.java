package org.oxytocinlab.charts.dose;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Halo;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Pole;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.NameColumn;
import org.oxytocinlab.charts.panel.ValueAxis;

/** A panel over the dose at its place in a picture, with its heading, its axes and all words in it. */
final class PlacedDosePanel implements Paintable {
    /** From the upper edge of the panel to the middle of the words of an upright line [user pixels]. */
    private static final double WORDS = 10;

    private static final Look REFERENCE = new Look(Palette.COUNT, Style.REFERENCE);

    private final DosePanel panel;
    private final DoseFrame frame;
    private final Label heading;
    private final ValueAxis values;
    private final DoseAxis doses;
    private final List<DosePanel.MarkedDose> lines;
    private final DoseInk ink;
    private final List<Label> words;
    private final NameColumn names;
    private final List<Line2D> poles;

    /** @param letter of the panel, or nothing */
    PlacedDosePanel(String letter, DosePanel panel, DoseFrame frame) {
        this.panel = panel;
        this.frame = frame;
        Rectangle2D box = frame.box();
        heading = panel.head().above(box, letter);
        values = new ValueAxis(frame, panel.head());
        doses = DoseAxis.of(frame);
        lines = panel.lines().stream()
                .filter(line -> frame.dose().holds(line.rate()))
                .toList();
        ink = DoseInk.of(panel, frame);
        names = EndNames.of(panel, frame);
        words = search();
        List<Rectangle2D> gaps = words.stream().map(Label::bounds).toList();
        poles = lines.stream()
                .flatMap(line -> Pole.pieces(frame.at(line.rate()), box.getY(), box.getMaxY(), gaps).stream())
                .toList();
    }

    /** Where it is drawn. */
    DoseFrame frame() {
        return frame;
    }

    /** What is drawn of its curves. */
    DoseInk ink() {
        return ink;
    }

    /** Its upright lines. */
    List<Line2D> poles() {
        return poles;
    }

    /** The names beside the curves, where there is no room among them. */
    NameColumn names() {
        return names;
    }

    /** All words among the curves. */
    List<Label> words() {
        return words;
    }

    /** The axis of values. */
    ValueAxis values() {
        return values;
    }

    /** The axis of doses. */
    DoseAxis doses() {
        return doses;
    }

    /** The heading. */
    Label heading() {
        return heading;
    }

    /** Lower end of everything that belongs to the panel [user pixels]. */
    double bottom() {
        return frame.box().getMaxY() + Margins.BELOW;
    }

    @Override
    public void paint(Graphics2D g) {
        panel.bands().forEach(band -> band.in(frame).paint(g));
        values.paint(g);
        ink.bands().forEach(band -> band.paint(g, frame));
        poles.forEach(pole -> new Drawn(pole, REFERENCE).paint(g));
        ink.front().forEach(mark -> mark.paint(g));
        doses.paint(g);
        if (!ink.bands().isEmpty()) {
            words.forEach(word -> Halo.paint(g, word));
        }
        words.forEach(word -> word.paint(g));
        names.paint(g);
        heading.paint(g);
    }

    private List<Label> search() {
        List<Double> places = lines.stream().map(line -> frame.at(line.rate())).toList();
        List<Trace> edges =
                ink.bands().stream().flatMap(band -> band.edges(frame).stream()).toList();
        LabelSearch search = new LabelSearch(frame.box(), ink.traces(), places, edges);
        search.avoid(frame.zeroLine());
        ink.boxes().forEach(search::avoid);
        for (DosePanel.MarkedDose line : lines) {
            Point2D top = new Point2D.Double(frame.at(line.rate()), frame.box().getY() + WORDS);
            search.near(top, line.words(), Palette.INK);
        }
        List<DoseCurve> curves = panel.curves();
        for (int i = 0; i < curves.size() && !EndNames.needed(panel); i++) {
            if (!curves.get(i).name().isEmpty()) {
                search.beside(
                        ink.traces().get(i), curves.get(i).name(), ArmLook.of(i).colour());
            }
        }
        if (!EndNames.needed(panel)) {
            panel.law().ifPresent(law -> search.beside(ink.traces().get(curves.size()), law.words(), Palette.MUTED));
        }
        panel.bands().forEach(band -> band.name(search, frame));
        return search.placed();
    }
}
