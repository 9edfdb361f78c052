package org.oxytocinlab.charts.sweep;

import org.oxytocinlab.engine.statistics.Estimate;

/**
 * One way of treating in a figure of benefit against harm.
 *
 * @param name what was set: "2 mU/min every 30 min"
 * @param across benefit, with the ends of its interval
 * @param up harm, with the ends of its interval
 * @param isBest whether no other has less harm at the same benefit, and no worse a benefit at less harm
 */
public record FrontPoint(String name, Estimate across, Estimate up, boolean isBest) {}
