package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** Atosiban in plasma and tissue, in proportion to what is given; only a body to which a line gives it has this loop. */
public record AtosibanLoop(Atosiban room) implements Loop {
    static final State CENTRAL = state(0, "atosiban in plasma", 1);
    static final State PERIPHERAL = state(1, "atosiban in tissue", 1);
    static final State ELIMINATED = state(2, "atosiban eliminated", 10);

    private static final List<State> STATES = List.of(CENTRAL, PERIPHERAL, ELIMINATED);

    private static State state(int place, String name, double usual) {
        return new State(Stage.DRUGS, place, name, "mg", usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Atosiban.DRUG);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[STATES.size()];
    }

    @Override
    public double[] settled(Given given) {
        double[] states = start();
        states[CENTRAL.place()] = room.settled(given.rate(Atosiban.DRUG));
        states[PERIPHERAL.place()] =
                room.outwardRate(states[CENTRAL.place()]) / room.parameters().inward();
        return states;
    }

    @Override
    public void push(Push push, double[] states) {
        states[CENTRAL.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double central = now.of(CENTRAL);
        double out = room.outwardRate(central);
        double back = room.inwardRate(now.of(PERIPHERAL));
        double eliminated = room.eliminationRate(central);
        sum.add(CENTRAL, "infusion and boluses", now.given().rate(Atosiban.DRUG));
        sum.add(CENTRAL, "eliminated", -eliminated);
        sum.add(CENTRAL, "into tissue", -out);
        sum.add(CENTRAL, "back from tissue", back);
        sum.add(PERIPHERAL, "from plasma", out);
        sum.add(PERIPHERAL, "back into plasma", -back);
        sum.add(ELIMINATED, "eliminated", eliminated);
    }

    /** B, the share of the drive that it leaves. */
    double unblocked(Moment now) {
        return room.unblocked(room.concentration(now.of(CENTRAL)));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of(
                Variable.PLASMA_ATOSIBAN,
                now -> Unit.NANOGRAM_PER_MILLILITRE.fromInternal(room.concentration(now.of(CENTRAL))));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.PLASMA_ATOSIBAN);
    }

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account(Atosiban.DRUG, now -> now.of(ELIMINATED), now -> now.of(CENTRAL) + now.of(PERIPHERAL)));
    }
}
