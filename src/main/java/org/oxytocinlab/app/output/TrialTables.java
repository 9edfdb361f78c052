package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.NumberNeeded;
import org.oxytocinlab.engine.statistics.Spread;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/** What a trial sums up to, as tables for programs. */
public final class TrialTables {
    private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    private TrialTables() {}

    /**
     * One row an arm and endpoint. A time that never came counts as longer than any in the quantiles, which are then "never",
     * and as the whole time followed in the difference.
     */
    public static byte[] endpoints(Outcomes outcomes) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : outcomes.trial().measures()) {
            for (int arm = 0; arm < outcomes.trial().arms().size(); arm++) {
                rows.add(endpoint(outcomes, measure, arm));
            }
        }
        return Table.bytes(
                SketchWords.headers(
                        outcomes.isExact(),
                        "arm",
                        "endpoint",
                        "unit",
                        "women",
                        "median",
                        "p5",
                        "p95",
                        "mean",
                        "sd",
                        "share",
                        "share_low",
                        "share_high",
                        "against",
                        "difference",
                        "difference_low",
                        "difference_high",
                        "ratio",
                        "ratio_low",
                        "ratio_high",
                        "number_needed",
                        "number_needed_low",
                        "number_needed_high"),
                rows);
    }

    private static List<String> endpoint(Outcomes outcomes, Measure measure, int arm) {
        ArmSummary summary = ArmSummary.of(outcomes, arm, measure);
        Spread spread = summary.spread();
        List<String> row = new ArrayList<>(List.of(
                outcomes.trial().arms().get(arm).name(),
                measure.words(),
                measure.unit().symbol(),
                Integer.toString(summary.women()),
                orNever(spread.median()),
                orNever(spread.p5()),
                orNever(spread.p95()),
                NumberText.of(summary.moments().mean()),
                NumberText.of(summary.moments().deviation())));
        add(row, summary.share());
        if (arm == 0) {
            row.addAll(List.of("", "", "", "", "", "", "", "", "", ""));
            row.addAll(SketchWords.rest(outcomes.isExact()));
            return row;
        }
        Contrast contrast = Contrast.of(outcomes, measure, arm);
        row.add(outcomes.trial().arms().get(0).name());
        add(row, contrast.difference());
        add(row, contrast.ratio());
        add(row, contrast.needed().map(NumberNeeded::women).orElse(NONE));
        row.addAll(SketchWords.rest(outcomes.isExact()));
        return row;
    }

    /** One row an arm, variable and time. */
    public static byte[] bands(Outcomes outcomes) {
        double[] times = outcomes.times();
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 0; arm < outcomes.trial().arms().size(); arm++) {
            for (Variable variable : outcomes.trial().bands().variables()) {
                for (int i = 0; i < times.length; i++) {
                    Spread spread = outcomes.spread(arm, variable, i);
                    List<String> row = new ArrayList<>(List.of(
                            outcomes.trial().arms().get(arm).name(),
                            variable.words(),
                            variable.unit().symbol(),
                            NumberText.of(times[i]),
                            NumberText.of(spread.p5()),
                            NumberText.of(spread.median()),
                            NumberText.of(spread.p95())));
                    row.addAll(SketchWords.rest(outcomes.isExact()));
                    rows.add(row);
                }
            }
        }
        return Table.bytes(
                SketchWords.headers(outcomes.isExact(), "arm", "variable", "unit", "time_min", "p5", "median", "p95"),
                rows);
    }

    /** One row a replicate, endpoint and later arm: how much the same trial differs when it is done again. */
    public static byte[] replicates(Outcomes outcomes) {
        List<List<String>> rows = new ArrayList<>();
        for (int replicate = 0; replicate < outcomes.trial().replicates(); replicate++) {
            for (Measure measure : outcomes.trial().measures()) {
                for (int arm = 1; arm < outcomes.trial().arms().size(); arm++) {
                    Contrast contrast = Contrast.of(outcomes, measure, arm, replicate);
                    List<String> row = new ArrayList<>(List.of(
                            Integer.toString(replicate + 1),
                            outcomes.trial().arms().get(arm).name(),
                            measure.words()));
                    add(row, contrast.difference());
                    add(row, contrast.ratio());
                    rows.add(row);
                }
            }
        }
        return Table.bytes(
                List.of(
                        "replicate",
                        "arm",
                        "endpoint",
                        "difference",
                        "difference_low",
                        "difference_high",
                        "ratio",
                        "ratio_low",
                        "ratio_high"),
                rows);
    }

    private static void add(List<String> row, Estimate estimate) {
        row.add(NumberText.of(estimate.value()));
        row.add(NumberText.of(estimate.low()));
        row.add(NumberText.of(estimate.high()));
    }

    private static String orNever(double value) {
        return value == Double.POSITIVE_INFINITY ? "never" : NumberText.of(value);
    }
}
