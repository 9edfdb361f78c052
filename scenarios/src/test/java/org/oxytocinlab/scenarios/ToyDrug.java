package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.body.Account;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/** A drug that exists only in tests, and never leaves the body. */
record ToyDrug() implements Loop {
    static final Substance TOYTOCIN = Substance.drug("toytocin");

    private static final State AMOUNT = new State(Stage.ATOSIBAN, 0, "toytocin in the body", "mg", 1);

    @Override
    public List<State> states() {
        return List.of(AMOUNT);
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
        return new double[1];
    }

    @Override
    public void push(Push push, double[] states) {
        states[AMOUNT.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        sum.add(AMOUNT, "given", now.given().rate(TOYTOCIN));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(TOYTOCIN, now -> 0, now -> now.of(AMOUNT)));
    }
}
