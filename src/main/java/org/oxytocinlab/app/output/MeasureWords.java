package org.oxytocinlab.app.output;

import java.util.List;
import java.util.function.DoubleFunction;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.NumberNeeded;
import org.oxytocinlab.engine.statistics.Spread;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Whose;

/** The endpoints of a trial and their numbers in words, the same in every table, figure and sentence. */
public final class MeasureWords {
    private final Outcomes outcomes;

    /** The words of a trial. */
    public MeasureWords(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** A measure with its unit, and with what it goes by. */
    public String label(Measure measure) {
        return measure.card().withUnit(measure.card().label() + by(measure));
    }

    /** A measure with what it goes by, but without its unit. */
    public String words(Measure measure) {
        return measure.words() + by(measure);
    }

    private String by(Measure measure) {
        String whose = outcomes.trial().criteria().tachysystole().words();
        return switch (measure.card().basis()) {
            case CHARTED -> " (" + whose + ", charted)";
            case STRIP -> " (" + whose + ", whole strip)";
            case LASTING ->
                " (" + whose + ", whole strip, " + Digits.withUnit(Measure.LASTING, Unit.MINUTE) + " or more)";
            case GOAL -> " (" + goal() + ")";
            default -> "";
        };
    }

    /** The goal of all arms, or that each has its own. */
    private String goal() {
        List<Goal> goals = outcomes.trial().arms().stream()
                .map(arm -> arm.asked().goal())
                .distinct()
                .toList();
        return goals.size() == 1 ? goals.get(0).words() : "each arm's own";
    }

    /** One arm in one measure: "12 (4 to 31)", "33 % (30 to 36)". */
    String arm(int arm, Measure measure) {
        ArmSummary summary = ArmSummary.of(outcomes, arm, measure);
        if (summary.women() == 0) {
            return measure.kind() == Measure.Kind.CONDITIONAL ? "nobody" : "does not apply";
        }
        if (measure.kind() == Measure.Kind.SHARE) {
            Estimate share = summary.share();
            return percent(arm, share.value()) + " % (" + percent(arm, share.low()) + " to "
                    + percent(arm, share.high()) + ")";
        }
        Spread spread = summary.spread();
        return orNever(measure, spread.median()) + " (" + orNever(measure, spread.p5()) + " to "
                + orNever(measure, spread.p95()) + ")";
    }

    /** What of an arm is compared: the share of women, or the mean. */
    public String compared(int arm, Measure measure) {
        double mean = Contrast.mean(outcomes, measure, arm);
        return measure.kind() == Measure.Kind.SHARE ? percent(arm, mean) + " %" : Digits.of(mean, measure.unit());
    }

    /** The same with its unit. */
    public String comparedWithUnit(int arm, Measure measure) {
        return measure.kind() == Measure.Kind.SHARE
                ? compared(arm, measure)
                : Digits.withUnit(Contrast.mean(outcomes, measure, arm), measure.unit());
    }

    /** The difference of what is compared, with its interval; nothing more than "under 1" where both look equal. */
    String difference(Contrast contrast) {
        Measure measure = contrast.measure();
        Estimate difference = contrast.difference();
        if (Double.isNaN(difference.value())) {
            return Digits.NONE;
        }
        int women = women(contrast.arm());
        boolean share = measure.kind() == Measure.Kind.SHARE;
        boolean alike = compared(0, measure).equals(compared(contrast.arm(), measure));
        DoubleFunction<String> words =
                share ? value -> Digits.points(value, women) : value -> Digits.difference(value, measure.unit());
        if (alike) {
            double first = Contrast.mean(outcomes, measure, 0);
            double later = Contrast.mean(outcomes, measure, contrast.arm());
            return share
                    ? words.apply(later - first)
                            .replaceAll("^[+-].*", "under " + (women < Digits.MANY_WOMEN ? "1" : "0.1"))
                    : Digits.difference(later, first, measure.unit());
        }
        return shown(difference, words) + (share ? " points" : "");
    }

    /** A ratio with its interval: "1.31 (1.21 to 1.42)"; why there is none, or a dash. */
    String ratio(Contrast contrast) {
        if (!contrast.measure().hasRatio()) {
            return Digits.NONE;
        }
        String words = ratio(contrast.ratio());
        return contrast.hasFewEvents() && exists(contrast.ratio()) ? words + ", few events" : words;
    }

    /** A ratio with its interval; where one arm has no event there is none, and it says so. */
    static String ratio(Estimate ratio) {
        if (exists(ratio) || Double.isNaN(ratio.value())) {
            return shown(ratio, Digits::ratio);
        }
        return ratio.value() == 0 ? "no event in the later arm" : "no event in the first arm";
    }

    /** Whether both arms have what is compared. */
    static boolean exists(Estimate ratio) {
        return Double.isFinite(ratio.value()) && ratio.value() > 0;
    }

    /** "8 for one more (6 to 10)"; women come whole. */
    String needed(Contrast contrast) {
        return contrast.measure().isSodium()
                ? ""
                : contrast.needed().map(MeasureWords::needed).orElse("");
    }

    private static String needed(NumberNeeded needed) {
        Estimate women = needed.women();
        return whole(women.value()) + (needed.more() ? " for one more (" : " for one fewer (") + whole(women.low())
                + " to " + whole(women.high()) + ")";
    }

    private static String whole(double women) {
        return Long.toString((long) Math.ceil(women - 1e-9));
    }

    /** Published shares of both arms, as they were printed: "42 and 55 %". */
    public static String shares(Finding.Shares shares) {
        return published(shares.first()) + " and " + published(shares.later()) + " %";
    }

    /** A published share as it was printed: "33.5". */
    public static String published(double share) {
        return Digits.percent(share, Digits.MANY_WOMEN);
    }

    /** A number of a finding, of which a limit may be missing. */
    static String number(Finding finding, double value) {
        return switch (finding.form()) {
            case RATIO, ODDS_RATIO -> Digits.ratio(value);
            case MEAN -> Digits.of(value, finding.measure().unit());
            case DIFFERENCE, REDUCTION ->
                Digits.difference(value, finding.measure().unit());
        };
    }

    static String shown(Estimate estimate, DoubleFunction<String> words) {
        if (Double.isNaN(estimate.value())) {
            return Digits.NONE;
        }
        String value = words.apply(estimate.value());
        return estimate.hasInterval()
                ? value + " (" + words.apply(estimate.low()) + " to " + words.apply(estimate.high()) + ")"
                : value + " (" + Digits.NONE + ")";
    }

    /** A value in the unit of a measure; a time that never came is "never", a birth that did not come is "not yet". */
    static String orNever(Measure measure, double value) {
        if (!Double.isInfinite(value)) {
            return Digits.of(value, measure.unit());
        }
        return measure.whose() == Whose.LABOURING ? "not yet" : "never";
    }

    private String percent(int arm, double share) {
        return Digits.percent(share, women(arm));
    }

    private int women(int arm) {
        return outcomes.size(arm);
    }
}
