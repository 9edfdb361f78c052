package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;

/** The decisions of a run for people: when, what was counted, which rule, what was done; in a labour the cervix, too. */
public final class DecisionGrid {
    private static final int CERVIX = 2;

    private DecisionGrid() {}

    /** One heading for each column. */
    public static List<String> headings(Trajectory run) {
        return columns(
                run,
                "cervix found, cm",
                List.of("time", "counted, /10min", "rule", "action", "rate before", "rate after"));
    }

    /** One row for each decision, "no change" included. */
    public static List<List<String>> rows(Trajectory run) {
        return run.decisions().stream()
                .map(decision -> columns(run, cervix(decision.seen()), row(decision)))
                .toList();
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

    /** Only an examination tells anything new. */
    private static String cervix(Reading seen) {
        return seen.isExamination() ? NumberText.of(seen.value(Sign.DILATATION)) : "";
    }

    private static List<String> columns(Trajectory run, String cervix, List<String> others) {
        List<String> columns = new ArrayList<>(others);
        if (!run.examinations().isEmpty()) {
            columns.add(CERVIX, cervix);
        }
        return columns;
    }
}
