package org.oxytocinlab.charts.sweep;

/**
 * One way of treating in a figure of benefit against harm.
 *
 * @param name what was set: "2 mU/min every 30 min"
 * @param across benefit, with the ends of its interval
 * @param up harm, with the ends of its interval
 * @param isBest whether no other has less harm at the same benefit, and no worse a benefit at less harm
 */
public record FrontPoint(String name, Span across, Span up, boolean isBest) {

    /** A value with the ends of its interval; an end may be missing or without limit. */
    public record Span(double value, double low, double high) {}
}
