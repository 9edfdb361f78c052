package org.oxytocinlab.engine.clinic;

/**
 * A vaginal examination.
 *
 * @param time at which it was made [min]
 * @param centimetres dilatation that was found [cm]
 */
public record Examination(double time, double centimetres) {}
