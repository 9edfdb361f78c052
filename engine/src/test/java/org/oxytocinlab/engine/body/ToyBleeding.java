package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * Blood that runs at one rate from a time on, and takes water and its sodium and potassium along.
 *
 * @param from when it begins [min]
 * @param rate how fast it runs [L/min]
 */
public record ToyBleeding(double from, double rate) implements Loop {
    public static final State LOST = new State(Stage.BLEEDING, 0, "toy blood lost", "L", 0.1);

    /** Sodium and potassium of what is lost [mmol/L]. */
    public static final double ELECTROLYTES = 140;

    @Override
    public List<State> states() {
        return List.of(LOST);
    }

    @Override
    public double[] start() {
        return new double[1];
    }

    @Override
    public void rates(Moment now, Sum sum) {
        sum.add(LOST, "bleeding", rate * Math.min(1, Math.max(0, now.time() - from)));
    }

    @Override
    public List<Drain> drains() {
        return List.of(
                new Drain(Substance.WATER, now -> now.of(LOST)),
                new Drain(Substance.ELECTROLYTES, now -> ELECTROLYTES * now.of(LOST)));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }
}
