package org.oxytocinlab.engine.therapy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening;

/** Something done at a stated time beside the regimen. It knows how it is done. */
public sealed interface Action {

    /** When it is done, since the start. */
    Quantity at();

    /**
     * Does it.
     *
     * @throws PrescriptionFault when it cannot be done as things stand
     */
    void on(Bedside bedside) throws PrescriptionFault;

    /** An action that touches the rate. It ends the regimen's own clock. */
    sealed interface OnRate extends Action {

        /** What it does to the rate. */
        Deed deed();

        /** The rate from then on. */
        Quantity ordered(Bedside bedside) throws PrescriptionFault;

        @Override
        default void on(Bedside bedside) throws PrescriptionFault {
            bedside.takeInHand(ordered(bedside), deed());
        }
    }

    /** An action beside the rate, which a rule of a protocol can ask for as well. */
    sealed interface Beside extends Action {

        /** The same at another time. */
        Beside at(Quantity time);

        /** Whether it gives oxytocin. */
        default boolean isOxytocin() {
            return false;
        }
    }

    /** Sets the pump to a rate. */
    record SetRate(Quantity at, Quantity rate) implements OnRate {
        @Override
        public Deed deed() {
            return Deed.SET_RATE;
        }

        @Override
        public Quantity ordered(Bedside bedside) {
            return rate;
        }
    }

    /** Stops the infusion. */
    record Stop(Quantity at) implements OnRate {
        @Override
        public Deed deed() {
            return Deed.STOP;
        }

        @Override
        public Quantity ordered(Bedside bedside) {
            return bedside.drip().order().with(BigDecimal.ZERO);
        }
    }

    /** Starts a stopped infusion again at a stated rate. */
    record Restart(Quantity at, Quantity rate) implements OnRate {
        @Override
        public Deed deed() {
            return Deed.RESTART;
        }

        @Override
        public Quantity ordered(Bedside bedside) throws PrescriptionFault {
            Quantity running = bedside.drip().order();
            if (!running.isZero()) {
                throw bedside.refusal("the infusion is running at " + running + "; use 'set rate' to change it");
            }
            return rate;
        }
    }

    /** Halves the running rate, as far down as the pump can be set. */
    record Halve(Quantity at) implements OnRate {
        @Override
        public Deed deed() {
            return Deed.HALVE;
        }

        @Override
        public Quantity ordered(Bedside bedside) throws PrescriptionFault {
            Quantity running = bedside.drip().order();
            if (running.isZero()) {
                throw bedside.refusal("no infusion is running that could be halved");
            }
            Quantity half = bedside.drip().deliverable(running.halved());
            if (half.isZero()) {
                throw bedside.refusal("half of '" + running + "' is less than a pump can deliver; expected 'stop'");
            }
            return half;
        }
    }

    /** Lets the ladder go on from the rate in force, one interval from now. */
    record ResumeLadder(Quantity at) implements Action {
        @Override
        public void on(Bedside bedside) throws PrescriptionFault {
            bedside.giveBack();
        }
    }

    /**
     * An intravenous bolus.
     *
     * @param over time of the injection; 0 for a push
     */
    record IvBolus(Quantity at, Quantity dose, Quantity over) implements Beside {
        @Override
        public IvBolus at(Quantity time) {
            return new IvBolus(time, dose, over);
        }

        @Override
        public boolean isOxytocin() {
            return true;
        }

        @Override
        public void on(Bedside bedside) {
            bedside.injections().intoVein(dose, over, bedside.now());
            bedside.note(Happening.Kind.BOLUS, "bolus " + dose);
        }
    }

    /** An intramuscular injection. */
    record ImDose(Quantity at, Quantity dose) implements Beside {
        @Override
        public ImDose at(Quantity time) {
            return new ImDose(time, dose);
        }

        @Override
        public boolean isOxytocin() {
            return true;
        }

        @Override
        public void on(Bedside bedside) {
            bedside.injections().intoMuscle(dose);
            bedside.note(Happening.Kind.BOLUS, dose + " IM");
        }
    }

    /** Hangs another bag; the running order stays. */
    record ChangeBag(Quantity at, Bag bag) implements Action {
        @Override
        public void on(Bedside bedside) {
            bedside.change(bag);
        }
    }

    /** Replaces the giving set by one with another drop factor; the drop rate stays. */
    record ChangeDropFactor(Quantity at, Quantity dropFactor) implements Action {
        @Override
        public void on(Bedside bedside) {
            bedside.drip().change(dropFactor);
            bedside.note(Happening.Kind.BAG, "giving set changed");
        }
    }

    /** Sets a running fluid to a rate, 0 to stop it; a new rate replaces the running one of the same fluid and route. */
    record SetFluid(Quantity at, Fluid fluid, Route route, Quantity rate) implements Beside {
        @Override
        public SetFluid at(Quantity time) {
            return new SetFluid(time, fluid, route, rate);
        }

        @Override
        public void on(Bedside bedside) {
            bedside.fluids().set(this);
            bedside.note(Happening.Kind.FLUID, fluid.name() + " " + rate);
        }
    }

    /** Gives a volume of fluid over a time, beside what runs. */
    record FluidBolus(Quantity at, Fluid fluid, Route route, Quantity volume, Quantity over) implements Beside {
        @Override
        public FluidBolus at(Quantity time) {
            return new FluidBolus(time, fluid, route, volume, over);
        }

        @Override
        public void on(Bedside bedside) {
            bedside.fluids().give(this);
            bedside.note(Happening.Kind.FLUID, fluid.name() + " " + volume);
        }
    }

    /** Sets the non-osmotic vasopressin of pain and nausea; it drifts there with its own time constant. */
    record SetStress(Quantity at, Quantity vasopressin) implements Action {
        @Override
        public void on(Bedside bedside) {
            bedside.stress(vasopressin);
            bedside.note(Happening.Kind.OTHER, "stress " + vasopressin);
        }
    }

    /** Ruptures the membranes, which sets prostaglandin free. */
    record RuptureMembranes(Quantity at) implements Action {
        @Override
        public void on(Bedside bedside) throws PrescriptionFault {
            bedside.ruptureMembranes();
            bedside.note(Happening.Kind.OTHER, "membranes ruptured");
        }
    }

    /** Cares for the woman in a way that is written down; of all that, only the side on which she lies matters, to a pressed cord. */
    record Tend(Quantity at, Care care) implements Beside {
        @Override
        public Tend at(Quantity time) {
            return new Tend(time, care);
        }

        @Override
        public void on(Bedside bedside) {
            bedside.tend(care);
        }
    }

    /** What is done for a woman beside drugs and fluids. */
    enum Care {
        OTHER_SIDE("turn to the other side", "turned to the other side"),
        OXYGEN("give oxygen", "oxygen given"),
        HELP("call for help", "help called");

        private final String words;
        private final String told;

        Care(String words, String told) {
            this.words = words;
            this.told = told;
        }

        /** The one that is ordered in these words, if there is one. */
        public static Optional<Care> named(String words) {
            return Arrays.stream(values())
                    .filter(care -> care.words.equals(words))
                    .findFirst();
        }

        /** As it is ordered. */
        public String words() {
            return words;
        }

        /** As a mark on a figure says it. */
        public String told() {
            return told;
        }
    }

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
