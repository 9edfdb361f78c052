package org.oxytocinlab.app;

/** Where a rate of oxytocin makes a reader stop. */
final class RateDoubt {
    /** The highest rate of any protocol that the library quotes, before birth [mU/min]. */
    static final double HIGHEST = 40;

    private RateDoubt() {}
}
