package org.oxytocinlab.engine.clinic;

/**
 * A late deceleration: the fetal heart slows after the peak of a contraction.
 *
 * @param onset when the heart begins to slow [min]
 * @param nadir when the oxygen, and with it the heart, is lowest [min]
 * @param depth how much the heart slows, its fluctuation left out [bpm]
 * @param lag from the peak of the contraction to the nadir [s]
 */
public record Deceleration(double onset, double nadir, double depth, double lag) {}
