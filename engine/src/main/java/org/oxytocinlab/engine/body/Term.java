package org.oxytocinlab.engine.body;

/**
 * One term of the rate at which a state changes; the terms of a state add up to its rate.
 *
 * @param state what changes, as the layout calls it
 * @param unit of the rate
 * @param words what drives it
 * @param value its share of the rate, with its sign
 */
public record Term(String state, String unit, String words, double value) {}
