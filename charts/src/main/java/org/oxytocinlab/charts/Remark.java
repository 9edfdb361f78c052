package org.oxytocinlab.charts;

import java.awt.Color;

/**
 * Words about one point of a curve.
 *
 * @param time since the start [min]
 * @param value in the unit of the panel
 */
record Remark(String words, Color colour, double time, double value) {}
