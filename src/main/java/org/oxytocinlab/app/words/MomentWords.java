package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;

/** One moment of a case: the decision in force, and every term that drives each rate. */
public final class MomentWords {
    private static final String INDENT = "  ";

    private MomentWords() {}

    /** The lines to print. */
    public static List<String> of(Case asked, Trajectory run, double minutes) {
        List<String> lines = new ArrayList<>();
        decisionAt(run, minutes, lines);
        Map<String, List<Term>> states = new LinkedHashMap<>();
        for (Term term : Simulation.terms(asked, minutes)) {
            states.computeIfAbsent(term.state(), state -> new ArrayList<>()).add(term);
        }
        states.forEach((state, terms) -> {
            double sum = terms.stream().mapToDouble(Term::value).sum();
            lines.add(
                    "Rate of " + state + ": " + digits(sum) + " " + terms.get(0).unit());
            terms.forEach(term ->
                    lines.add(INDENT + String.format(Locale.ROOT, "%12s  %s", digits(term.value()), term.words())));
        });
        return lines;
    }

    private static void decisionAt(Trajectory run, double minutes, List<String> lines) {
        Decision last = run.decisions().stream()
                .filter(decision -> decision.time() <= minutes)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last == null) {
            return;
        }
        lines.add("decided at " + digits(last.time()) + " min by the rule '"
                + last.rule().words() + "': " + last.action() + ", " + last.before() + " to " + last.after());
        Reading seen = last.seen();
        lines.add(INDENT + "seen: " + digits(seen.perTenMinutes()) + " contractions per 10 min over 30 min, "
                + digits(seen.inTenMinutes()) + " in the last 10 min, longest " + digits(seen.longest()) + " s, fetus "
                + seen.fetus().words());
        seen.signs().forEach((sign, value) -> measured(lines, sign, value));
        last.overruled().forEach(wish -> lines.add(INDENT + "overruled: " + wish));
        lines.add("");
    }

    private static void measured(List<String> lines, Sign sign, double value) {
        if (!Double.isNaN(value)) {
            lines.add(INDENT + "measured: " + sign.words() + " " + digits(value) + " "
                    + sign.unit().symbol());
        }
    }

    /** Four digits, as the terms are told; unrounded they add up to the rate. */
    private static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        return Double.isNaN(value) ? "unknown" : String.format(Locale.ROOT, "%.4g", value);
    }
}
