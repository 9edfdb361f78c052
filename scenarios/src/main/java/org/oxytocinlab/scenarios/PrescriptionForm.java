package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.PrescriptionPart;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.OrNone;
import org.oxytocinlab.scenarios.yaml.OrNone.Choice;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** How all that is given in a case is written. */
final class PrescriptionForm {
    private final Mapping keys;
    private final @Nullable Quantity duration;
    private final Remarks remarks;
    private final Set<Shown> shown;
    private final List<Substance> drugs;
    private final List<Part> lines = new ArrayList<>();
    private List<DoneByHand> actions = List.of();
    private Part bagPart;
    private Part regimenPart;

    /**
     * The prescription of a case.
     *
     * @param shown what the case asks for
     * @param drugs every drug beside oxytocin that can be given
     */
    PrescriptionForm(
            Mapping keys, @Nullable Quantity duration, Set<Shown> shown, List<Substance> drugs, Remarks remarks) {
        this.shown = shown;
        this.drugs = drugs;
        this.keys = keys;
        this.duration = duration;
        this.remarks = remarks;
        this.bagPart = keys.part();
        this.regimenPart = keys.part();
    }

    /** The prescription of a woman who may be given its drugs, or null when there is a fault in its regimen. */
    @Nullable
    Prescription readFor(Woman woman, boolean isAfterBirth, @Nullable Path folder) throws IOException {
        Prescription read = read(folder);
        if (read != null) {
            demandFit(read, woman, isAfterBirth);
        }
        return read;
    }

    private @Nullable Prescription read(@Nullable Path folder) throws IOException {
        OrderedRates rates = new OrderedRates();
        boolean labour = shown.contains(Shown.LABOUR);
        WatchForm.Watching watching = CaseKeys.WATCH.read(keys, () -> new WatchForm(duration, labour));
        Watch watch = watching == null ? Watch.STANDARD : watching.watch();
        List<Quantity> looks = looks(CaseKeys.LOOKS.part(keys));
        RegimenSource.Found found = plan(rates, watch, folder);
        Bag bag = bag(found);
        Device device = device();
        actions = DoneByHand.read(
                new ActionForm(rates, shown, duration),
                found == null ? List.of() : found.doses(),
                CaseKeys.ACTIONS.part(keys));
        rates.hold(bag, device);
        UsualDoses.noteInLabour(keys.part(), UsualDoses.note(rates.highest()));
        List<Action> inOrder = DoneByHand.actions(actions, false);
        List<FluidOrder> fluids = fluids();
        List<Line> given = lines();
        if (duration != null && !given.isEmpty()) {
            DrugCourse.notes(given, duration).forEach(remarks::note);
        }
        if (found == null) {
            return null;
        }
        regimenPart = found.part();
        UsualDoses.note(found.regimen()).ifPresent(remarks::note);
        return new Prescription(bag, device, found.regimen(), fluids, inOrder, watch, looks, given)
                .atBirth(DoneByHand.actions(actions, true));
    }

    private Device device() {
        return DeviceForm.of(CaseKeys.PUMP.read(keys), CaseKeys.GIVING_SET.read(keys));
    }

