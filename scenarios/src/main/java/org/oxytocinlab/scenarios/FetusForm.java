package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Fetus.Reserve;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a fetus is asked for: {@code yes}, or {@code {reserve: reduced, cord: compressed}}. */
final class FetusForm extends Form<Fetus> {
    private static final Key<Fetus, Quantity> RESERVE = Key.of(
            "reserve",
            "What its placenta can spare: a word, or a share of a healthy one",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Words(Reserve.allWords()).described("A reserve with a name"),
                            new Shape.Decimal(Fetus.LEAST_RESERVE, 1, false)),
                    "reduced",
                    FetusForm::share,
                    Written::word),
            Fetus::reserve);

    private static final String COMPRESSED = "compressed";
    private static final String FREE = "free";

    private static final Key<Fetus, Quantity> CORD = Key.of(
            "cord",
            "What a strong contraction shuts of the flow through its cord: a word, or a share; free when left out",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Words(List.of(FREE, COMPRESSED)).described("Free, or compressed: 0.8"),
                            new Shape.Decimal(0, Fetus.MOST_SHUT, false)),
                    COMPRESSED,
                    FetusForm::shut,
                    Written::word),
            fetus -> fetus.isCordPressed() ? fetus.cord() : null);

    private static final Key<Fetus, Boolean> SODIUM = Key.of(
            "sodium",
            "Whether its sodium is followed, which is assumed to lag behind hers; 'no' when left out",
            Kinds.yes(),
            fetus -> fetus.isSodiumFollowed() ? Boolean.TRUE : null);

    FetusForm() {
        super("'yes', 'no', or e.g. '{reserve: reduced}'", Keys.of(RESERVE, CORD, SODIUM), "{reserve: reduced}");
    }

    /** What is asked; nothing with a fault. */
    @Override
    public Fetus read(Part part) {
        if (part.isText()) {
            return Boolean.TRUE.equals(Kinds.yes().read(part)) ? Fetus.HEALTHY : Fetus.NO;
        }
        Fetus fetus = super.read(part);
        return fetus == null ? Fetus.NO : fetus;
    }

    @Override
    protected Fetus read(Mapping keys) {
        Quantity share = RESERVE.read(keys);
        Quantity shut = CORD.read(keys);
        Fetus fetus = share == null ? Fetus.HEALTHY : Fetus.with(share);
        Fetus pressed = shut == null ? fetus : fetus.pressing(shut);
        return Boolean.TRUE.equals(SODIUM.read(keys)) ? pressed.withSodium() : pressed;
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(Kinds.yes().shape().described("With a healthy placenta"), super.shape());
    }

    /** A reserve by its name, or as a share of a healthy one. */
    private static @Nullable Quantity share(Part part) {
        String known = String.join(", ", Reserve.allWords());
        String text = part.text("one of " + known + ", or a share of a healthy placenta such as 0.6");
        if (text == null) {
            return null;
        }
        if (!text.matches("[-+.]?\\d.*")) {
            String word = part.oneOf(Reserve.allWords());
            return word == null ? null : Reserve.named(word).map(Reserve::share).orElse(null);
        }
        Quantity value = part.quantity(Dimension.NUMBER);
        if (value != null && (value.internal() < Fetus.LEAST_RESERVE || value.internal() > 1)) {
            part.fault("'" + value + "' is no reserve of a placenta; expected a share from " + Fetus.LEAST_RESERVE
                    + " to 1, or one of " + known);
            return null;
        }
        return value;
    }

    /** What is shut of the cord, by a word or as a share. */
    private static @Nullable Quantity shut(Part part) {
        String text = part.text("'free', 'compressed', or a share of the flow such as 0.6");
        if (text == null || !text.matches("[-+.]?\\d.*")) {
            String word = text == null ? null : part.oneOf(List.of(FREE, COMPRESSED));
            return word == null ? null : word.equals(FREE) ? Fetus.FREE : Fetus.COMPRESSED;
        }
        Quantity value = part.quantity(Dimension.NUMBER);
        if (value != null && (value.internal() < 0 || value.internal() > Fetus.MOST_SHUT)) {
            part.fault("'" + value + "' cannot be shut of the flow through a cord; expected a share from 0 to "
                    + Fetus.MOST_SHUT + ", 'free' or 'compressed'");
            return null;
        }
        return value;
    }
}
