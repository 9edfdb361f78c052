package org.oxytocinlab.charts.dose;

/**
 * A dose worth an upright line: "ED50 6.2 mU/min".
 *
 * @param rate above 0; more than an octave beyond the other rates there is no line [mU/min]
 */
public record DoseLine(double rate, String words) {}
