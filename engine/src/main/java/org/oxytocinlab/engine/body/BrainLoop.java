package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.physiology.Brain;
import org.oxytocinlab.engine.result.Variable;

/**
 * The brain of a woman whose sodium changes: it follows plasma sodium with a delay, and gives nothing back. At the start it
 * is adapted, so that a low starting sodium is an old one.
 */
public record BrainLoop(Brain brain, WaterLoop water) implements SodiumFollower {
    private static final State ADAPTED =
            new State(Stage.BRAIN, 0, "change of the sodium the brain is adapted to", "mmol/L", 0.1);
    private static final List<State> STATES = List.of(ADAPTED);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return Set.of(Stage.WATER);
    }

    @Override
    public void rates(Moment now, Sum sum) {
        sum.add(ADAPTED, "plasma sodium", brain.adaptationRate(change(now)));
        sum.add(ADAPTED, "adapted to", -brain.adaptationRate(now.of(ADAPTED)));
    }

    /** What has changed is compared, as it is smaller. */
    private double index(Moment now) {
        return brain.oedemaIndex(now.of(ADAPTED), change(now));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of(
                Variable.ADAPTED_SODIUM,
                now -> atStart() + now.of(ADAPTED),
                Variable.OEDEMA_INDEX,
                this::index,
                Variable.SEVERE_RISK,
                now -> 100 * brain.risk(water.sodium(now), index(now)));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return answers().keySet();
    }
}
