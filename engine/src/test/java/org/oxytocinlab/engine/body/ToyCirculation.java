package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.result.Variable;

/** A pressure that falls with the drug within seconds: a stage of its own in one file. */
public record ToyCirculation(double secondsToSettle) implements Loop {
    public static final State PRESSURE = new State(Stage.CIRCULATION, 0, "toy pressure", "mmHg", 1);

    private static final double AT_REST = 90;
    private static final double FALL = 2;

    @Override
    public List<State> states() {
        return List.of(PRESSURE);
    }

    @Override
    public Set<Stage> reads() {
        return Set.of(Stage.KINETICS);
    }

    @Override
    public double[] start() {
        return new double[] {AT_REST};
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double perMinute = 60 / secondsToSettle;
        sum.add(PRESSURE, "pressure at rest", perMinute * AT_REST);
        sum.add(PRESSURE, "drug", -perMinute * FALL * now.of(KineticsLoop.EFFECT_SITE));
        sum.add(PRESSURE, "pressure", -perMinute * now.of(PRESSURE));
    }

    /** Where the pressure settles at a level of the effect site [µU/mL]. */
    public static double atRest(double effectSite) {
        return AT_REST - FALL * effectSite;
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }
}
