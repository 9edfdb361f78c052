package org.oxytocinlab.engine.body;

/** What a loop answers to the question for one variable. */
@FunctionalInterface
public interface Answer {

    /** The value, in the unit of the variable. */
    double at(Moment now);
}