    /** Times at which somebody looks although nothing is decided, in order. */
    private List<Quantity> looks(@Nullable Part part) {
        List<Quantity> looks = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("times")) {
            Quantity at = entry.quantity(Dimension.TIME);
            Clock.demandWithin(entry, at, duration);
            if (at != null) {
                if (!looks.isEmpty()) {
                    Clock.demandAfter(entry, at, looks.get(looks.size() - 1));
                }
                looks.add(at);
            }
        }
        return List.copyOf(looks);
    }

    /** Either a regimen or a protocol. */
    private RegimenSource.@Nullable Found plan(OrderedRates rates, Watch watch, @Nullable Path folder)
            throws IOException {
        Part protocol = CaseKeys.PROTOCOL.part(keys);
        if (protocol == null) {
            Part regimen = keys.isExplained(CaseKeys.PROTOCOL.name())
                    ? CaseKeys.REGIMEN.part(keys)
                    : keys.need(CaseKeys.REGIMEN.name(), "goodman-gilman-low");
            return new RegimenSource(new RegimenForm(rates, duration), folder, remarks).find(regimen);
        }
        if (CaseKeys.REGIMEN.isIn(keys)) {
            protocol.fault("a case has either a 'regimen', which goes by the clock, or a 'protocol', which looks and"
                    + " decides; leave one of the two out");
        }
        Part looks = CaseKeys.LOOKS.part(keys);
        if (looks != null) {
            looks.fault(
                    "a protocol has rounds of its own; expected 'every' under 'watch', or 'looks' with a 'regimen'");
        }
        return new RegimenSource(new ProtocolForm(rates, duration, new Watched(watch, shown)), folder, remarks)
                .find(protocol);
    }

    private @Nullable Bag bag(RegimenSource.@Nullable Found found) {
        Part own = CaseKeys.BAG.part(keys);
        if (own != null) {
            bagPart = own;
            Choice<Bag> bag = CaseKeys.BAG.read(keys);
            return bag == null ? null : bag.value();
        }
        if (found == null || found.bag() == null) {
            if (found != null && needsBag(found.regimen())) {
                remarks.note("no bag is stated: " + Bag.STANDARD.drug() + " in " + Bag.STANDARD.volume()
                        + " is assumed and replaced when empty");
            }
            return Bag.STANDARD;
        }
        bagPart = found.bagPart() == null ? bagPart : found.bagPart();
        return found.bag();
    }

    private static boolean needsBag(Regimen regimen) {
        if (regimen instanceof Protocol protocol) {
            return protocol.hasDrip();
        }
        return !(regimen instanceof Regimen.RateList list) || !list.rates().isEmpty();
    }

    private List<FluidOrder> fluids() {
        List<FluidOrder> orders = new ArrayList<>();
        FluidOrder mainLine = CaseKeys.MAIN_LINE.read(keys);
        if (mainLine != null) {
            orders.add(mainLine);
        }
        if (!CaseKeys.FLUIDS.isIn(keys) && !CaseKeys.MAIN_LINE.isIn(keys)) {
            remarks.note("no fluids are stated: she drinks " + FluidOrder.USUAL_DRINK.rate()
                    + " ('fluids: none' for nothing)");
            orders.add(FluidOrder.USUAL_DRINK);
        }
        Choice<List<FluidOrder>> others =
                CaseKeys.FLUIDS.read(keys, new OrNone<>(new FluidForm(duration).list("fluids"), ""));
        if (others != null && others.value() != null) {
            orders.addAll(others.value());
        }
        return List.copyOf(orders);
    }

    private List<Line> lines() {
        Part part = CaseKeys.LINES.part(keys);
        if (part == null) {
            return List.of();
        }
        LineForm form = new LineForm(drugs, shown, duration);
        List<Line> read = new ArrayList<>();
        for (Part entry : part.list("lines")) {
            Line line = form.read(entry);
            if (line != null) {
                read.add(line);
                lines.add(entry);
            }
        }
        return List.copyOf(read);
    }

    /** Refuses the lines of drugs that this woman should not be given. */
    private void demandFit(Prescription prescription, Woman woman, boolean isAfterBirth) {
        Part part = CaseKeys.WOMAN.part(keys);
        DrugCautions cautions = new DrugCautions(woman, part, isAfterBirth);
        for (int i = 0; i < lines.size(); i++) {
            cautions.hold(lines.get(i), prescription.lines().get(i));
        }
        cautions.note(part, prescription.drugs());
    }

    /** Carries the prescription out once, to find what its single parts do not show, such as a bag that runs dry. */
    void demandFeasible(Prescription prescription, Quantity end) {
        if (prescription.regimen() instanceof Protocol protocol) {
            demandBag(prescription.bag(), protocol.legs().get(0));
            actions.forEach(done -> demandUnit(done, protocol.legs().get(0).start()));
        }
        try {
            demandPlausible(Timeline.of(byTheClock(prescription), end.internal()));
        } catch (PrescriptionFault fault) {
            places().problem(fault.part(), String.valueOf(fault.getMessage())).ifPresent(remarks::fault);
        }
    }

    /** What goes by the clock: nothing but the lines of other drugs where a protocol decides about the oxytocin. */
    private static Prescription byTheClock(Prescription prescription) {
        return prescription.regimen() instanceof Protocol
                ? new Prescription(null, Device.STANDARD, Regimen.NONE, List.of(), List.of()).with(prescription.lines())
                : prescription;
    }

    /** Which rates a protocol will order is not known before it looks; but it must be able to order the first. */
    private void demandBag(@Nullable Bag bag, Regimen.Leg first) {
        if (bag == null && first.bag() == null && first.start().dimension() != Dimension.OXYTOCIN_RATE) {
            regimenPart.fault(
                    "'" + first.start() + "' needs a bag of known strength; with 'bag: none' rates are in mU/min");
        }
    }

    /** Steps and halves are counted from the rate in force, so a hand must write it in the unit of the protocol. */
    private static void demandUnit(DoneByHand done, Quantity start) {
        Quantity rate = done.action() instanceof Action.SetRate set
                ? set.rate()
                : done.action() instanceof Action.Restart restart ? restart.rate() : start;
        if (rate.unit() != start.unit()) {
            done.part()
                    .fault("'" + rate + "' is not in the unit of the protocol; write it in "
                            + start.unit().symbol());
        }
    }

    /** A ladder without a maximum, or a bag changed on the way, shows its highest rate only here. */
    private void demandPlausible(Timeline timeline) {
        double drug = 0;
        double fluid = 0;
        for (Span span : timeline.spans()) {
            drug = Math.max(drug, span.supply().pump());
            fluid = Math.max(fluid, span.supply().carrier());
        }
        PlausibleRanges.infusion(keys.part()).objection(OrderedRates.drug(drug)).ifPresent(regimenPart::doubt);
        PlausibleRanges.FLUID.objection(OrderedRates.flow(fluid)).ifPresent(regimenPart::doubt);
        for (int i = 0; i < lines.size(); i++) {
            double carrier = carrier(timeline, i);
            PlausibleRanges.FLUID.objection(OrderedRates.flow(carrier)).ifPresent(lines.get(i)::doubt);
        }
    }

    /** The highest flow that brings the drug of a line [L/min]. */
    private static double carrier(Timeline timeline, int line) {
        return timeline.spans().stream()
                .mapToDouble(span -> span.supply().lines().get(line).carrier())
                .max()
                .orElse(0);
    }

    /** Where each part stands; the actions in order of time, as they are done. */
    Places places() {
        Places places = Places.of(keys.part())
                .with(PrescriptionPart.Only.BAG, bagPart)
                .with(PrescriptionPart.Only.REGIMEN, regimenPart);
        for (int i = 0; i < actions.size(); i++) {
            places =
                    places.with(new PrescriptionPart.OfAction(i), actions.get(i).part());
        }
        for (int i = 0; i < lines.size(); i++) {
            PrescriptionPart.OfLine line = new PrescriptionPart.OfLine(i);
            Part bag = lines.get(i).under(CaseKeys.BAG.name());
            places = places.with(line, lines.get(i)).with(line.bag(), bag == null ? lines.get(i) : bag);
        }
        return places;
    }
}
