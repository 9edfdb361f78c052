package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.SodiumRisk;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.NumberNeeded;
import org.oxytocinlab.engine.statistics.Spread;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/** What a trial sums up to, as tables for people. */
public final class TrialGrid {
    private static final double PERCENT = 100;

    private final Outcomes outcomes;

    /** The tables of a trial. */
    public TrialGrid(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** The head of the table of arms. */
    public List<String> armHeaders() {
        List<String> headers = new ArrayList<>(List.of("endpoint"));
        outcomes.trial().arms().forEach(arm -> headers.add(arm.name()));
        return headers;
    }

    /** Median and 5 to 95 %, or share with its interval, one row an endpoint. */
    public List<List<String>> arms() {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : outcomes.trial().measures()) {
            List<String> row = new ArrayList<>(List.of(label(measure)));
            for (int arm = 0; arm < outcomes.trial().arms().size(); arm++) {
                row.add(arm(ArmSummary.of(outcomes, arm, measure), measure));
            }
            if (!isIdle(measure)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The head of the table of contrasts. */
    public List<String> contrastHeaders() {
        return List.of("endpoint", "arm", "difference (95 %)", "ratio (95 %)", "number needed");
    }

    /** Every later arm against the first, one row an endpoint and arm. */
    public List<List<String>> contrasts() {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : outcomes.trial().measures()) {
            for (int arm = 1; arm < outcomes.trial().arms().size(); arm++) {
                Contrast contrast = Contrast.of(outcomes, measure, arm);
                if (!isIdle(measure) && !Double.isNaN(contrast.difference().value())) {
                    rows.add(row(contrast));
                }
            }
        }
        return rows;
    }

    /** One measure of a later arm beside the first, in a sentence. */
    public String sentence(int arm, Measure measure) {
        String ratio = shown(Contrast.of(outcomes, measure, arm).ratio(), TrialGrid::ratio);
        String kind = measure.kind() == Measure.Kind.SHARE ? "ratio " : "ratio of means ";
        String words = label(measure);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + inShort(arm, measure)
                + " with '" + name(arm) + "', " + inShort(0, measure) + " with '" + name(0) + "'"
                + (ratio.isEmpty() ? "." : "; " + kind + ratio + ".");
    }

    private String inShort(int arm, Measure measure) {
        ArmSummary summary = ArmSummary.of(outcomes, arm, measure);
        return measure.kind() == Measure.Kind.SHARE
                ? Words.rounded(PERCENT * summary.share().value()) + " %"
                : "median " + orNever(summary.spread().median());
    }

    /** A measure with its unit, and with whose definition it goes by. */
    public String label(Measure measure) {
        boolean defined = measure == Measure.TACHYSYSTOLE || measure == Measure.MINUTES_OF_TACHYSYSTOLE;
        String by = defined ? " (" + outcomes.trial().criteria().tachysystole().words() + ")" : "";
        if (measure.kind() == Measure.Kind.SHARE) {
            return "women with " + measure.words() + by;
        }
        Unit unit = measure.unit();
        boolean isTold =
                unit == Unit.ONE || (unit == Unit.MINUTE && measure.words().startsWith("minutes"));
        return (isTold ? measure.words() : measure.words() + ", " + unit.symbol()) + by;
    }

    private String name(int arm) {
        return outcomes.trial().arms().get(arm).name();
    }

    /** The head of the table of findings. */
    public List<String> findingHeaders() {
        return List.of("endpoint", "arm", "form", "published", "limits", "virtual (95 %)", "verdict", "source");
    }

    /** What real trials found, and what this one finds. */
    public List<List<String>> findings(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private List<String> row(Contrast contrast) {
        Measure measure = contrast.measure();
        boolean share = measure.kind() == Measure.Kind.SHARE;
        DoubleFunction<String> difference = value -> share ? Words.signed(PERCENT * value) + " %" : Words.signed(value);
        return List.of(
                label(measure),
                outcomes.trial().arms().get(contrast.arm()).name(),
                shown(contrast.difference(), difference),
                shown(contrast.ratio(), TrialGrid::ratio),
                measure.isSodium()
                        ? ""
                        : contrast.needed().map(TrialGrid::needed).orElse(""));
    }

    /** "8 for one more (6 to 10)"; women come whole. */
    private static String needed(NumberNeeded needed) {
        Estimate women = needed.women();
        return whole(women.value()) + (needed.more() ? " for one more (" : " for one less (") + whole(women.low())
                + " to " + whole(women.high()) + ")";
    }

    private static String whole(double women) {
        return Long.toString((long) Math.ceil(women - 1e-9));
    }

    private List<String> row(Finding finding) {
        Arm arm = outcomes.trial().arms().get(finding.arm());
        Estimate virtual = finding.virtual(outcomes);
        Estimate found = finding.found();
        return List.of(
                label(finding.measure()),
                arm.name(),
                finding.form().words(),
                Words.rounded(found.value()),
                limits(found),
                shown(virtual, TrialGrid::ratio),
                finding.holds(virtual.value()) ? "inside" : "misses",
                Words.source(finding.source()));
    }

    /** "1.21 to 1.42", "from 3", "up to 25". */
    public static String limits(Estimate found) {
        if (Double.isInfinite(found.low())) {
            return Double.isInfinite(found.high()) ? "" : "up to " + Words.rounded(found.high());
        }
        return Double.isInfinite(found.high())
                ? "from " + Words.rounded(found.low())
                : Words.rounded(found.low()) + " to " + Words.rounded(found.high());
    }

    /** One arm in one measure: "12 (4 to 31)", "33 % (30 to 36)". */
    private static String arm(ArmSummary summary, Measure measure) {
        if (summary.women() == 0) {
            return "none";
        }
        if (measure == Measure.LOWEST_SODIUM) {
            Spread sodium = summary.spread();
            return Words.tenths(sodium.median()) + " (" + Words.tenths(sodium.p5()) + " to "
                    + Words.tenths(sodium.p95()) + ")";
        }
        if (measure.kind() == Measure.Kind.SHARE) {
            Estimate share = summary.share();
            return Words.rounded(PERCENT * share.value()) + " % (" + Words.rounded(PERCENT * share.low()) + " to "
                    + Words.rounded(PERCENT * share.high()) + ")";
        }
        return orNever(summary.spread().median()) + " ("
                + orNever(summary.spread().p5()) + " to "
                + orNever(summary.spread().p95()) + ")";
    }

    private static String shown(Estimate estimate, DoubleFunction<String> words) {
        if (Double.isNaN(estimate.value())) {
            return "";
        }
        String value = words.apply(estimate.value());
        return estimate.hasInterval()
                ? value + " (" + words.apply(estimate.low()) + " to " + words.apply(estimate.high()) + ")"
                : value;
    }

    private static String ratio(double value) {
        return Double.isInfinite(value) ? "no event in the first arm" : Words.rounded(value);
    }

    private static String orNever(double value) {
        return Double.isInfinite(value) ? "never" : Words.rounded(value);
    }

    /** Bands of sodium that no woman reached say nothing. */
    private boolean isIdle(Measure measure) {
        boolean band = measure.isSodium() && measure != Measure.of(SodiumRisk.GREEN);
        for (int arm = 0; band && arm < outcomes.trial().arms().size(); arm++) {
            band = ArmSummary.of(outcomes, arm, measure).share().value() == 0;
        }
        return band;
    }
}
