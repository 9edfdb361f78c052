package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Substance;

/**
 * What a loop takes out of the account of another, as bleeding takes water.
 *
 * @param of the substance
 * @param amount taken so far, in its unit; it follows from the states of the loop
 */
public record Drain(Substance of, Answer amount) {}
