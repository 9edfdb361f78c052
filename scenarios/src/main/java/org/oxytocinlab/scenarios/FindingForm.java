package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;

/**
 * How the finding of a real trial is written: {@code {measure: tachysystole, as: ratio, arm: high dose, value: 1.31, from:
 * 1.21, to: 1.42, source: satin1992}}.
 */
final class FindingForm extends Form<FindingForm.Named> {
    private static final Key<Named, String> ROW = Key.of(
            "row",
            "Number of the row in the collection of published numbers",
            Kinds.text("the number of a row", "TRI-02"),
            named -> named.finding.row().isEmpty() ? null : named.finding.row());
    private static final Key<Named, Measure> MEASURE = Key.needed(
            "measure",
            "What was measured",
            Kinds.oneOf(Measure.ALL, Measure::words).like(Measure.TACHYSYSTOLE.words()),
            named -> named.finding.measure());
    private static final Key<Named, Finding.Form> AS = Key.needed(
            "as",
            "How it is expressed",
            Kinds.oneOf(Arrays.asList(Finding.Form.values()), Finding.Form::words)
                    .like(Finding.Form.RATIO.words()),
            named -> named.finding.form());
    private static final Key<Named, String> ARM = Key.needed(
            "arm",
            "The arm of which it speaks; a later one is held against the first",
            Kinds.text("the name of an arm", "high dose"),
            Named::arm);
    private static final Key<Named, Finding.Shares> SHARES = Key.of(
            "shares",
            "Shares of women of the first arm and of this one, as published",
            SharesForm.SHARES,
            named -> named.finding.shares());
    private static final Key<Named, String> SOURCE = Key.needed(
            "source",
            "Key of the source",
            Kinds.text("the key of a source", "satin1992"),
            named -> named.finding.source());

    private static final Keys<Named> KEYS = Keys.of(
                    ROW,
                    MEASURE,
                    AS,
                    ARM,
                    FoundForm.VALUE.in(Named::finding),
                    FoundForm.FROM.in(Named::finding),
                    FoundForm.TO.in(Named::finding),
                    SHARES,
                    SOURCE)
            .with(new Shape.SomeOf(FoundForm.KEYS.stream().map(Key::name).toList()));

    /** Findings of a trial of two doses. */
    static final FindingForm OF_TWO_DOSES = new FindingForm(List.of("low dose", "high dose"));

    private final List<String> arms;

    /** A finding with the name of the arm of which it speaks. */
    record Named(Finding finding, String arm) {
        static List<Named> of(List<Finding> findings, List<Arm> arms) {
            return findings.stream()
                    .map(finding -> new Named(finding, arms.get(finding.arm()).name()))
                    .toList();
        }
    }

    /** Findings of arms with these names; without names none is asked for. */
    FindingForm(List<String> arms) {
        super(
                "a finding, e.g. '{measure: tachysystole, as: ratio, arm: high dose, value: 1.31}'",
                KEYS,
                "{measure: tachysystole, as: ratio, arm: high dose, value: 1.31, source: satin1992}");
        this.arms = arms;
    }

    @Override
    protected @Nullable Named read(Mapping keys) {
        Measure measure = MEASURE.read(keys);
        Finding.Form form = AS.read(keys);
        Part of = ARM.part(keys);
        String arm = of == null || arms.isEmpty() ? null : of.oneOf(arms);
        String source = SOURCE.read(keys);
        String row = ROW.read(keys);
        if (FoundForm.KEYS.stream().noneMatch(each -> each.isIn(keys))) {
            FoundForm.VALUE.demand(keys);
        }
        if (measure == null || form == null) {
            return null;
        }
        demandFitting(form, measure, AS.part(keys));
        Estimate found = new FoundForm(keys, form, measure).read();
        Finding.Shares shares = shares(keys, form, measure);
        if (of == null || arm == null || source == null) {
            return null;
        }
        demandLaterArm(form, arm, of);
        return new Named(
                new Finding(row == null ? "" : row, measure, form, arms.indexOf(arm), found, source, shares), arm);
    }

    private static Finding.@Nullable Shares shares(Mapping keys, Finding.Form form, Measure measure) {
        Part part = SHARES.part(keys);
        if (part != null && (measure.kind() != Measure.Kind.SHARE || form == Finding.Form.MEAN)) {
            part.fault("shares of both arms are given only with a ratio, difference or odds ratio of an event;"
                    + " leave them out");
            return null;
        }
        return SHARES.read(keys);
    }

    private void demandLaterArm(Finding.Form form, String arm, Part of) {
        if (form != Finding.Form.MEAN && arms.indexOf(arm) == 0) {
            of.fault("this is the first arm, with which later arms are compared; expected a later one, or 'as: mean'");
        }
    }

    private static void demandFitting(Finding.Form form, Measure measure, @Nullable Part as) {
        if (as != null && form == Finding.Form.ODDS_RATIO && measure.kind() != Measure.Kind.SHARE) {
            as.fault("'" + measure.words() + "' is not an event, so it has no odds; expected "
                    + "'ratio', 'difference' or 'mean'");
        } else if (as != null && form != Finding.Form.MEAN && measure.kind() == Measure.Kind.CONDITIONAL) {
            as.fault("'" + measure.words() + "' is known for some women only, and not the same ones in each arm;"
                    + " expected 'mean'");
        } else if (as != null && form == Finding.Form.RATIO && !measure.hasRatio()) {
            as.fault("'" + measure.words() + "' " + measure.whyNoRatio()
                    + ", so a ratio of it means nothing; expected 'difference'" + " or 'mean'");
        }
    }
}
