package org.oxytocinlab.charts.trial;

/**
 * One result of every woman in one arm of a trial.
 *
 * @param name of the arm
 * @param values one for each woman, in the unit of the panel; not a number where it never came to it
 */
public record DistributionArm(String name, double[] values) {}
