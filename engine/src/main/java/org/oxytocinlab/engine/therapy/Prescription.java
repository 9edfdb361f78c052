package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is given in a case.
 *
 * @param bag the first bag, or null for undiluted drug that brings no fluid
 * @param device pump or giving set
 * @param regimen the plan for the rate
 * @param fluids what else runs or is drunk
 * @param actions what is done at stated times, in order of time
 */
public record Prescription(
        @Nullable Bag bag, Device device, Regimen regimen, List<FluidOrder> fluids, List<Action> actions) {}
