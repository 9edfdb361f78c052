package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * How far one course of a drug goes that is given into a vein and nowhere else.
 *
 * @param of the drug
 * @param dose the largest of a course
 * @param time the longest course
 */
public record Licence(Substance of, Quantity dose, Quantity time) {}
