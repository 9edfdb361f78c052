package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;

/** The endpoints of a comparison, one row each: every arm, then every later arm minus the first. */
public final class ComparisonTable {
    private final Comparison comparison;

    /** The table of a comparison. */
    public ComparisonTable(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The head of the table. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("endpoint"));
        comparison.arms().forEach(arm -> headers.add(arm.name()));
        String first = comparison.arms().get(0).name();
        comparison.arms().stream().skip(1).map(Arm::name).forEach(name -> headers.add(name + " minus " + first));
        return headers;
    }

    /** Rows for people, who want to see less than the files hold: digits that follow the quantity, and the unit beside the name. */
    public List<List<String>> rows() {
        return Endpoint.seen(View.COMPARISON).stream()
                .filter(endpoint -> !isMissedByNobody(endpoint) || isComputed(endpoint))
                .map(endpoint -> row(label(endpoint), endpoint, true))
                .toList();
    }

    /** The answer in short, a sentence for each arm. */
    public List<String> lead() {
        List<String> lead = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms().size(); arm++) {
            if (comparison.runs().get(arm).progress().isPast()) {
                lead.add(afterBirth(arm));
                continue;
            }
            Endpoints own = comparison.endpoints().get(arm);
            double goal = own.value(Endpoint.TIME_TO_GOAL_COUNTED);
            double tachysystole = own.value(Endpoint.MINUTES_OF_TACHYSYSTOLE);
            lead.add("With " + comparison.arms().get(arm).name() + ", counted contractions "
                    + (Double.isNaN(goal)
                            ? "never reach 3 per 10 min"
                            : "reach 3 per 10 min after " + Words.clock(goal))
                    + ", with " + Digits.of(own.value(Endpoint.TOTAL_OXYTOCIN), Unit.INTERNATIONAL_UNIT)
                    + " IU in total and "
                    + (tachysystole > 0 ? Words.duration(tachysystole) + " of" : "no") + " tachysystole.");
        }
        return lead;
    }

    private String afterBirth(int arm) {
        Endpoints own = comparison.endpoints().get(arm);
        double firm = own.value(Endpoint.MINUTES_TO_FIRM);
        return "With " + comparison.arms().get(arm).name() + ", she loses "
                + Digits.withUnit(own.value(Endpoint.FINAL_BLOOD_LOSS), Unit.MILLILITRE)
                + " of blood, and the uterus is "
                + (Double.isNaN(firm) ? "never firm." : "firm after " + Words.clock(firm) + ".");
    }

    /** What only some bodies have, and contractions after the birth. */
    private boolean isMissedByNobody(Endpoint endpoint) {
        return endpoint.isOfSome() || (isAfterBirth() && endpoint.isOfContractions());
    }

    private boolean isAfterBirth() {
        return comparison.runs().stream().allMatch(run -> run.progress().isPast());
    }

    /** All endpoints for programs. */
    public byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            if (isShown(endpoint)) {
                rows.add(row(endpoint.card().key(), endpoint, false));
            }
        }
        return Table.bytes(headers(), rows);
    }

    /** What no arm asks to be followed is not missed. */
    private boolean isShown(Endpoint endpoint) {
        boolean isAsked = endpoint.needs().stream()
                .anyMatch(
                        each -> !each.card().isSeen(View.LABOUR) && each.card().isOfSome());
        boolean isMissed = !isAsked && !(isAfterBirth() && endpoint.isOfContractions());
        return isMissed || isComputed(endpoint);
    }

    private boolean isComputed(Endpoint endpoint) {
        return comparison.endpoints().stream().anyMatch(own -> own.isComputed(endpoint));
    }

    /** The time courses of all arms for programs, one below the other. */
    public byte[] timeCourses() {
        List<Variable> columns = comparison.runs().stream()
                .flatMap(run -> Table.columns(run).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> headers = new ArrayList<>(List.of("arm", "time_min"));
        columns.forEach(column -> headers.add(column.card().key()));
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms().size(); arm++) {
            Trajectory run = comparison.runs().get(arm);
            for (int i = 0; i < run.times().length; i++) {
                List<String> row =
                        new ArrayList<>(List.of(comparison.arms().get(arm).name(), NumberText.of(run.times()[i])));
                for (Variable column : columns) {
                    row.add(NumberText.of(value(run, column, i)));
                }
                rows.add(row);
            }
        }
        return Table.bytes(headers, rows);
    }

    /** Not a number where an arm does not compute it, as a cervix without labour. */
    private static double value(Trajectory run, Variable variable, int row) {
        return run.series().containsKey(variable) ? run.of(variable)[row] : Double.NaN;
    }

    private List<String> row(String label, Endpoint endpoint, boolean forPeople) {
        List<String> row = new ArrayList<>(List.of(label));
        for (Endpoints endpoints : comparison.endpoints()) {
            double value = endpoints.value(endpoint);
            boolean computed = endpoints.isComputed(endpoint);
            row.add(!computed ? SummaryTable.NOT_COMPUTED : forPeople ? shown(endpoint, value) : NumberText.of(value));
        }
        for (int arm = 1; arm < comparison.arms().size(); arm++) {
            row.add(forPeople ? difference(endpoint, arm) : NumberText.of(comparison.difference(endpoint, arm)));
        }
        return row;
    }

    private static String shown(Endpoint endpoint, double value) {
        if (!Double.isNaN(value)) {
            return Digits.of(value, endpoint.unit());
        }
        boolean mayCome = endpoint.unit() == Unit.HOUR;
        return endpoint.card().basis() == Basis.REACHED
                ? "never"
                : mayCome ? "not yet" : Digits.of(value, endpoint.unit());
    }

    private String difference(Endpoint endpoint, int arm) {
        double first = comparison.endpoints().get(0).value(endpoint);
        double later = comparison.endpoints().get(arm).value(endpoint);
        return Digits.difference(later, first, endpoint.unit());
    }

    private String label(Endpoint endpoint) {
        return endpoint.card().withUnit(endpoint.label()) + which(endpoint);
    }

    /** Whose goal is meant. */
    private String which(Endpoint endpoint) {
        if (endpoint.card().basis() != Basis.GOAL) {
            return "";
        }
        List<Goal> goals =
                comparison.runs().stream().map(Trajectory::goal).distinct().toList();
        return goals.size() == 1 ? " (" + goals.get(0).words() + ")" : " (each arm's own)";
    }
}
