package org.oxytocinlab.charts.panel;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.engine.quantity.Card;

/**
 * One quantity over time: what is drawn, not yet where.
 *
 * @param head the quantity and its unit
 * @param curves the most important first
 * @param height of the area of the curves [user pixels]
 */
public record Panel(
        PanelHead head,
        Scale scale,
        List<Curve> curves,
        List<Band> bands,
        List<Remark> remarks,
        List<Corridor> spreads,
        Optional<SecondAxis> second,
        int height) {
    private static final int INTERVAL = 24;
    private static final int MOST_INTERVALS = 8;

    /** A panel of one quantity with nothing but curves. */
    public static Panel of(Card card, Scale scale, List<Curve> curves, int height) {
        return new Panel(PanelHead.of(card), scale, curves, List.of(), List.of(), List.of(), Optional.empty(), height);
    }

    /** The quantity. */
    public String heading() {
        return head.heading();
    }

    /** The unit of the axis. */
    public String unit() {
        return head.unit();
    }

    /** The same under another heading. */
    public Panel headed(String words) {
        return under(head.headed(words));
    }

    /** The same with another head. */
    public Panel under(PanelHead other) {
        return new Panel(other, scale, curves, bands, remarks, spreads, second, height);
    }

    /** The same in another unit. */
    public Panel in(String symbol) {
        return under(head.in(symbol));
    }

    /** The same with ranges that mean something. */
    public Panel with(List<Band> ranges) {
        return new Panel(head, scale, curves, ranges, remarks, spreads, second, height);
    }

    /** The same with words about points. */
    public Panel remarking(List<Remark> words) {
        return new Panel(head, scale, curves, bands, words, spreads, second, height);
    }

    /** The same with what most women lie between. */
    public Panel spreading(List<Corridor> areas) {
        return new Panel(head, scale, curves, bands, remarks, areas, second, height);
    }

    /** The same with another unit on the right. */
    public Panel beside(SecondAxis axis) {
        return new Panel(head, scale, curves, bands, remarks, spreads, Optional.of(axis), height);
    }

    /** The same at another height, with ticks as far apart as that needs. */
    public Panel as(int other) {
        return new Panel(head, scale.thinned(intervals(other)), curves, bands, remarks, spreads, second, other);
    }

    /** How many intervals between ticks fit without crowding. */
    public static int intervals(int height) {
        return Math.max(2, Math.min(MOST_INTERVALS, height / INTERVAL));
    }

    /**
     * Words about one point of a curve.
     *
     * @param time since the start [min]
     * @param value in the unit of the panel
     */
    public record Remark(String words, Color colour, double time, double value) {}

    /**
     * The same quantity in another unit, on the right of a panel: second = factor · first + offset.
     *
     * @param unit of the second axis
     */
    public record SecondAxis(String unit, double factor, double offset) {

        /** The range of the second axis beside a first one; its ticks are round, its ends need not be. */
        Scale beside(Scale first, int intervals) {
            double low = factor * first.low() + offset;
            double high = factor * first.high() + offset;
            return new Scale(low, high, Scale.nice((high - low) / intervals));
        }
    }
}
