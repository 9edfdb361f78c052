package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.result.Happening;

/** What is done beside the rate: doses, bags, giving sets, fluids and stress. */
final class Deeds {
    private final Drip drip;
    private final RunningFluids fluids;
    private final Injections injections;
    private double stress = Double.NaN;

    Deeds(Drip drip, RunningFluids fluids, Injections injections) {
        this.drip = drip;
        this.fluids = fluids;
        this.injections = injections;
    }

    /** Vasopressin towards which stress drifts [pg/mL]; not a number while nobody has said anything. */
    double stress() {
        return stress;
    }

    /**
     * Does it.
     *
     * @return what a mark on a figure says
     */
    Happening done(Action action, String part, double now) throws PrescriptionFault {
        if (action instanceof Action.IvBolus bolus) {
            injections.give(bolus, now);
            return new Happening(now, Happening.Kind.BOLUS, "bolus " + bolus.dose());
        } else if (action instanceof Action.ImDose dose) {
            injections.give(dose);
            return new Happening(now, Happening.Kind.BOLUS, dose.dose() + " IM");
        } else if (action instanceof Action.ChangeBag change) {
            drip.hang(change.bag(), part + ".bag");
            return new Happening(now, Happening.Kind.BAG, "bag changed");
        } else if (action instanceof Action.ChangeDropFactor change) {
            drip.change(change.dropFactor());
            return new Happening(now, Happening.Kind.BAG, "giving set changed");
        } else if (action instanceof Action.SetFluid change) {
            fluids.set(change);
            return new Happening(now, Happening.Kind.FLUID, change.fluid().name() + " " + change.rate());
        } else if (action instanceof Action.FluidBolus bolus) {
            fluids.give(bolus);
            return new Happening(now, Happening.Kind.FLUID, bolus.fluid().name() + " " + bolus.volume());
        } else if (action instanceof Action.SetStress change) {
            stress = change.vasopressin().internal();
            return new Happening(now, Happening.Kind.OTHER, "stress " + change.vasopressin());
        }
        throw new PrescriptionFault(part, "cannot be done: " + action);
    }
}
