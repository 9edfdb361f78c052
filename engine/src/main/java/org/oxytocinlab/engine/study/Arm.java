package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.Case;

/**
 * One way of treating the woman.
 *
 * @param name in a word or two: "low dose"
 * @param asked the whole case
 */
public record Arm(String name, Case asked) {

    /** The same treatment with other random numbers. */
    public Arm withSeed(long seed) {
        return new Arm(name, asked.withSeed(seed));
    }
}
