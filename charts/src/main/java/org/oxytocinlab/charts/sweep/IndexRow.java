package org.oxytocinlab.charts.sweep;

/**
 * How much of the variance one input explains.
 *
 * @param name "clearance"
 * @param spread by how much it varies: "CV 35 %"
 * @param first alone, with the ends of its interval
 * @param total with all its interactions, with the ends of its interval
 * @param isChosen whether the spread is a design choice and not published
 */
public record IndexRow(String name, String spread, FrontPoint.Span first, FrontPoint.Span total, boolean isChosen) {}
