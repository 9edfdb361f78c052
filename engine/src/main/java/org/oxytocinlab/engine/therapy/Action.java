package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;

/** Something done at a stated time beside the regimen. An action that touches the rate ends the regimen's own clock. */
public sealed interface Action {

    /** When it is done, since the start. */
    Quantity at();

    /** Sets the pump to a rate. */
    record SetRate(Quantity at, Quantity rate) implements Action {}

    /** Stops the infusion. */
    record Stop(Quantity at) implements Action {}

    /** Starts a stopped infusion again at a stated rate. */
    record Restart(Quantity at, Quantity rate) implements Action {}

    /** Halves the running rate, exactly. */
    record Halve(Quantity at) implements Action {}

    /** Lets the ladder go on from the rate in force, one interval from now. */
    record ResumeLadder(Quantity at) implements Action {}

    /**
     * An intravenous bolus.
     *
     * @param over time of the injection; 0 for a push
     */
    record IvBolus(Quantity at, Quantity dose, Quantity over) implements Action {}

    /** An intramuscular injection. */
    record ImDose(Quantity at, Quantity dose) implements Action {}

    /** Hangs another bag; the running order stays. */
    record ChangeBag(Quantity at, Bag bag) implements Action {}

    /** Replaces the giving set by one with another drop factor; the drop rate stays. */
    record ChangeDropFactor(Quantity at, Quantity dropFactor) implements Action {}

    /** Sets a running fluid to a rate, 0 to stop it; a new rate replaces the running one of the same fluid and route. */
    record SetFluid(Quantity at, Fluid fluid, Route route, Quantity rate) implements Action {}

    /** Gives a volume of fluid over a time, beside what runs. */
    record FluidBolus(Quantity at, Fluid fluid, Route route, Quantity volume, Quantity over) implements Action {}

    /** Sets the non-osmotic vasopressin of pain and nausea; it drifts there with its own time constant. */
    record SetStress(Quantity at, Quantity vasopressin) implements Action {}

    /** Which way a fluid takes into the body. */
    enum Route {
        VEIN("by vein"),
        MOUTH("by mouth");

        private final String words;

        Route(String words) {
            this.words = words;
        }

        /** The route in words. */
        public String words() {
            return words;
        }
    }
}
