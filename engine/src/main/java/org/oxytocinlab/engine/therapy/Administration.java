package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening;

/**
 * Carries a prescription out, one stretch of constant supply after the other. At equal times the regimen takes its step
 * or the protocol decides, then the actions are done in the order in which they are written, and then the bag is looked
 * at: only what still runs needs one that is not empty.
 */
public final class Administration {
    /** Times within this of each other are one time: 3 times 1.4 is not quite 4.2 [min]. */
    public static final double MOMENT = 1e-9;

    private static final String BAG_EMPTY = "bag empty";

    private final Prescription prescription;
    private final Agenda agenda;
    private final Bedside bedside;
    private final RegimenClock clock;
    private final Drip drip;
    private final List<RunningLine> lines = new ArrayList<>();
    private final UnaryOperator<Quantity> deliverable;
    private double end;

    /** Begins to carry out a prescription that lasts to an end [min]. */
    public Administration(Prescription prescription, double end) {
        this.prescription = prescription;
        this.end = end;
        this.agenda = new Agenda(prescription);
        this.bedside = new Bedside(prescription);
        this.clock = bedside.clock();
        this.drip = bedside.drip();
        this.deliverable = drip::deliverable;
        for (Line line : prescription.lines()) {
            lines.add(new RunningLine(line, lines.size()));
        }
    }

    /** Whether the end is reached. */
    public boolean isOver() {
        return now() >= end - MOMENT;
    }

    /** The time reached [min]. */
    public double now() {
        return bedside.now();
    }

    /** The rate in force, as ordered. */
    public Quantity order() {
        return drip.order();
    }

    /** Oxytocin that the order in force is believed to give, whatever bag hangs [mU/min]. */
    public double believed() {
        return drip.believed();
    }

    /** Oxytocin that the order in force delivers, in a pulse if the pump pulses [mU/min]. */
    public double delivered() {
        return drip.delivered();
    }

    /** What the pump can give of a rate that was worked out, never more; nothing when that is too little for it. */
    public UnaryOperator<Quantity> deliverable() {
        return deliverable;
    }

    /** Whether an action has taken the rate out of the hands of the regimen. */
    public boolean isByHand() {
        return bedside.byHand().isNow();
    }

    /** Whether she lies on the other side than at the start. */
    public boolean isTurned() {
        return bedside.isTurned();
    }

    /** Whether the drip was stopped because its bag is empty, and no other hangs. */
    public boolean isEmpty() {
        return drip.stoppedEmpty();
    }

    /** What was done so far, in order of time. */
    public List<Happening> happenings() {
        return List.copyOf(bedside.happenings());
    }

    /** What a reader of the results should know of it, a sentence each. */
    public List<String> notes() {
        return bedside.byHand().notes(prescription.regimen());
    }

    /** What a hand is about to do to the rate now, in this order; empty when nothing. */
    public List<Deed> handNow() {
        return agenda.deeds(now());
    }

    /**
     * Sets the rate as a protocol has decided, now.
     *
     * @param hung the bag of its leg, if it is hung with it, or null
     */
    public void decide(Decision decision, Happening.Kind kind, @Nullable Bag hung) throws PrescriptionFault {
        if (hung != null) {
            hang(hung, decision.leg());
        }
        drip.order(decision.after(), PrescriptionPart.Only.REGIMEN);
        bedside.note(kind, decision::words);
    }

    /** Does beside the rate what the rules of a protocol ask for, now. */
    public void aid(Decision decision) throws PrescriptionFault {
        if (prescription.regimen() instanceof Protocol protocol) {
            for (Action.Beside aid : protocol.aids(decision)) {
                bedside.carryOut(aid);
            }
        }
    }

    /**
     * The child is born now: the plan for labour ends, the rate in force stays, and what waits for the birth has a time.
     *
     * @param length how long the woman is followed from now on [min]
     */
    public void endLabour(double length) throws PrescriptionFault {
        end = Math.min(end, now() + length);
        takeStep();
        clock.end();
        bedside.note(Happening.Kind.OTHER, "birth");
        agenda.born(now());
        lines.forEach(line -> line.born(now()));
    }

    /** Does what is due now; once it is done, nothing more happens at this time. */
    public void settle() throws PrescriptionFault {
        bedside.injections().begin(now() + MOMENT);
        takeStep();
        act();
        lookAtBag();
        for (RunningLine line : lines) {
            line.settle(bedside, end);
        }
    }

    /**
     * Does what is due now and says what will flow until the next change; nothing of it has flowed yet.
     *
     * @param look the next time at which somebody looks, which ends the stretch [min]
     * @throws PrescriptionFault when the prescription cannot be carried out as written
     */
    public Span plan(double look) throws PrescriptionFault {
        settle();
        double until = Math.min(Math.min(drip.empty(now()), look), nextDue());
        return span(until >= end - MOMENT ? end : until);
    }

