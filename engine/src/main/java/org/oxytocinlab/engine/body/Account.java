package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Substance;

/**
 * What becomes of a substance in a loop, for an account that must close.
 *
 * @param of the substance
 * @param lost what has left by a time, in its unit
 * @param held what is there at a time, in its unit
 */
public record Account(Substance of, Answer lost, Answer held) {}
