package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How the woman is written: {@code {weight: 75 kg, height: 165 cm, gestation: 40 wk, sensitivity: average induction}}. */
final class WomanForm {
    static final String REASONS = "contraindications";
    static final String ALTHOUGH = "although";
    static final List<String> KEYS =
            List.of("weight", "height", "BMI", "gestation", "parity", "Bishop score", "sensitivity", REASONS, ALTHOUGH);
    private static final int MOST_BIRTHS = 30;
    private static final int HIGHEST_BISHOP_SCORE = 13;

    private WomanForm() {}

    /** The woman; at term when nothing is said of her. */
    static Woman read(@Nullable Part part, Labour labour) {
        Mapping keys = keys(part);
        return keys == null ? Woman.AT_TERM.in(labour) : read(keys.only(KEYS), labour);
    }

    private static @Nullable Mapping keys(@Nullable Part part) {
        return part == null ? null : part.mapping("the woman, e.g. '{weight: 75 kg, gestation: 40 wk}'");
    }

    private static Woman read(Mapping keys, Labour labour) {
        Quantity weight = keys.within(Limits.WEIGHT, "weight", Dimension.WEIGHT);
        Quantity height = keys.within(Limits.HEIGHT, "height", Dimension.HEIGHT);
        Quantity index = keys.within(Limits.BODY_MASS_INDEX, "BMI", Dimension.BODY_MASS_INDEX);
        Quantity gestation = keys.within(Limits.GESTATION, "gestation", Dimension.GESTATION);
        demandAgreement(keys, weight, height, index);
        Part parity = keys.get("parity");
        if (parity != null && !labour.isAny()) {
            parity.note("woman.parity is noted, not used by this model");
        }
        Part sensitivity = keys.get("sensitivity");
        if (sensitivity != null && keys.has("Bishop score")) {
            sensitivity.note("woman.sensitivity overrides the Bishop score"
                    + (labour.onset() == Onset.INDUCTION ? ", which still says how ripe the cervix is" : ""));
        }
        SensitivityPreset preset = sensitivity == null ? null : preset(sensitivity);
        return new Woman(
                weight,
                height,
                index,
                gestation == null ? Woman.AT_TERM.gestation() : gestation,
                whole(parity, MOST_BIRTHS),
                whole(keys.get("Bishop score"), HIGHEST_BISHOP_SCORE),
                preset,
                preset == null && sensitivity != null ? factor(sensitivity) : null,
                labour,
                contraindications(keys));
    }

    /** What somebody has weighed that speaks against a drug. */
    static Set<Contraindication> weighed(@Nullable Part woman) {
        Mapping keys = keys(woman);
        return keys == null ? Set.of() : reasons(keys.get(ALTHOUGH));
    }

    /** What speaks against a drug; each that speaks against oxytocin before the birth must have been weighed. */
    private static Set<Contraindication> contraindications(Mapping keys) {
        Set<Contraindication> weighed = reasons(keys.get(ALTHOUGH));
        Part part = keys.get(REASONS);
        Set<Contraindication> reasons = reasons(part);
        for (Contraindication reason : reasons) {
            if (part == null || !reason.isAgainst(Substance.OXYTOCIN)) {
                continue;
            }
            if (!weighed.contains(reason)) {
                part.fault("oxytocin must not be started before the birth: " + reason.words() + "; expected '"
                        + ALTHOUGH + ": [" + reason.words() + "]' beside it where somebody has weighed it");
            } else {
                part.note("oxytocin is started although there is a contraindication: " + reason.words());
            }
        }
        Part although = keys.get(ALTHOUGH);
        if (although != null && !reasons.containsAll(weighed)) {
            although.fault("nothing speaks against it in this case; expected '" + REASONS + "' with the same words");
        }
        return reasons;
    }

    private static Set<Contraindication> reasons(@Nullable Part part) {
        Set<Contraindication> reasons = EnumSet.noneOf(Contraindication.class);
        for (Part entry : part == null ? List.<Part>of() : part.list("contraindications")) {
            String word = entry.oneOf(Contraindication.allWords());
            Contraindication.named(word == null ? "" : word).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static @Nullable Integer whole(@Nullable Part part, int highest) {
        Long value = part == null ? null : part.whole(0, highest);
        return value == null ? null : value.intValue();
    }

    private static @Nullable SensitivityPreset preset(Part part) {
        return Arrays.stream(SensitivityPreset.values())
                .filter(preset -> part.says(preset.words()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Quantity factor(Part part) {
        String text = part.text("a sensitivity: 'average induction' or a plain number such as 0.3");
        if (text == null || text.isEmpty()) {
            return null;
        }
        if ("+-.0123456789".indexOf(text.charAt(0)) >= 0) {
            return part.positive(Dimension.NUMBER);
        }
        part.fault("unknown sensitivity '" + Part.shortened(text) + "'"
                + Suggestion.hint(
                        text,
                        presets(),
                        "; known: " + String.join(", ", presets()) + ", or a plain number such as 0.3"));
        return null;
    }

    /** The words for sensitivity. */
    static List<String> presets() {
        return Arrays.stream(SensitivityPreset.values())
                .map(SensitivityPreset::words)
                .toList();
    }

    private static void demandAgreement(
            Mapping keys, @Nullable Quantity weight, @Nullable Quantity height, @Nullable Quantity index) {
        Part part = keys.get("BMI");
        if (part == null || weight == null || height == null || index == null) {
            return;
        }
        double calculated = weight.internal() / (height.internal() * height.internal());
        if (Math.abs(calculated - index.internal()) > 1) {
            part.fault("'" + index + "' does not agree with " + weight + " and " + height + ", which give "
                    + Math.round(calculated) + " kg/m2; leave one of the three out");
        }
    }
}
