package org.oxytocinlab.scenarios;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a labour is written: {@code induction}, or {@code {onset: spontaneous, dilatation: 3 cm, epidural: yes}}. */
final class LabourForm extends Form<Labour> {
    /** A dilatation before the second stage. */
    static final Kind<Quantity> BEFORE_FULL =
            Kind.of(new Shape.Pattern("^[0-9](\\.[0-9]{1,6})? ?cm$"), "3 cm", LabourForm::dilatation, Written::word);

    /** The key of a dilatation in a case and in a population. */
    static final String DILATATION_KEY = "dilatation";

    private static final Key<Labour, Onset> ONSET = Key.needed(
            "onset",
            "How it begins",
            Kinds.oneOf(Arrays.asList(Onset.values()), Onset::words).like(Onset.INDUCTION.words()),
            Labour::onset);
    private static final Key<Labour, Quantity> DILATATION =
            Key.of(DILATATION_KEY, "Dilatation of the cervix at the start", BEFORE_FULL, Labour::dilatation);
    private static final Key<Labour, Quantity> AWAKENING = Key.of(
            "awakening",
            "How far the uterus is awake at the start, 0 to 1",
            Kinds.amount(Dimension.NUMBER).held(LabourForm::holdAwakening).like("0.3"),
            Labour::awakening);
    private static final Key<Labour, Boolean> EPIDURAL =
            Key.of("epidural", "Whether she has an epidural", Kinds.yes(), Labour::epidural);
    private static final Key<Labour, Boolean> REFLEX = Key.of(
            "Ferguson reflex",
            "Whether a wider cervix drives the uterus on",
            Kinds.either("acts", "blocked"),
            Labour::feelsStretch);
    private static final Key<Labour, Boolean> OWN = Key.of(
            "own oxytocin",
            "Whether her own oxytocin comes in pulses or as their mean",
            Kinds.either("pulses", "mean"),
            Labour::pulses);

    /** True while it is there from the start. */
    private static final Key<Labour, Boolean> STRESS = Key.of(
            "stress",
            "Whether the vasopressin of pain and nausea is there from the start or follows the stage of labour",
            Kinds.either("from the start", "by stage"),
            labour -> labour.stressFollows() ? Boolean.FALSE : null);

    LabourForm() {
        super(
                "'no', 'induction', 'spontaneous', 'slow', or e.g. '{onset: induction, dilatation: 3 cm}'",
                Keys.of(ONSET, DILATATION, AWAKENING, EPIDURAL, REFLEX, OWN, STRESS),
                "{onset: induction, dilatation: 3 cm}");
    }

    /** The labour; none with a fault. */
    @Override
    public Labour read(Part part) {
        if (part.isText()) {
            return Labour.of(onset(ONSET.kind().read(part)));
        }
        Labour labour = super.read(part);
        return labour == null ? Labour.NO : labour;
    }

    @Override
    protected Labour read(Mapping keys) {
        Onset onset = ONSET.read(keys);
        Labour labour = new Labour(
                onset(onset),
                DILATATION.read(keys),
                AWAKENING.read(keys),
                Boolean.TRUE.equals(EPIDURAL.read(keys)),
                !Boolean.FALSE.equals(REFLEX.read(keys)),
                !Boolean.FALSE.equals(OWN.read(keys)),
                Boolean.FALSE.equals(STRESS.read(keys)));
        Part none = ONSET.part(keys);
        if (none != null && onset == Onset.NO && keys.keys().size() > 1) {
            none.fault(
                    "without a labour nothing else can be said of it; leave the other keys out, or write another onset");
        }
        return labour;
    }

    @Override
    public Written write(Labour labour) {
        return labour.isAny()
                ? super.write(labour)
                : Written.word(labour.onset().words());
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(ONSET.kind().shape().described(ONSET.sentence()), super.shape());
    }

    private static Onset onset(@Nullable Onset read) {
        return read == null ? Onset.NO : read;
    }

    private static @Nullable Quantity dilatation(Part part) {
        Double centimetres = Dilatation.read(part);
        if (centimetres == null) {
            return null;
        }
        if (centimetres >= Dilatation.FULL) {
            part.fault("a case begins before full dilatation; expected less than 10 cm");
            return null;
        }
        return Quantity.of(centimetres, Unit.CENTIMETRE);
    }

    private static void holdAwakening(Part part, Quantity value) {
        if (value.internal() > 1) {
            part.fault("'" + value + "' is no awakening; expected 0, a quiet uterus, to 1, established labour");
        }
    }
}
