package org.oxytocinlab.engine.body;

/**
 * What is pushed in at the start of a stretch.
 *
 * @param vein oxytocin into the vein [mU]
 * @param muscle oxytocin into a muscle [mU]
 */
public record Push(double vein, double muscle) {}
