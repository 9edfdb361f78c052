package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
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

    private final DoseResponse study;

    /** The tables of a study. */
    public DoseTable(DoseResponse study) {
        this.study = study;
    }

    /** One row a group and rate: steady state, after the dwell time, and counted. */
    public byte[] responses() {
        List<String> headers = new ArrayList<>(List.of("group", "rate_mU_per_min"));
        for (Variable variable : DoseQuestion.VARIABLES) {
            headers.add("steady_" + TrialColumns.key(variable.words(), variable.unit()));
        }
        for (Variable variable : DoseQuestion.VARIABLES) {
            headers.add("dwelt_" + TrialColumns.key(variable.words(), variable.unit()));
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
        String highest = Words.rounded(study.question().highest()) + " mU/min";
        return List.of(
                "group",
                "answer",
                "ED50 of the change to " + highest,
                "ED90 of the change to " + highest,
                "ED50, extrapolated",
                "ED90, extrapolated");
    }

    /** Effective doses for people. */
    public List<List<String>> doseRows() {
        return doses(value -> Double.isFinite(value) ? Words.rounded(value) : "none");
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
                        words.apply(group.steady().effectiveDose(variable, HALF, Double.POSITIVE_INFINITY)),
                        words.apply(group.steady().effectiveDose(variable, MOST, Double.POSITIVE_INFINITY))));
            }
        }
        return rows;
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
                    .orElse(List.of(group.name(), "these counts hold no fit", "", "", "", "", "")));
        }
        return rows;
    }

    private List<String> row(String name, EmaxFit fit) {
        double highest = study.question().highest();
        return List.of(
                name,
                words(fit.baseline()),
                words(fit.rise()),
                words(fit.halfDose()),
                words(fit.steepness()),
                Words.rounded(fit.curve().doseOf(HALF, highest)),
                Words.rounded(fit.curve().doseOf(MOST, highest)));
    }

    private static String words(Fitted parameter) {
        return Words.rounded(parameter.value()) + " ± " + Words.rounded(parameter.standardError());
    }

    /** The head of the table of responses. */
    public List<String> responseHeaders() {
        return List.of(
                "group",
                "mU/min",
                "contractions",
                "amplitude, mmHg",
                "Montevideo units",
                "counted (95 %)",
                "urine, mL/min",
                "free water, mL/min");
    }

    /** Steady states for people. */
    public List<List<String>> responseRows() {
        List<List<String>> rows = new ArrayList<>();
        double[] rates = study.question().milliunits();
        for (DoseGroup group : study.groups()) {
            for (int i = 0; i < rates.length; i++) {
                CountedDose counted = group.counted().get(i);
                List<String> row = new ArrayList<>(List.of(group.name(), Words.rounded(rates[i])));
                row.add(steady(group, Variable.CONTRACTIONS, rates[i]));
                row.add(steady(group, Variable.AMPLITUDE, rates[i]));
                row.add(steady(group, Variable.MONTEVIDEO, rates[i]));
                row.add(
                        counted.contractions().hasInterval()
                                ? Words.rounded(counted.contractions().value()) + " ("
                                        + Words.rounded(counted.contractions().low()) + " to "
                                        + Words.rounded(counted.contractions().high()) + ")"
                                : Words.rounded(counted.contractions().value()));
                row.add(steady(group, Variable.URINE_FLOW, rates[i]));
                row.add(steady(group, Variable.FREE_WATER_CLEARANCE, rates[i]));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String steady(DoseGroup group, Variable variable, double rate) {
        return Words.rounded(group.steady().value(variable, rate));
    }
}
