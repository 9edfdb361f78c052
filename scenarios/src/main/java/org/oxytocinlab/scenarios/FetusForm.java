package org.oxytocinlab.scenarios;

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

/** How a fetus is asked for: {@code yes}, or {@code {reserve: reduced}}. */
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

    FetusForm() {
        super("'yes', 'no', or e.g. '{reserve: reduced}'", Keys.of(RESERVE), "{reserve: reduced}");
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
        return share == null ? Fetus.HEALTHY : Fetus.with(share);
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
}
