package org.oxytocinlab.charts.panel;

import java.awt.Color;

/**
 * Words about one point of a curve.
 *
 * @param time since the start [min]
 * @param value in the unit of the panel
 */
public record Remark(String words, Color colour, double time, double value) {}
