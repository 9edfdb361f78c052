package org.oxytocinlab.engine.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.physiology.FetalSodium;
import org.oxytocinlab.engine.result.Variable;

/**
 * The sodium of a fetus whose mother's changes: it follows hers with a delay up to the birth, and gives nothing back. At the
 * start both are the same.
 *
 * @param goesOn whether the run goes on behind the birth
 */
public record FetalSodiumLoop(FetalSodium fetus, WaterLoop water, boolean goesOn) implements SodiumFollower {
    private static final State SODIUM =
            new State(Stage.FETAL_SODIUM, 0, "change of the sodium of the fetus", "mmol/L", 0.1);
    private static final List<State> STATES = List.of(SODIUM);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return goesOn ? EnumSet.of(Stage.UTERUS, Stage.WATER) : EnumSet.of(Stage.WATER);
    }

    @Override
    public void rates(Moment now, Sum sum) {
        if (goesOn && LabourLoop.isBorn(now)) {
            return;
        }
        sum.add(SODIUM, "plasma sodium of the mother", fetus.exchangeRate(change(now)));
        sum.add(SODIUM, "its own", -fetus.exchangeRate(now.of(SODIUM)));
    }

    @Override
    public Map<Variable, Answer> answers() {
        Answer sodium = now -> atStart() + now.of(SODIUM);
        return Map.of(Variable.FETAL_SODIUM, goesOn ? LabourLoop.untilBirth(sodium) : sodium);
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.FETAL_SODIUM);
    }
}
