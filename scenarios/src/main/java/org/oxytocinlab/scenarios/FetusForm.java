package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Fetus.Reserve;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText;

/** How a fetus is asked for: {@code yes}, or {@code {reserve: reduced}}. */
final class FetusForm {
    static final String FETUS = "fetus";
    static final String RESERVE = "reserve";
    static final List<String> KEYS = List.of(RESERVE);
    static final List<String> WORDS = List.of("yes", "no");

    private FetusForm() {}

    /** What is asked; nothing when nothing is said. */
    static Fetus read(@Nullable Part part) {
        if (part == null) {
            return Fetus.NO;
        }
        if (part.isText()) {
            return "yes".equals(part.oneOf(WORDS)) ? Fetus.HEALTHY : Fetus.NO;
        }
        Mapping keys = part.mapping("'yes', 'no', or e.g. '{reserve: reduced}'");
        if (keys == null) {
            return Fetus.NO;
        }
        Part reserve = keys.only(KEYS).get(RESERVE);
        Quantity share = reserve == null ? null : share(reserve);
        return share == null ? Fetus.HEALTHY : Fetus.with(share);
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

    /** As it stands in a case that asks for it. */
    static String text(Fetus fetus) {
        return new YamlText.Pairs().with(RESERVE, fetus.reserve()).toString();
    }
}
