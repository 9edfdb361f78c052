package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;

/** The lines of other drugs than oxytocin, as one would tell them to a colleague. */
final class LineWords {
    private LineWords() {}

    /** Every line, or nothing where there is none: "atosiban 6.75 mg at 1 h over 1 min; 300 ug/min from 1 h". */
    static String of(List<Line> lines) {
        return lines.stream().map(LineWords::of).collect(Collectors.joining(", and "));
    }

    private static String of(Line line) {
        List<String> parts = new ArrayList<>();
        line.boluses().forEach(bolus -> parts.add(bolus(bolus, "at " + bolus.at())));
        line.atBirth().forEach(bolus -> parts.add(bolus(bolus, at(sinceBirth(bolus.at())))));
        if (!line.regimen().equals(Regimen.NONE)) {
            parts.add(RegimenWords.of(line.regimen()));
        }
        line.ratesAtBirth().forEach(each -> parts.add(each.rate() + " from " + sinceBirth(each.at())));
        return line.of() + " " + (parts.isEmpty() ? "of which nothing flows" : String.join("; ", parts));
    }

    private static String sinceBirth(Quantity time) {
        return time.isZero() ? "birth" : time + " after birth";
    }

    private static String at(String time) {
        return time.equals("birth") ? "at birth" : time;
    }

    private static String bolus(Line.Bolus bolus, String when) {
        String where = bolus.route() == Push.Route.MUSCLE ? " into a muscle" : "";
        return bolus.dose() + " " + when + where + (bolus.over().isZero() ? "" : " over " + bolus.over());
    }
}
