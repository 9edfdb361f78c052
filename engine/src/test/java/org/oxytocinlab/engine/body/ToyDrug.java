package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * A drug that leaves the body in proportion to what is there: one substance, one file.
 *
 * @param elimination share that leaves [1/min]
 */
public record ToyDrug(double elimination) implements Loop {
    public static final Substance TOYTOCIN = Substance.drug("toytocin");

    public static final State AMOUNT = new State(Stage.ATOSIBAN, 0, "toytocin in the body", "mg", 1);
    public static final State GONE = new State(Stage.ATOSIBAN, 1, "toytocin eliminated", "mg", 10);

    @Override
    public List<State> states() {
        return List.of(AMOUNT, GONE);
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(TOYTOCIN);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[2];
    }

    @Override
    public void push(Push push, double[] states) {
        states[AMOUNT.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double leaving = elimination * now.of(AMOUNT);
        sum.add(AMOUNT, "given", now.given().rate(TOYTOCIN));
        sum.add(AMOUNT, "eliminated", -leaving);
        sum.add(GONE, "eliminated", leaving);
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(TOYTOCIN, now -> now.of(GONE), now -> now.of(AMOUNT)));
    }
}
