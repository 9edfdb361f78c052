package org.oxytocinlab.engine.quantity;

/** Where a room takes its numbers from. */
@FunctionalInterface
public interface Values {

    /** The value of a parameter in the engine's own unit. */
    double value(Published parameter);
}
