package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.EmaxFit;
import org.oxytocinlab.engine.statistics.Fitted;
import org.oxytocinlab.engine.study.CountedDose;
import org.oxytocinlab.engine.study.DoseGroup;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.DoseResponse;

/** A dose–response study as tables. */
public final class DoseTable {
    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    /** How many times the highest rate asked an extrapolated dose may be. */
    private static final double FARTHEST = 10;

    private static final Unit RATE = Unit.MILLIUNIT_PER_MINUTE;

    private static final List<Variable> UTERUS = answers(false);
    private static final List<Variable> OTHERS = answers(true);

    private final DoseResponse study;

    /** The tables of a study. */
    public DoseTable(DoseResponse study) {
        this.study = study;
    }

    /** What people see before the counts, of the uterus, and behind them. */
    private static List<Variable> answers(boolean ofWater) {
        return DoseQuestion.VARIABLES.stream()
                .filter(variable -> variable.card().isSeen(View.WATER) == ofWater)
                .toList();
    }

    /** One row a group and rate: steady state, after the dwell time, and counted. */
    public byte[] responses() {
        List<String> headers = new ArrayList<>(List.of("group", "rate_mU_per_min"));
        for (Variable variable : DoseQuestion.VARIABLES) {
            headers.add("steady_" + variable.card().column());
        }
        for (Variable variable : DoseQuestion.VARIABLES) {
            headers.add("dwelt_" + variable.card().column());
        }
        headers.addAll(List.of(
                "counted_contractions_per_10min",
                "counted_contractions_per_10min_low",
                "counted_contractions_per_10min_high",
                "fitted_contractions_per_10min"));
        List<List<String>> rows = new ArrayList<>();
        study.groups().forEach(group -> addResponses(rows, group));
        return Table.bytes(headers, rows);
    }

    private void addResponses(List<List<String>> rows, DoseGroup group) {
        double[] rates = study.question().milliunits();
        for (int i = 0; i < rates.length; i++) {
            List<String> row = new ArrayList<>(List.of(group.name(), NumberText.of(rates[i])));
            for (Variable variable : DoseQuestion.VARIABLES) {
                row.add(NumberText.of(group.steady().value(variable, rates[i])));
            }
            for (Variable variable : DoseQuestion.VARIABLES) {
                row.add(NumberText.of(at(group.dwelt(), variable, i)));
            }
            CountedDose counted = group.counted().get(i);
            row.add(NumberText.of(counted.contractions().value()));
            row.add(NumberText.of(counted.contractions().low()));
            row.add(NumberText.of(counted.contractions().high()));
            double rate = rates[i];
            row.add(group.fit().map(fit -> NumberText.of(fit.curve().at(rate))).orElse(""));
            rows.add(row);
        }
    }

    private static double at(Map<Variable, double[]> values, Variable variable, int index) {
        return values.getOrDefault(variable, new double[0])[index];
    }

    /** One row a group and variable: ED50 and ED90 of the rise to the highest rate asked, and extrapolated. */
    public byte[] doses() {
        return Table.bytes(
                List.of(
                        "group",
                        "variable",
                        "ed50_mU_per_min",
                        "ed90_mU_per_min",
                        "ed50_extrapolated_mU_per_min",
                        "ed90_extrapolated_mU_per_min"),
                doses(NumberText::of));
    }

    /** The head of the table of effective doses. */
    public List<String> doseHeaders() {
        String highest = Digits.withUnit(study.question().highest(), RATE);
        return List.of(
                "group",
                "response",
                "ED50 of the change to " + highest,
                "ED90 of the change to " + highest,
                "ED50, extrapolated",
                "ED90, extrapolated");
    }

    /** Effective doses for people. */
    public List<List<String>> doseRows() {
        return doses(value -> Digits.of(value, RATE));
    }

    private List<List<String>> doses(DoubleFunction<String> words) {
        List<List<String>> rows = new ArrayList<>();
        double highest = study.question().highest();
        for (DoseGroup group : study.groups()) {
            for (Variable variable : DoseQuestion.VARIABLES) {
                rows.add(List.of(
                        group.name(),
                        variable.words(),
                        words.apply(group.steady().effectiveDose(variable, HALF, highest)),
                        words.apply(group.steady().effectiveDose(variable, MOST, highest)),
                        words.apply(extrapolated(group, variable, HALF)),
                        words.apply(extrapolated(group, variable, MOST))));
            }
        }
        return rows;
    }

    /** Nothing is said of rates far beyond all that was asked. */
    private double extrapolated(DoseGroup group, Variable variable, double share) {
        double dose = group.steady().effectiveDose(variable, share, Double.POSITIVE_INFINITY);
        return dose <= FARTHEST * study.question().highest() ? dose : Double.NaN;
    }

    /** The head of the table of fits. */
    public List<String> fitHeaders() {
        return List.of(
                "group",
                "E0, per 10 min",
                "Emax, per 10 min",
                "ED50, mU/min",
                "n",
                "ED50 of the rise",
                "ED90 of the rise");
    }

    /** Fits of the counted contractions, value ± standard error. */
    public List<List<String>> fitRows() {
        List<List<String>> rows = new ArrayList<>();
        for (DoseGroup group : study.groups()) {
            rows.add(group.fit()
                    .map(fit -> row(group.name(), fit))
                    .orElse(List.of(group.name(), "these counts cannot be fitted", "", "", "", "", "")));
        }
        return rows;
    }

    private List<String> row(String name, EmaxFit fit) {
        double highest = study.question().highest();
        return List.of(
                name,
                words(fit.baseline(), Unit.PER_TEN_MINUTES),
                words(fit.rise(), Unit.PER_TEN_MINUTES),
                words(fit.halfDose(), RATE),
                words(fit.steepness(), Unit.ONE),
                Digits.of(fit.curve().doseOf(HALF, highest), RATE),
                Digits.of(fit.curve().doseOf(MOST, highest), RATE));
    }

    private static String words(Fitted parameter, Unit unit) {
        return Digits.of(parameter.value(), unit) + " ± " + Digits.of(parameter.standardError(), unit);
    }

    /** The head of the table of responses. */
    public List<String> responseHeaders() {
        List<String> headers = new ArrayList<>(List.of("group", RATE.symbol()));
        UTERUS.forEach(variable -> headers.add(header(variable)));
        headers.add("counted (95 %)");
        OTHERS.forEach(variable -> headers.add(header(variable)));
        return headers;
    }

    /** The unit of what is counted too goes without saying. */
    private static String header(Variable variable) {
        Card card = variable.card();
        return card.basis() == Basis.MODEL ? card.label() : card.withUnit(card.label());
    }

    /** Steady states for people. */
    public List<List<String>> responseRows() {
        List<List<String>> rows = new ArrayList<>();
        double[] rates = study.question().milliunits();
        for (DoseGroup group : study.groups()) {
            for (int i = 0; i < rates.length; i++) {
                CountedDose counted = group.counted().get(i);
                List<String> row = new ArrayList<>(List.of(group.name(), Digits.of(rates[i], RATE)));
                double rate = rates[i];
                UTERUS.forEach(variable -> row.add(steady(group, variable, rate)));
                row.add(MeasureWords.shown(counted.contractions(), value -> Digits.of(value, Unit.PER_TEN_MINUTES)));
                OTHERS.forEach(variable -> row.add(steady(group, variable, rate)));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String steady(DoseGroup group, Variable variable, double rate) {
        return Digits.of(group.steady().value(variable, rate), variable.unit());
    }
}
