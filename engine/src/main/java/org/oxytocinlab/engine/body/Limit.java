package org.oxytocinlab.engine.body;

/**
 * A level that ends a stretch when a state reaches it.
 *
 * @param state one that only grows
 * @param level in its unit
 */
public record Limit(State state, double level) {}
