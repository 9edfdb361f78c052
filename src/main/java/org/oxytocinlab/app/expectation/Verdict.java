package org.oxytocinlab.app.expectation;

/**
 * An expectation held against a run.
 *
 * @param text the line
 * @param holds whether the run does what the line says
 * @param expected what was expected, with the numbers of this run
 * @param got what the run gave
 */
public record Verdict(String text, boolean holds, String expected, String got) {}
