package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** How a labour is written: {@code induction}, or {@code {onset: spontaneous, dilatation: 3 cm, epidural: yes}}. */
final class LabourForm {
    static final String LABOUR = "labour";
    static final String ONSET = "onset";
    static final String DILATATION = "dilatation";
    static final String AWAKENING = "awakening";
    static final String EPIDURAL = "epidural";
    static final String REFLEX = "Ferguson reflex";
    static final String OWN = "own oxytocin";
    static final String STRESS = "stress";
    static final List<String> KEYS = List.of(ONSET, DILATATION, AWAKENING, EPIDURAL, REFLEX, OWN, STRESS);

    /** Words for how her own oxytocin comes, the usual one first. */
    static final List<String> SECRETIONS = List.of("pulses", "mean");

    /** Words for the vasopressin of pain and nausea, the usual one first. */
    static final List<String> STRESSES = List.of("from the start", "by stage");

    /** Words for the reflex, the usual one first. */
    static final List<String> REFLEXES = List.of("acts", "blocked");

    private LabourForm() {}

    /** The labour; none when nothing is said. */
    static Labour read(@Nullable Part part) {
        if (part == null) {
            return Labour.NO;
        }
        return part.isText() ? Labour.of(onset(part)) : keys(part);
    }

    private static Labour keys(Part part) {
        Mapping keys = part.mapping(
                "'no', 'induction', 'spontaneous', 'slow', or e.g. '{onset: induction, dilatation: 3 cm}'");
        if (keys == null) {
            return Labour.NO;
        }
        keys.only(KEYS);
        Part onset = keys.need(ONSET, "induction");
        Part reflex = keys.get(REFLEX);
        Part own = keys.get(OWN);
        Part stress = keys.get(STRESS);
        Labour labour = new Labour(
                onset == null ? Onset.NO : onset(onset),
                dilatation(keys.get(DILATATION)),
                awakening(keys.get(AWAKENING)),
                keys.isYes(EPIDURAL),
                reflex == null || REFLEXES.get(0).equals(reflex.oneOf(REFLEXES)),
                own == null || SECRETIONS.get(0).equals(own.oneOf(SECRETIONS)),
                stress != null && STRESSES.get(1).equals(stress.oneOf(STRESSES)));
        if (onset != null && onset.says(Onset.NO.words()) && keys.keys().size() > 1) {
            onset.fault(
                    "without a labour nothing else can be said of it; leave the other keys out, or write another onset");
        }
        return labour;
    }

    private static Onset onset(Part part) {
        String word = part.oneOf(Onset.allWords());
        return word == null ? Onset.NO : Onset.named(word).orElse(Onset.NO);
    }

    /** A dilatation before the second stage, or null. */
    static @Nullable Quantity dilatation(@Nullable Part part) {
        Double centimetres = part == null ? null : Dilatation.read(part);
        if (part == null || centimetres == null) {
            return null;
        }
        if (centimetres >= Dilatation.FULL) {
            part.fault("a case begins before full dilatation; expected less than 10 cm");
            return null;
        }
        return Quantity.of(centimetres, Unit.CENTIMETRE);
    }

    private static @Nullable Quantity awakening(@Nullable Part part) {
        Quantity value = part == null ? null : part.quantity(Dimension.NUMBER);
        if (part != null && value != null && value.internal() > 1) {
            part.fault("'" + value + "' is no awakening; expected 0, a quiet uterus, to 1, established labour");
            return null;
        }
        return value;
    }

    /** As it stands in a case. */
    static String text(Labour labour) {
        if (!labour.isAny()) {
            return labour.onset().words();
        }
        YamlText.Pairs pairs = new YamlText.Pairs()
                .with(ONSET, labour.onset().words())
                .with(DILATATION, labour.dilatation())
                .with(AWAKENING, labour.awakening())
                .with(EPIDURAL, labour.epidural() ? "yes" : "no")
                .with(REFLEX, REFLEXES.get(labour.feelsStretch() ? 0 : 1))
                .with(OWN, SECRETIONS.get(labour.pulses() ? 0 : 1));
        return (labour.stressFollows() ? pairs.with(STRESS, STRESSES.get(1)) : pairs).toString();
    }
}
