package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

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
 * @param lines other drugs beside oxytocin, each by a pump of its own
 * @param atBirth what is done at the birth that ends a labour, and at times since it, in order of time
 */
public record Prescription(
        @Nullable Bag bag,
        Device device,
        Regimen regimen,
        List<FluidOrder> fluids,
        List<Action> actions,
        Watch watch,
        List<Quantity> looks,
        List<Line> lines,
        List<Action> atBirth) {

    /** What is given to a woman for whom nothing waits for the birth. */
    public Prescription(
            @Nullable Bag bag,
            Device device,
            Regimen regimen,
            List<FluidOrder> fluids,
            List<Action> actions,
            Watch watch,
            List<Quantity> looks,
            List<Line> lines) {
        this(bag, device, regimen, fluids, actions, watch, looks, lines, List.of());
    }

    /** What is given to a woman who gets no other drug than oxytocin. */
    public Prescription(
            @Nullable Bag bag,
            Device device,
            Regimen regimen,
            List<FluidOrder> fluids,
            List<Action> actions,
            Watch watch,
            List<Quantity> looks) {
        this(bag, device, regimen, fluids, actions, watch, looks, List.of());
    }

    /** What is given to a woman who is not watched. */
    public Prescription(
            @Nullable Bag bag, Device device, Regimen regimen, List<FluidOrder> fluids, List<Action> actions) {
        this(bag, device, regimen, fluids, actions, Watch.STANDARD, List.of());
    }

    /** What is done by hand, at stated times and from the birth on. */
    public Stream<Action> byHand() {
        return Stream.concat(actions.stream(), atBirth.stream());
    }

    /** The drugs beside oxytocin that are given. */
    public Set<Substance> drugs() {
        return lines.stream().map(Line::of).collect(Collectors.toSet());
    }

    /** The same with lines of other drugs in place of those that it has. */
    public Prescription with(List<Line> others) {
        return new Prescription(bag, device, regimen, fluids, actions, watch, looks, List.copyOf(others), atBirth);
    }

    /** The same from another first bag. */
    public Prescription from(@Nullable Bag other) {
        return new Prescription(other, device, regimen, fluids, actions, watch, looks, lines, atBirth);
    }

    /** The same by another plan for the rate. */
    public Prescription by(Regimen other) {
        return new Prescription(bag, device, other, fluids, actions, watch, looks, lines, atBirth);
    }

    /** The same beside other fluids. */
    public Prescription beside(List<FluidOrder> others) {
        return new Prescription(bag, device, regimen, List.copyOf(others), actions, watch, looks, lines, atBirth);
    }

    /** The same with other things done at stated times. */
    public Prescription doing(List<Action> others) {
        return new Prescription(bag, device, regimen, fluids, List.copyOf(others), watch, looks, lines, atBirth);
    }

    /** The same where a bag that runs dry is renewed, if nobody has thought of it. */
    public Prescription renewing() {
        List<Regimen.Leg> legs = regimen.legs().stream()
                .map(leg -> leg.from(leg.bag() == null ? null : leg.bag().renewing()))
                .toList();
        return from(bag == null ? null : bag.renewing()).by(regimen.with(legs));
    }

    /** The same with something done at the birth. */
    public Prescription atBirth(List<Action> others) {
        return new Prescription(bag, device, regimen, fluids, actions, watch, looks, lines, List.copyOf(others));
    }
}
