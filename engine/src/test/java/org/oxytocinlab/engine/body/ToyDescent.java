package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.result.Variable;

/**
 * A child that comes lower with every contraction and is born at 1, where the stretch ends; afterwards days are counted.
 *
 * @param perContraction how much lower
 */
public record ToyDescent(double perContraction) implements Loop {
    public static final State DESCENT = new State(Stage.FETUS, 0, "toy descent", "", 0.1);
    public static final State AGE = new State(Stage.FETUS, 1, "toy age", "min", 10);

    /** 0 before birth, 1 after it; it changes at birth alone. */
    public static final State BORN = new State(Stage.FETUS, 2, "toy birth", "", 1);

    private static final Limit BIRTH = new Limit(DESCENT, 1);

    @Override
    public List<State> states() {
        return List.of(DESCENT, AGE, BORN);
    }

    @Override
    public Set<Stage> reads() {
        return Set.of(Stage.KINETICS);
    }

    @Override
    public double[] start() {
        return new double[3];
    }

    @Override
    public void rates(Moment now, Sum sum) {
        sum.add(AGE, "time", now.of(BORN));
        sum.add(DESCENT, "contractions", (1 - now.of(BORN)) * perContraction * now.of(KineticsLoop.EFFECT_SITE));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }

    @Override
    public Optional<Limit> limit(Moment start) {
        return start.of(BORN) == 0 ? Optional.of(BIRTH) : Optional.empty();
    }

    @Override
    public double[] passed(Limit limit, double[] states) {
        return new double[] {limit.level(), 0, 1};
    }
}
