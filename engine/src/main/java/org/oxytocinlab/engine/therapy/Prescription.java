package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * All that is given in a case.
 *
 * @param bag the first bag, or null for undiluted drug that brings no fluid
 * @param device pump or giving set
 * @param regimen the plan for the rate
 * @param fluids what else runs or is drunk
 * @param actions what is done at stated times, in order of time
 * @param watch how the woman is watched
 * @param looks times at which a nurse looks although nothing is decided, as in a replay
 */
public record Prescription(
        @Nullable Bag bag,
        Device device,
        Regimen regimen,
        List<FluidOrder> fluids,
        List<Action> actions,
        Watch watch,
        List<Quantity> looks) {

    /** What is given to a woman who is not watched. */
    public Prescription(
            @Nullable Bag bag, Device device, Regimen regimen, List<FluidOrder> fluids, List<Action> actions) {
        this(bag, device, regimen, fluids, actions, Watch.STANDARD, List.of());
    }
}
