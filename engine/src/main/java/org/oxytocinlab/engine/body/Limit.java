package org.oxytocinlab.engine.body;

/**
 * A level that ends a stretch when a state reaches it.
 *
 * @param state one that only grows
 * @param level in its unit
 * @param isLast whether the run ends there, and not only the stretch
 */
public record Limit(State state, double level, boolean isLast) {

    /** One behind which the run goes on. */
    public Limit(State state, double level) {
        this(state, level, false);
    }
}
