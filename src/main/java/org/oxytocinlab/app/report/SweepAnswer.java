package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.SweepOutcomes;
import org.oxytocinlab.scenarios.SweepPlan;

/**
 * A sweep that has been carried out, and what is shown of it.
 *
 * @param outcomes of all cells
 * @param shown the endpoints of figures and grids
 */
public record SweepAnswer(SweepOutcomes outcomes, List<Measure> shown) {
    /** The endpoints that a user names, or else those of the study, or else those that the trial can answer of the usual ones. */
    public static List<Measure> shown(List<String> asked, List<Measure> own, List<Measure> known) throws CommandFault {
        if (asked.size() > SweepPlan.MOST_ENDPOINTS) {
            throw CommandFault.invalid(
                    "--endpoint: expected at most " + SweepPlan.MOST_ENDPOINTS + ", found " + asked.size());
        }
        List<Measure> shown = new ArrayList<>();
        for (String name : asked) {
            shown.add(known.stream()
                    .filter(measure -> measure.words().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, known)));
        }
        List<Measure> usual =
                List.of(Measure.MINUTES_TO_ADEQUATE, Measure.TACHYSYSTOLE, Measure.BIRTH, Measure.LOWEST_SODIUM);
        if (shown.isEmpty()) {
            return own.isEmpty() ? usual.stream().filter(known::contains).toList() : own;
        }
        return List.copyOf(shown);
    }

    static CommandFault unknown(String name, List<Measure> known) {
        List<String> names = known.stream().map(Measure::words).toList();
        boolean isOfLabour =
                Measure.ALL.stream().anyMatch(measure -> measure.words().equals(name));
        String hint = isOfLabour ? "; it is known of women in labour only" : NearMiss.hint(name, names);
        return CommandFault.invalid("--endpoint: '" + name + "' is no endpoint of this study" + hint);
    }

    /** How soon: to the birth if these are labours, otherwise to adequate contractions. */
    public Measure benefit() {
        return outcomes.sweep().trial().measures().contains(Measure.BIRTH)
                ? Measure.BIRTH
                : Measure.MINUTES_TO_ADEQUATE;
    }

    /** Too many contractions, as they are charted. */
    public Measure harm() {
        return Measure.TACHYSYSTOLE;
    }

    /** Cells that no other beats in benefit and harm; those in which half of the women never get there are not among them. */
    public Set<Integer> front() {
        Set<Integer> front = new LinkedHashSet<>();
        for (int cell = 0; cell < outcomes.sweep().size(); cell++) {
            if (Double.isFinite(value(cell, benefit())) && !isBeaten(cell)) {
                front.add(cell);
            }
        }
        return front;
    }

    private boolean isBeaten(int cell) {
        for (int other = 0; other < outcomes.sweep().size(); other++) {
            double sooner = value(cell, benefit()) - value(other, benefit());
            double milder = value(cell, harm()) - value(other, harm());
            if (sooner >= 0 && milder >= 0 && sooner + milder > 0) {
                return true;
            }
        }
        return false;
    }

    private double value(int cell, Measure measure) {
        return outcomes.of(cell, measure).estimate().value();
    }
}
