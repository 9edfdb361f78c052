package org.oxytocinlab.engine.therapy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Happening;

/**
 * Carries a prescription out, one stretch of constant supply after the other. At equal times a bag empties first, then
 * the regimen takes its step, then the actions are done in the order in which they are written.
 */
public final class Administration {
    /** Times within this of each other are one time: 3 times 1.4 is not quite 4.2 [min]. */
    public static final double MOMENT = 1e-9;

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Quantity NOTHING = Quantity.of("0", Unit.MILLIUNIT_PER_MINUTE);

    private final Prescription prescription;
    private final double end;
    private final RegimenClock clock;
    private final RunningFluids fluids;
    private final Injections injections = new Injections();
    private final List<Happening> happenings = new ArrayList<>();
    private Device device;
    private HangingBag bag;
    private Quantity order = NOTHING;
    private double now;
    private double empty = NEVER;
    private double stress = Double.NaN;
    private int done;
    private boolean byHand;

    /** Begins to carry out a prescription that lasts to an end [min]. */
    public Administration(Prescription prescription, double end) {
        this.prescription = prescription;
        this.end = end;
        this.clock = RegimenClock.of(prescription.regimen());
        this.fluids = new RunningFluids(prescription.fluids());
        this.device = prescription.device();
        this.bag = HangingBag.of(prescription.bag(), "bag");
    }

    /** Whether the end is reached. */
    public boolean isOver() {
        return now >= end - MOMENT;
    }

    /** The time reached [min]. */
    public double now() {
        return now;
    }

    /** The rate in force, as ordered. */
    public Quantity order() {
        return order;
    }

    /** Oxytocin that the order in force is believed to give, whatever bag hangs [mU/min]. */
    public double believed() {
        return bag.believed(device, order);
    }

    /** Oxytocin that the order in force delivers, in a pulse if the pump pulses [mU/min]. */
    public double delivered() {
        return bag.delivered(device, order);
    }

    /** Whether an action has taken the rate out of the hands of the regimen. */
    public boolean isByHand() {
        return byHand;
    }

    /** What was done so far, in order of time. */
    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    /**
     * Sets the rate as a protocol has decided, now.
     *
     * @param words what a mark on a figure says
     * @param hung a bag that is hung with it, or null
     */
    public void decide(Quantity rate, Happening.Kind kind, String words, @Nullable Bag hung) throws PrescriptionFault {
        if (hung != null) {
            hang(HangingBag.of(hung, "regimen.legs"), hung);
        }
        setOrder(rate, "regimen");
        note(kind, words);
    }

    /**
     * Does what is due now and says what flows until the next change.
     *
     * @param look the next time at which somebody looks, which ends the stretch [min]
     * @throws PrescriptionFault when the prescription cannot be carried out as written
     */
    public Span next(double look) throws PrescriptionFault {
        injections.begin(now + MOMENT);
        emptyBag();
        takeStep();
        act();
        Quantity given = device.isOn(now) ? order : order.with(BigDecimal.ZERO);
        double flow = bag.flow(device, given);
        empty = flow > 0 ? now + bag.left() / flow : NEVER;
        double until = Math.min(Math.min(end, empty >= end - MOMENT ? NEVER : empty), Math.min(look, nextDue()));
        Span span = new Span(now, until, injections.vein(), injections.muscle(), supply(given, flow));
        bag.drain(flow * span.minutes());
        now = until;
        return span;
    }

    private Supply supply(Quantity given, double flow) {
        return new Supply(
                order,
                bag.delivered(device, given),
                bag.believed(device, given),
                injections.rate(),
                flow,
                flow + fluids.water(now + MOMENT),
                bag.electrolytes(flow) + fluids.electrolytes(now + MOMENT),
                stress);
    }

    private double nextDue() {
        double due = Math.min(Math.min(clock.next(), fluids.nextChangeAfter(now + MOMENT)), injections.nextEnd());
        due = order.isZero() ? due : Math.min(due, device.nextEdgeAfter(now));
        if (done < prescription.actions().size()) {
            due = Math.min(due, prescription.actions().get(done).at().internal());
        }
        return due;
    }

    private void emptyBag() throws PrescriptionFault {
        if (now < empty - MOMENT) {
            return;
        }
        if (bag.isRenewed()) {
            bag = bag.again();
            note(Happening.Kind.BAG, "bag renewed");
            return;
        }
        bag.drainAll();
        if (!changesBagLater()) {
            throw new PrescriptionFault(
                    bag.part(),
                    "runs dry at " + clockTime(now) + ", before the end at " + clockTime(end)
                            + "; expected a larger bag, a bag change, or 'renewed: yes'");
        }
        note(Happening.Kind.BAG, "bag empty");
    }

    private boolean changesBagLater() {
        List<Action> rest =
                prescription.actions().subList(done, prescription.actions().size());
        return clock.changesBagLater() || rest.stream().anyMatch(action -> action instanceof Action.ChangeBag);
    }

