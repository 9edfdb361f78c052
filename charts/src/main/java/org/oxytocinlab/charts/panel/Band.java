package org.oxytocinlab.charts.panel;

import java.awt.Color;

/**
 * A range of values with a meaning.
 *
 * @param from lower limit, in the unit of the panel; may be infinite
 * @param to upper limit, in the unit of the panel; may be infinite
 * @param tint behind the curves
 * @param words what the range means
 * @param ink colour of the words
 */
public record Band(double from, double to, Color tint, String words, Color ink) {}
