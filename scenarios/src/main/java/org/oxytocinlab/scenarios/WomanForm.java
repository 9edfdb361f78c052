package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.PlausibleRange;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the woman is written: {@code {weight: 75 kg, height: 165 cm, gestation: 40 wk, sensitivity: average induction}}. */
final class WomanForm extends Form<WomanForm.Told> {
    private static final int MOST_BIRTHS = 30;
    private static final int HIGHEST_BISHOP_SCORE = 13;
    private static final String WEIGHED = "What speaks against oxytocin, or was weighed";
    private static final Kind<List<Contraindication>> REASON_LIST = Kinds.oneOf(
                    Arrays.asList(Contraindication.values()), Contraindication::words)
            .described("A contraindication")
            .list("contraindications")
            .onOneLine();

    private static final Key<Told, Quantity> WEIGHT = Key.of(
            "weight", "Body weight", within(PlausibleRanges.WEIGHT, Dimension.WEIGHT), told -> told.woman.weight());
    private static final Key<Told, Quantity> HEIGHT = Key.of(
            "height", "Body height", within(PlausibleRanges.HEIGHT, Dimension.HEIGHT), told -> told.woman.height());
    private static final Key<Told, Quantity> BODY_MASS_INDEX = Key.of(
            "BMI",
            "Body mass index, instead of a height",
            within(PlausibleRanges.BODY_MASS_INDEX, Dimension.BODY_MASS_INDEX),
            told -> told.woman.bodyMassIndex());
    private static final Key<Told, Quantity> GESTATION = Key.of(
            "gestation",
            "Weeks of pregnancy; 40 wk when left out",
            within(PlausibleRanges.GESTATION, Dimension.GESTATION),
            told -> told.woman.gestation());
    private static final Key<Told, Integer> PARITY =
            Key.of("parity", "Earlier births", Kinds.whole(0, MOST_BIRTHS, 1), told -> told.woman.parity());
    private static final Key<Told, Integer> BISHOP_SCORE = Key.of(
            "Bishop score",
            "Ripeness of the cervix",
            Kinds.whole(0, HIGHEST_BISHOP_SCORE, 6),
            told -> told.woman.bishopScore());
    private static final Key<Told, Sensitivity> SENSITIVITY = Key.of(
            "sensitivity",
            "How strongly the uterus answers",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Words(presets()).described("A preset"),
                            new Shape.Amount(Dimension.NUMBER, false).described("A factor, 1 at classical term")),
                    "average induction",
                    WomanForm::sensitivity,
                    sensitivity -> Written.word(sensitivity.words())),
            told -> Sensitivity.of(told.woman));
    /** What speaks against a drug. */
    static final Key<Told, List<Contraindication>> REASONS =
            Key.of("contraindications", WEIGHED, REASON_LIST, told -> told.reasons(reason -> true));

    /** What somebody has weighed. */
    static final Key<Told, List<Contraindication>> ALTHOUGH =
            Key.of("although", WEIGHED, REASON_LIST, told -> told.reasons(reason -> reason.isAgainstAny(told.drugs)));

    private static final Keys<Told> KEYS =
            Keys.of(WEIGHT, HEIGHT, BODY_MASS_INDEX, GESTATION, PARITY, BISHOP_SCORE, SENSITIVITY, REASONS, ALTHOUGH);

    private final Labour labour;

    /**
     * A woman.
     *
     * @param drugs that she is given, which somebody may have weighed
     */
    record Told(Woman woman, Collection<Substance> drugs) {
        private @Nullable List<Contraindication> reasons(Predicate<Contraindication> chosen) {
            List<Contraindication> reasons = woman.contraindications().stream()
                    .filter(chosen)
                    .sorted(Comparator.comparing(Contraindication::words))
                    .toList();
            return reasons.isEmpty() ? null : reasons;
        }
    }

    /** A preset, or a factor. */
    private record Sensitivity(
            @Nullable SensitivityPreset preset, @Nullable Quantity factor) {
        private String words() {
            return preset == null ? String.valueOf(factor) : preset.words();
        }

        private static @Nullable Sensitivity of(Woman woman) {
            return woman.sensitivity() == null && woman.sensitivityFactor() == null
                    ? null
                    : new Sensitivity(woman.sensitivity(), woman.sensitivityFactor());
        }
    }

    /** A woman in a labour, or in none. */
    WomanForm(Labour labour) {
        super("the woman", "{weight: 75 kg, gestation: 40 wk}", KEYS);
        this.labour = labour;
    }

    /** The woman; at term when nothing is said of her. */
    Woman readWoman(@Nullable Part part) {
        Told told = part == null ? null : read(part);
        return told == null ? Woman.AT_TERM.in(labour) : told.woman();
    }

    @Override
    protected Told read(Mapping keys) {
        Quantity weight = WEIGHT.read(keys);
        Quantity height = HEIGHT.read(keys);
        Quantity index = BODY_MASS_INDEX.read(keys);
        Quantity gestation = GESTATION.read(keys);
        demandAgreement(BODY_MASS_INDEX.part(keys), weight, height, index);
        Part parity = PARITY.part(keys);
        if (parity != null && !labour.isAny()) {
            parity.note("woman.parity is noted, not used by this model");
        }
        Part said = SENSITIVITY.part(keys);
        if (said != null && BISHOP_SCORE.isIn(keys)) {
            said.note("woman.sensitivity overrides the Bishop score"
                    + (labour.onset() == Onset.INDUCTION ? ", which still says how ripe the cervix is" : ""));
        }
        Sensitivity sensitivity = SENSITIVITY.read(keys);
        Woman woman = new Woman(
                weight,
                height,
                index,
                gestation == null ? Woman.AT_TERM.gestation() : gestation,
                PARITY.read(keys),
                BISHOP_SCORE.read(keys),
                sensitivity == null ? null : sensitivity.preset,
                sensitivity == null ? null : sensitivity.factor,
                labour,
                contraindications(keys));
        return new Told(woman, List.of());
    }

    @Override
    public Written write(Told told) {
        return KEYS.write(told, false);
    }

    /** What somebody has weighed that speaks against a drug. */
    static Set<Contraindication> weighed(@Nullable Part woman) {
        Mapping keys = woman == null ? null : new WomanForm(Labour.NO).mapping(woman);
        return keys == null ? Set.of() : set(ALTHOUGH.read(keys));
    }

    /** What speaks against a drug; each that speaks against oxytocin before the birth must have been weighed. */
    private static Set<Contraindication> contraindications(Mapping keys) {
        Set<Contraindication> weighed = set(ALTHOUGH.read(keys));
        Part part = REASONS.part(keys);
        Set<Contraindication> reasons = set(REASONS.read(keys));
        for (Contraindication reason : reasons) {
            if (part == null || !reason.isAgainst(Substance.OXYTOCIN)) {
                continue;
            }
            if (!weighed.contains(reason)) {
                part.fault("oxytocin must not be started before the birth: " + reason.words() + "; expected '"
                        + ALTHOUGH.name() + ": [" + reason.words() + "]' beside it where somebody has weighed it");
            } else {
                part.note("oxytocin is started although there is a contraindication: " + reason.words());
            }
        }
        Part although = ALTHOUGH.part(keys);
        if (although != null && !reasons.containsAll(weighed)) {
            although.fault(
                    "nothing speaks against it in this case; expected '" + REASONS.name() + "' with the same words");
        }
        return reasons;
    }

    private static Set<Contraindication> set(@Nullable List<Contraindication> reasons) {
        Set<Contraindication> set = EnumSet.noneOf(Contraindication.class);
        set.addAll(reasons == null ? List.of() : reasons);
        return set;
    }

    private static Kind<Quantity> within(PlausibleRange limit, Dimension dimension) {
        return Kinds.within(limit, Kinds.positive(dimension));
    }

    private static @Nullable Sensitivity sensitivity(Part part) {
        for (SensitivityPreset preset : SensitivityPreset.values()) {
            if (part.says(preset.words())) {
                return new Sensitivity(preset, null);
            }
        }
        Quantity factor = factor(part);
        return factor == null ? null : new Sensitivity(null, factor);
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

    private static List<String> presets() {
        return Arrays.stream(SensitivityPreset.values())
                .map(SensitivityPreset::words)
                .toList();
    }

    private static void demandAgreement(
            @Nullable Part part, @Nullable Quantity weight, @Nullable Quantity height, @Nullable Quantity index) {
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
