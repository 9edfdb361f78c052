package org.oxytocinlab.charts;

/**
 * A course over time in a panel.
 *
 * @param name written beside the curve; empty where the heading of the panel says it
 */
record Curve(String name, Samples samples, Look look) {}
