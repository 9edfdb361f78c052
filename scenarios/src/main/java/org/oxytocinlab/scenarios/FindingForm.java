package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/**
 * How the finding of a real trial is written: {@code {measure: tachysystole, as: ratio, arm: high dose, value: 1.31, from:
 * 1.21, to: 1.42, source: satin1992}}.
 */
final class FindingForm {
    static final List<String> KEYS = List.of("row", "measure", "as", "arm", "value", "from", "to", "shares", "source");

    private final List<String> arms;

    /** Remarks of arms with these names; without names none is asked for. */
    FindingForm(List<String> arms) {
        this.arms = arms;
    }

    /** All remarks that are free of faults. */
    List<Finding> read(@Nullable Part part) {
        List<Finding> found = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("findings")) {
            one(entry).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Finding> one(Part entry) {
        Mapping keys =
                entry.mapping("a finding, e.g. '{measure: tachysystole, as: ratio, arm: high dose, value: 1.31}'");
        if (keys == null) {
            return Optional.empty();
        }
        keys.only(KEYS);
        Measure measure = measure(keys);
        Finding.Form form = form(keys);
        Part of = keys.need("arm", "high dose");
        String arm = of == null || arms.isEmpty() ? null : of.oneOf(arms);
        Part source = keys.need("source", "satin1992");
        String key = source == null ? null : source.text("the key of a source");
        String row = row(keys);
        if (FoundForm.KEYS.stream().noneMatch(each -> each.isIn(keys))) {
            FoundForm.VALUE.demand(keys);
        }
        if (measure == null || form == null) {
            return Optional.empty();
        }
        demandFitting(form, measure, keys.get("as"));
        Estimate found = new FoundForm(keys, form, measure).read();
        Finding.Shares shares = shares(keys.get("shares"), form, measure);
        if (of == null || arm == null || key == null) {
            return Optional.empty();
        }
        demandLaterArm(form, arm, of);
        return Optional.of(new Finding(row, measure, form, arms.indexOf(arm), found, key, shares));
    }

    private static Finding.@Nullable Shares shares(@Nullable Part part, Finding.Form form, Measure measure) {
        if (part != null && (measure.kind() != Measure.Kind.SHARE || form == Finding.Form.MEAN)) {
            part.fault("shares of both arms are given only with a ratio, difference or odds ratio of an event;"
                    + " leave them out");
            return null;
        }
        return part == null ? null : SharesForm.SHARES.read(part);
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

    private static String row(Mapping keys) {
        Part part = keys.get("row");
        String row = part == null ? null : part.text("the number of a row");
        return row == null ? "" : row;
    }

    private static @Nullable Measure measure(Mapping keys) {
        Part part = keys.need("measure", Measure.TACHYSYSTOLE.words());
        String words = part == null
                ? null
                : part.oneOf(Measure.ALL.stream().map(Measure::words).toList());
        return Measure.ALL.stream()
                .filter(measure -> measure.words().equals(words))
                .findFirst()
                .orElse(null);
    }

    private static Finding.@Nullable Form form(Mapping keys) {
        Part part = keys.need("as", Finding.Form.RATIO.words());
        String words = part == null
                ? null
                : part.oneOf(Arrays.stream(Finding.Form.values())
                        .map(Finding.Form::words)
                        .toList());
        return Arrays.stream(Finding.Form.values())
                .filter(form -> form.words().equals(words))
                .findFirst()
                .orElse(null);
    }
}
