package org.oxytocinlab.charts;

/**
 * The unit in which a pump or a giving set is set, where it is not that of the dose.
 *
 * @param symbol "mL/h", "drops/min"
 * @param factor how many of it are 1 mL/h of carrier
 */
public record Setting(String symbol, double factor) {}
