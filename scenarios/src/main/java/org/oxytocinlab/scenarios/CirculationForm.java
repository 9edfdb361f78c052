package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Circulation.Depth;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** How a circulation is asked for: {@code yes}, or {@code {anaesthesia: deep}}. */
final class CirculationForm {
    static final String CIRCULATION = "circulation";
    static final String ANAESTHESIA = "anaesthesia";
    static final List<String> KEYS = List.of(ANAESTHESIA);
    static final List<String> WORDS = List.of("yes", "no");

    private CirculationForm() {}

    /** What is asked; nothing when nothing is said. */
    static Circulation read(@Nullable Part part) {
        if (part == null) {
            return Circulation.NO;
        }
        if (part.isText()) {
            return "yes".equals(part.oneOf(WORDS)) ? Circulation.AWAKE : Circulation.NO;
        }
        Mapping keys = part.mapping("'yes', 'no', or e.g. '{anaesthesia: deep}'");
        if (keys == null) {
            return Circulation.NO;
        }
        Part depth = keys.only(KEYS).get(ANAESTHESIA);
        Quantity value = depth == null ? null : depth(depth);
        return value == null ? Circulation.AWAKE : Circulation.under(value);
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

    /** As it stands in a case that asks for it. */
    static String text(Circulation circulation) {
        return new YamlText.Pairs().with(ANAESTHESIA, circulation.anaesthesia()).toString();
    }
}
