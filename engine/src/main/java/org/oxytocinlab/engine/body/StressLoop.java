package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.result.Variable;

/**
 * Stress vasopressin by stage of labour: none at rest, that of the labour ward from the first stage on, and fading once the
 * child is born. What an action says of it holds in every stage.
 */
record StressLoop(Vasopressin vasopressin, LabourLoop labour, boolean isBegun) implements Loop {
    static final State STRESS = new State(Stage.STRESS, 0, "stress vasopressin of this stage", "pg/mL", 0.1);
    private static final List<State> STATES = List.of(STRESS);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return Set.of(Stage.UTERUS);
    }

    /** Whoever is met in labour is under stress already. */
    @Override
    public double[] start() {
        return new double[] {isBegun ? vasopressin.parameters().stress() : 0};
    }

    @Override
    public void rates(Moment now, Sum sum) {
        sum.add(STRESS, "pain and nausea", vasopressin.stressRate(calledFor(now)));
        sum.add(STRESS, "fading", -vasopressin.stressRate(now.of(STRESS)));
    }

    /** Vasopressin that this stage of labour calls for [pg/mL]. */
    private double calledFor(Moment now) {
        double stated = now.given().stress();
        if (!Double.isNaN(stated)) {
            return stated;
        }
        boolean isQuiet = labour.stageOfLabour(now) == StageOfLabour.BEFORE;
        return isQuiet ? 0 : vasopressin.parameters().stress();
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }
}
