package org.oxytocinlab.charts;

/**
 * What was found at the bedside at a time: a dilatation, the class of a tracing.
 *
 * @param time since the start [min]
 * @param words what a mark says: "cervix 4 cm"
 */
public record Finding(double time, String words) {}