    /** Lets what was planned flow, to the end of the stretch or for as long as it really lasted [min]. */
    public void advance(double until) {
        drip.drain(drip.flow(now()) * (until - now()));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).advance(now(), until);
        }
        bedside.injections().forgetPushes();
        bedside.membranes().forgetPushes();
        bedside.waitUntil(until);
    }

    /** Plans a stretch, and lets it flow as planned. */
    public Span next(double look) throws PrescriptionFault {
        Span span = plan(look);
        advance(span.until());
        return span;
    }

    /**
     * What is done by hand at the very end, if anything is: a stretch without length, but with its doses. A ladder that is
     * resumed there has no time left, and changes nothing.
     */
    public Optional<Span> atTheEnd() throws PrescriptionFault {
        List<Action> last = agenda.rest();
        bedside.injections().begin(now() + MOMENT);
        act();
        lines.forEach(line -> line.giveDoses(bedside));
        Span span = span(end);
        boolean changesNothing = last.stream().allMatch(Action.ResumeLadder.class::isInstance)
                && span.pushes().isEmpty();
        return changesNothing ? Optional.empty() : Optional.of(span);
    }

    private Span span(double until) {
        double now = now();
        double flow = drip.flow(now);
        RunningFluids fluids = bedside.fluids();
        Injections injections = bedside.injections();
        Supply supply = new Supply(
                drip.order(),
                drip.delivered(now),
                drip.believed(now),
                injections.rate(),
                flow,
                flow + fluids.water(now + MOMENT, flow),
                drip.electrolytes(flow) + fluids.electrolytes(now + MOMENT, flow),
                bedside.stress(),
                supplies(now));
        List<Push> pushes = new ArrayList<>();
        injections.addPushes(pushes);
        bedside.membranes().addPushes(pushes);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).addPushes(pushes);
        }
        return new Span(now, until, List.copyOf(pushes), supply);
    }

    private List<Supply.OfLine> supplies(double now) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Supply.OfLine> supplies = new ArrayList<>();
        for (RunningLine line : lines) {
            supplies.add(line.supply(now));
        }
        return List.copyOf(supplies);
    }

    private double nextDue() {
        double due = Math.min(clock.next(), bedside.fluids().nextChangeAfter(now() + MOMENT));
        due = Math.min(due, bedside.injections().nextEnd());
        due = Math.min(due, drip.nextEdgeAfter(now()));
        for (RunningLine line : lines) {
            due = Math.min(due, line.nextChange(now()));
        }
        return Math.min(due, agenda.next());
    }

    private void lookAtBag() throws PrescriptionFault {
        if (!drip.wantsBag(now())) {
            return;
        }
        switch (drip.whenEmpty()) {
            case RENEW -> {
                drip.renew(now());
                bedside.note(Happening.Kind.BAG, Happening.Bag.HUNG, "bag renewed");
            }
            case STOP -> {
                drip.drainAll();
                drip.stop();
                clock.end();
                bedside.note(Happening.Kind.RATE, Happening.Bag.EMPTY, "stopped: " + BAG_EMPTY);
            }
            case UNFORESEEN -> {
                demandAnother();
                drip.drainAll();
                bedside.note(Happening.Kind.BAG, Happening.Bag.EMPTY, BAG_EMPTY);
            }
        }
    }

    private void demandAnother() throws PrescriptionFault {
        boolean another = clock.changesBagLater()
                || agenda.rest().stream().anyMatch(action -> action instanceof Action.ChangeBag);
        if (!another) {
            throw new PrescriptionFault(
                    drip.bagPart(),
                    "runs dry at " + ClockTime.words(Math.rint(now())) + ", before the end at " + ClockTime.words(end)
                            + "; expected a larger bag, a bag change, 'renewed: yes', or 'when empty: stop'");
        }
    }

    private void takeStep() throws PrescriptionFault {
        while (clock.next() <= now() + MOMENT) {
            RegimenClock.Step step = clock.step();
            if (step.bag() != null) {
                hang(step.bag(), step.leg());
            }
            drip.order(step.rate(), PrescriptionPart.Only.REGIMEN);
            bedside.note(Happening.Kind.STEP, step.rate()::toString);
        }
    }

    private void hang(Bag hung, int leg) {
        bedside.hang(hung, new PrescriptionPart.BagOfLeg(leg), "next bag " + hung.drug() + " in " + hung.volume());
    }

    private void act() throws PrescriptionFault {
        while (agenda.isDue(now())) {
            Agenda.Entry entry = agenda.take();
            bedside.carryOut(entry.action(), entry.index());
        }
    }
}
