package org.oxytocinlab.engine.body;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * How far one course of a drug goes.
 *
 * @param of the drug
 * @param dose the largest of a course
 * @param time the longest course, or null where the dose is given once
 * @param isForMuscle whether it may go into a muscle as well as into a vein
 */
public record Licence(Substance of, Quantity dose, @Nullable Quantity time, boolean isForMuscle) {}
