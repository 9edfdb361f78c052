package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;

/** The endpoints of a comparison, one row each: every arm, then every later arm minus the first. */
public final class ComparisonTable {
    /** What a person wants to see; the files hold all. */
    private static final List<Endpoint> SHOWN = List.of(
            Endpoint.HIGHEST_RATE,
            Endpoint.TOTAL_OXYTOCIN,
            Endpoint.PEAK_PLASMA,
            Endpoint.TIME_TO_GOAL,
            Endpoint.TIME_TO_GOAL_COUNTED,
            Endpoint.MINUTES_BELOW_GOAL,
            Endpoint.MINUTES_IN_GOAL,
            Endpoint.MINUTES_ABOVE_GOAL,
            Endpoint.MINUTES_OF_TACHYSYSTOLE,
            Endpoint.HIGHEST_CONTRACTIONS,
            Endpoint.HIGHEST_MONTEVIDEO,
            Endpoint.CARRIER_FLUID,
            Endpoint.FLUID_IN,
            Endpoint.URINE,
            Endpoint.FINAL_WATER_BALANCE,
            Endpoint.LOWEST_SODIUM);

    private static final Set<Endpoint> GOALS =
            EnumSet.of(Endpoint.MINUTES_BELOW_GOAL, Endpoint.MINUTES_IN_GOAL, Endpoint.MINUTES_ABOVE_GOAL);

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

    /** Rows for people: digits that follow the quantity, and the unit beside the name. */
    public List<List<String>> rows() {
        return SHOWN.stream()
                .map(endpoint -> row(label(endpoint), endpoint, true))
                .toList();
    }

    /** The answer in short, a sentence for each arm. */
    public List<String> lead() {
        List<String> lead = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms().size(); arm++) {
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

    /** All endpoints for programs. */
    public byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            rows.add(row(EndpointKey.of(endpoint), endpoint, false));
        }
        return Table.bytes(headers(), rows);
    }

    /** The time courses of all arms for programs, one below the other. */
    public byte[] timeCourses() {
        List<Column> columns = Column.of(comparison.runs().get(0));
        List<String> headers = new ArrayList<>(List.of("arm", "time_min"));
        columns.forEach(column -> headers.add(column.header()));
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms().size(); arm++) {
            Trajectory run = comparison.runs().get(arm);
            for (int i = 0; i < run.times().length; i++) {
                List<String> row =
                        new ArrayList<>(List.of(comparison.arms().get(arm).name(), NumberText.of(run.times()[i])));
                for (Column column : columns) {
                    row.add(NumberText.of(value(run, column.variable(), i)));
                }
                rows.add(row);
            }
        }
        return Table.bytes(headers, rows);
    }

    private static double value(Trajectory run, Variable variable, int row) {
        return run.of(variable)[row];
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
        boolean isTime = endpoint == Endpoint.TIME_TO_GOAL || endpoint == Endpoint.TIME_TO_GOAL_COUNTED;
        return isTime && Double.isNaN(value) ? "never" : Digits.of(value, endpoint.unit());
    }

    private String difference(Endpoint endpoint, int arm) {
        double first = comparison.endpoints().get(0).value(endpoint);
        double later = comparison.endpoints().get(arm).value(endpoint);
        return Digits.difference(later, first, endpoint.unit());
    }

    private String label(Endpoint endpoint) {
        Unit unit = endpoint.unit();
        boolean isTold =
                unit == Unit.ONE || (unit == Unit.MINUTE && endpoint.words().startsWith("minutes"));
        return (isTold ? endpoint.label() : endpoint.label() + ", " + unit.symbol()) + which(endpoint);
    }

    /** Whose goal is meant. */
    private String which(Endpoint endpoint) {
        if (!GOALS.contains(endpoint)) {
            return "";
        }
        List<Goal> goals =
                comparison.runs().stream().map(Trajectory::goal).distinct().toList();
        return goals.size() == 1 ? " (" + goals.get(0).words() + ")" : " (each arm's own)";
    }
}