    private void takeStep() throws PrescriptionFault {
        while (clock.next() <= now + MOMENT) {
            RegimenClock.Step step = clock.step();
            if (step.bag() != null) {
                bag = HangingBag.of(step.bag(), step.bagPart());
                note(
                        Happening.Kind.BAG,
                        "next bag " + step.bag().oxytocin() + " in "
                                + step.bag().volume());
            }
            setOrder(step.rate(), "regimen");
            note(Happening.Kind.STEP, step.rate().toString());
        }
    }

    private void hang(HangingBag next, Bag hung) {
        bag = next;
        note(Happening.Kind.BAG, "next bag " + hung.oxytocin() + " in " + hung.volume());
    }

    private void act() throws PrescriptionFault {
        List<Action> actions = prescription.actions();
        while (done < actions.size() && actions.get(done).at().internal() <= now + MOMENT) {
            Action action = actions.get(done);
            String part = "actions[" + done + "]";
            done++;
            if (!actsOnRate(action, part)) {
                actBeside(action, part);
            }
        }
    }

    private boolean actsOnRate(Action action, String part) throws PrescriptionFault {
        if (action instanceof Action.SetRate set) {
            changeRate(set.rate(), "set to " + set.rate(), part);
        } else if (action instanceof Action.Stop) {
            changeRate(order.with(BigDecimal.ZERO), "stopped", part);
        } else if (action instanceof Action.Restart restart) {
            restart(restart, part);
        } else if (action instanceof Action.Halve) {
            halve(part);
        } else if (action instanceof Action.ResumeLadder) {
            resume(part);
            note(Happening.Kind.RESUMPTION, "ladder resumed");
        } else {
            return false;
        }
        return true;
    }

    private void resume(String part) throws PrescriptionFault {
        if (prescription.regimen() instanceof Protocol protocol) {
            Unit unit = protocol.legs().get(0).start().unit();
            require(
                    order.unit() == unit || order.equals(NOTHING),
                    part,
                    "the rate in force, " + order + ", is not in the unit of the protocol, " + unit.symbol());
        } else {
            String obstacle = clock.resume(now, order);
            require(obstacle == null, part, obstacle == null ? "" : obstacle);
        }
        byHand = false;
    }

    private void restart(Action.Restart restart, String part) throws PrescriptionFault {
        require(order.isZero(), part, "the infusion is running at " + order + "; use 'set rate' to change it");
        changeRate(restart.rate(), "restarted at " + restart.rate(), part);
    }

    private void halve(String part) throws PrescriptionFault {
        require(!order.isZero(), part, "nothing is running that could be halved");
        changeRate(order.halved(), "halved to " + order.halved(), part);
    }

    private void actBeside(Action action, String part) throws PrescriptionFault {
        if (action instanceof Action.IvBolus bolus) {
            injections.give(bolus, now);
            note(Happening.Kind.BOLUS, "bolus " + bolus.dose());
        } else if (action instanceof Action.ImDose dose) {
            injections.give(dose);
            note(Happening.Kind.BOLUS, dose.dose() + " IM");
        } else if (action instanceof Action.ChangeBag change) {
            bag = HangingBag.of(change.bag(), part + ".bag");
            note(Happening.Kind.BAG, "bag changed");
        } else if (action instanceof Action.ChangeDropFactor change) {
            device = device.withDropFactor(change.dropFactor());
            note(Happening.Kind.BAG, "giving set changed");
        } else if (action instanceof Action.SetFluid change) {
            fluids.set(change);
            note(Happening.Kind.FLUID, change.fluid().name() + " " + change.rate());
        } else if (action instanceof Action.FluidBolus bolus) {
            fluids.give(bolus);
            note(Happening.Kind.FLUID, bolus.fluid().name() + " " + bolus.volume());
        } else if (action instanceof Action.SetStress change) {
            stress = change.vasopressin().internal();
            note(Happening.Kind.OTHER, "stress " + change.vasopressin());
        } else {
            throw new PrescriptionFault(part, "cannot be done: " + action);
        }
    }

    /** An action that touches the rate ends the regimen's own clock, even when the rate stays what it was. */
    private void changeRate(Quantity rate, String words, String part) throws PrescriptionFault {
        clock.end();
        byHand = true;
        boolean changes = !rate.equals(order);
        setOrder(rate, part);
        if (changes) {
            note(Happening.Kind.RATE, words);
        }
    }

    private void setOrder(Quantity rate, String part) throws PrescriptionFault {
        require(
                bag.takes(rate) || rate.isZero(),
                part,
                "'" + rate + "' needs a bag of known strength; with 'bag: none' rates are in mU/min");
        order = rate;
    }

    private static void require(boolean holds, String part, String message) throws PrescriptionFault {
        if (!holds) {
            throw new PrescriptionFault(part, message);
        }
    }

    private void note(Happening.Kind kind, String words) {
        happenings.add(new Happening(now, kind, words));
    }

    private static String clockTime(double minutes) {
        long whole = Math.round(minutes);
        return whole % 60 == 0 ? whole / 60 + " h" : String.format(Locale.ROOT, "%d h %d min", whole / 60, whole % 60);
    }
}
