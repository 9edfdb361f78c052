package org.oxytocinlab.charts.trial;

/**
 * What one arm of a trial shows, in words.
 *
 * @param arm its name, the heading of a column
 * @param words "33 %"
 */
public record ArmValue(String arm, String words) {}
