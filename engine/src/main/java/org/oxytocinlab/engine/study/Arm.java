package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.Case;

/**
 * One way of treating the woman.
 *
 * @param name in a word or two: "low dose"
 * @param asked the whole case
 * @param own what of its woman and its model no draw may change
 */
public record Arm(String name, Case asked, Stated own) {

    /** An arm that leaves its women to the draw. */
    public Arm(String name, Case asked) {
        this(name, asked, Stated.NOTHING);
    }

    /** The same treatment with other random numbers. */
    public Arm withSeed(long seed) {
        return new Arm(name, asked.withSeed(seed), own);
    }
}
