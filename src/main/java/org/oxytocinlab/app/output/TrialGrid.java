package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/** What a trial sums up to, as tables for people. */
public final class TrialGrid {
    private final Outcomes outcomes;
    private final MeasureWords words;

    /** The tables of a trial. */
    public TrialGrid(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.words = new MeasureWords(outcomes);
    }

    /** The head of the table of arms. */
    public List<String> armHeaders() {
        List<String> headers = new ArrayList<>(List.of("endpoint"));
        outcomes.trial().arms().forEach(arm -> headers.add(arm.name()));
        return headers;
    }

    /** Women in each arm; then median and 5 to 95 %, or share with its interval, one row an endpoint. */
    public List<List<String>> arms() {
        List<List<String>> rows = new ArrayList<>(List.of(row("women", arm -> Integer.toString(outcomes.size(arm)))));
        for (Measure measure : outcomes.trial().measures()) {
            if (!isIdle(measure)) {
                rows.add(row(words.label(measure), arm -> words.arm(arm, measure)));
            }
        }
        return rows;
    }

    private interface Cell {
        String of(int arm);
    }

    private List<String> row(String label, Cell cell) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int arm = 0; arm < outcomes.trial().arms().size(); arm++) {
            row.add(cell.of(arm));
        }
        return row;
    }

    /** The head of the table that holds a later arm against the first. */
    public List<String> contrastHeaders(int arm) {
        return List.of(
                "share or mean", name(0), name(arm), "difference (95 %)", "ratio (95 %)", "number needed (95 %)");
    }

    /** A later arm against the first, one row an endpoint. */
    public List<List<String>> contrasts(int arm) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : outcomes.trial().measures()) {
            Contrast contrast = Contrast.of(outcomes, measure, arm);
            if (!isIdle(measure) && !Double.isNaN(contrast.difference().value())) {
                rows.add(List.of(
                        words.label(measure),
                        words.compared(0, measure),
                        words.compared(arm, measure),
                        words.difference(contrast),
                        words.ratio(contrast),
                        words.needed(contrast)));
            }
        }
        return rows;
    }

    /** One measure of a later arm beside the first, in a sentence, and what was published of it. */
    public String sentence(int arm, Measure measure, List<Finding> findings) {
        Contrast contrast = Contrast.of(outcomes, measure, arm);
        String kind = measure.kind() == Measure.Kind.SHARE ? "ratio " : "ratio of means ";
        String label = words.label(measure);
        boolean exists = MeasureWords.exists(contrast.ratio());
        String ratio = Double.isNaN(contrast.ratio().value())
                ? ""
                : "; " + (exists ? kind : "no ratio: ") + words.ratio(contrast);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + ": " + inShort(0, measure)
                + " with '" + name(0) + "', " + inShort(arm, measure) + " with '" + name(arm) + "'" + ratio + "."
                + published(arm, measure, findings);
    }

    private static String published(int arm, Measure measure, List<Finding> findings) {
        StringBuilder published = new StringBuilder();
        for (Finding finding : findings) {
            if (finding.arm() == arm && finding.measure().equals(measure) && finding.form() != Finding.Form.MEAN) {
                Finding.Shares shares = finding.shares();
                published
                        .append(" Published: ")
                        .append(shares == null ? "" : MeasureWords.shares(shares) + ", ")
                        .append(finding.form().words())
                        .append(' ')
                        .append(MeasureWords.number(finding, finding.found().value()))
                        .append(" (")
                        .append(Words.source(finding.source()))
                        .append(").");
            }
        }
        return published.toString();
    }

    private String inShort(int arm, Measure measure) {
        ArmSummary summary = ArmSummary.of(outcomes, arm, measure);
        return measure.kind() == Measure.Kind.SHARE
                ? words.compared(arm, measure)
                : "median " + MeasureWords.orNever(measure, summary.spread().median());
    }

    private String name(int arm) {
        return outcomes.trial().arms().get(arm).name();
    }

    /** The head of the table of findings. */
    public List<String> findingHeaders() {
        return List.of(
                "endpoint",
                "arm",
                "form",
                "published",
                "limits",
                "virtual (95 %)",
                "verdict",
                "shares published",
                "shares virtual",
                "source");
    }

    /** What real trials found, and what this one finds. */
    public List<List<String>> findings(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private List<String> row(Finding finding) {
        Estimate virtual = finding.virtual(outcomes);
        Estimate found = finding.found();
        DoubleFunction<String> number = value -> MeasureWords.number(finding, value);
        Finding.Shares shares = finding.shares();
        boolean counts = finding.measure().kind() == Measure.Kind.SHARE && finding.form() != Finding.Form.MEAN;
        return List.of(
                words.label(finding.measure()),
                name(finding.arm()),
                finding.form().words(),
                number.apply(found.value()),
                limits(finding),
                finding.form().isRatio() ? MeasureWords.ratio(virtual) : MeasureWords.shown(virtual, number),
                finding.standing(virtual).words(),
                shares == null ? Digits.NONE : MeasureWords.shares(shares),
                counts ? shares(finding) : Digits.NONE,
                Words.source(finding.source()));
    }

    private String shares(Finding finding) {
        return words.compared(0, finding.measure()).replace(" %", "") + " and "
                + words.compared(finding.arm(), finding.measure());
    }

    /** "1.21 to 1.42", "from 3", "up to 25". */
    static String limits(Finding finding) {
        Estimate found = finding.found();
        String low = MeasureWords.number(finding, found.low());
        String high = MeasureWords.number(finding, found.high());
        if (Double.isInfinite(found.low())) {
            return Double.isInfinite(found.high()) ? Digits.NONE : "up to " + high;
        }
        return Double.isInfinite(found.high()) ? "from " + low : low + " to " + high;
    }

    /** Bands of sodium that no woman reached say nothing, and no drip after birth has no rates. */
    private boolean isIdle(Measure measure) {
        if (outcomes.trial().isAfterBirth() && outcomes.isAlike(measure)) {
            return true;
        }
        boolean band = measure.isSodium() && !measure.equals(Measure.of(SodiumRisk.GREEN));
        for (int arm = 0; band && arm < outcomes.trial().arms().size(); arm++) {
            band = ArmSummary.of(outcomes, arm, measure).share().value() == 0;
        }
        return band;
    }
}
