package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening;

/** What stands at the bedside now: all that an action can touch, and what was done so far. */
final class Bedside {
    private final Regimen regimen;
    private final RegimenClock clock;
    private final Drip drip;
    private final RunningFluids fluids;
    private final Injections injections = new Injections(Substance.OXYTOCIN);
    private final ByHand byHand = new ByHand();
    private final List<Happening> happenings = new ArrayList<>();
    private double stress = Double.NaN;
    private final Membranes membranes = new Membranes();
    private boolean isTurned;
    private double now;
    private PrescriptionPart.OfAction part = new PrescriptionPart.OfAction(0);

    Bedside(Prescription prescription) {
        this.regimen = prescription.regimen();
        this.clock = RegimenClock.of(regimen);
        this.drip = new Drip(prescription);
        this.fluids = new RunningFluids(prescription.fluids());
    }

    RegimenClock clock() {
        return clock;
    }

    Drip drip() {
        return drip;
    }

    RunningFluids fluids() {
        return fluids;
    }

    Injections injections() {
        return injections;
    }

    ByHand byHand() {
        return byHand;
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** The time [min]. */
    double now() {
        return now;
    }

    void waitUntil(double time) {
        now = time;
    }

    /** Vasopressin towards which stress drifts [pg/mL]; not a number while nobody has said anything. */
    double stress() {
        return stress;
    }

    void stress(Quantity vasopressin) {
        stress = vasopressin.internal();
    }

    /**
     * Lets an action carry itself out.
     *
     * @param index its place in the prescription, for messages
     */
    void carryOut(Action action, int index) throws PrescriptionFault {
        part = new PrescriptionPart.OfAction(index);
        action.on(this);
    }

    /** Lets something that a rule asks for carry itself out; it cannot be refused. */
    void carryOut(Action.Beside aid) throws PrescriptionFault {
        aid.on(this);
    }

    /** Takes the rate out of the hands of the regimen, whose clock ends even when the rate stays what it was. */
    void takeInHand(Quantity rate, Deed deed) throws PrescriptionFault {
        Quantity before = drip.order();
        drip.order(rate, part);
        clock.end();
        byHand.take(now);
        if (!rate.equals(before)) {
            note(Happening.Kind.RATE, () -> deed.told(rate));
        }
    }

    /** Gives the rate back to the regimen, which goes on from what runs. */
    void giveBack() throws PrescriptionFault {
        Quantity running = drip.order();
        if (regimen instanceof Protocol protocol) {
            Unit unit = protocol.legs().get(0).start().unit();
            if (running.unit() != unit && !running.equals(Drip.NOTHING)) {
                throw refusal(
                        "the rate in force, " + running + ", is not in the unit of the protocol, " + unit.symbol());
            }
        } else {
            String obstacle = clock.resume(now, running);
            if (obstacle != null) {
                throw refusal(obstacle);
            }
        }
        byHand.giveBack(now);
        note(Happening.Kind.RESUMPTION, "ladder resumed");
    }

    /** Ruptures the membranes, which can be done once. */
    void ruptureMembranes() throws PrescriptionFault {
        if (!membranes.rupture()) {
            throw refusal("the membranes are ruptured already");
        }
    }

    Membranes membranes() {
        return membranes;
    }

    /** Cares for the woman. */
    void tend(Action.Care care) {
        isTurned ^= care == Action.Care.OTHER_SIDE;
        note(Happening.Kind.OTHER, care.told());
    }

    /** Whether she lies on the other side than at the start. */
    boolean isTurned() {
        return isTurned;
    }

    /** Hangs the bag of an action. */
    void change(Bag bag) {
        hang(bag, part.bag(), "bag changed");
    }

    /** Hangs a bag. */
    void hang(Bag bag, PrescriptionPart named, String words) {
        drip.hang(bag, named);
        note(Happening.Kind.BAG, Happening.Bag.HUNG, words);
    }

    /** That the action which is being carried out cannot be. */
    PrescriptionFault refusal(String message) {
        return new PrescriptionFault(part, message);
    }

    void note(Happening.Kind kind, String words) {
        note(kind, () -> words);
    }

    void note(Happening.Kind kind, Supplier<String> words) {
        happenings.add(new Happening(now, kind, Happening.Bag.AS_BEFORE, words));
    }

    void note(Happening.Kind kind, Happening.Bag bag, String words) {
        happenings.add(new Happening(now, kind, bag, () -> words));
    }
}
