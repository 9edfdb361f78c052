package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Circulation.Depth;
import org.oxytocinlab.engine.physiology.Anaesthesia;
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

/** How a circulation is asked for: {@code yes}, or {@code {anaesthesia: deep}}. */
final class CirculationForm extends Form<Circulation> {
    private static final Key<Circulation, Quantity> ANAESTHESIA = Key.of(
            "anaesthesia",
            "How deep she is anaesthetised: a word, or a multiple of the MAC",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Words(Depth.allWords()).described("A depth with a name"),
                            new Shape.Decimal(0, Math.round(Anaesthesia.DEEPEST), false)),
                    "deep",
                    CirculationForm::depth,
                    Written::word),
            Circulation::anaesthesia);

    CirculationForm() {
        super("'yes', 'no', or e.g. '{anaesthesia: deep}'", Keys.of(ANAESTHESIA), "{anaesthesia: deep}");
    }

    /** What is asked; nothing with a fault. */
    @Override
    public Circulation read(Part part) {
        if (part.isText()) {
            return Boolean.TRUE.equals(Kinds.yes().read(part)) ? Circulation.AWAKE : Circulation.NO;
        }
        Circulation circulation = super.read(part);
        return circulation == null ? Circulation.NO : circulation;
    }

    @Override
    protected Circulation read(Mapping keys) {
        Quantity depth = ANAESTHESIA.read(keys);
        return depth == null ? Circulation.AWAKE : Circulation.under(depth);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(Kinds.yes().shape().described("In a woman who is awake"), super.shape());
    }

    /** A depth by its name, or as a multiple of the MAC. */
    private static @Nullable Quantity depth(Part part) {
        String text = part.text("one of " + String.join(", ", Depth.allWords()) + ", or a multiple of the MAC");
        if (text == null) {
            return null;
        }
        if (!text.matches("[-+.]?\\d.*")) {
            String word = part.oneOf(Depth.allWords());
            return word == null ? null : Depth.named(word).map(Depth::depth).orElse(null);
        }
        Quantity value = part.quantity(Dimension.NUMBER);
        if (value != null && value.internal() > Anaesthesia.DEEPEST) {
            part.fault(
                    "'" + value + "' is deeper than anybody is anaesthetised; expected multiples of the MAC from 0 to "
                            + Math.round(Anaesthesia.DEEPEST) + ", or one of "
                            + String.join(", ", Depth.allWords()));
            return null;
        }
        return value;
    }
}
