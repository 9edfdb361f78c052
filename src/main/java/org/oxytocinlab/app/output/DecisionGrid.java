package org.oxytocinlab.app.output;

import java.util.List;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;

/** The decisions of a run for people: when, what was counted, which rule, what was done. */
public final class DecisionGrid {
    private DecisionGrid() {}

    /** One heading for each column. */
    public static List<String> headings() {
        return List.of("time", "counted, /10min", "rule", "action", "rate before", "rate after");
    }

    /** One row for each decision, "no change" included. */
    public static List<List<String>> rows(Trajectory run) {
        return run.decisions().stream().map(DecisionGrid::row).toList();
    }

    private static List<String> row(Decision decision) {
        return List.of(
                Words.clock(decision.time()),
                Digits.of(decision.seen().contractions(), Unit.PER_TEN_MINUTES),
                decision.rule().words(),
                decision.action(),
                decision.before().toString(),
                decision.after().toString());
    }
}
