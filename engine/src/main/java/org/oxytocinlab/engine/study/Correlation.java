package org.oxytocinlab.engine.study;

/**
 * How two traits go together between women.
 *
 * @param one name of a trait
 * @param other name of another
 * @param r coefficient of correlation, of the logarithms where a trait is log-normal; between −1 and 1
 */
public record Correlation(String one, String other, double r) {}
