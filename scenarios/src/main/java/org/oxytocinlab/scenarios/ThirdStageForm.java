package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.ThirdStage.Uterus;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * How a third stage is asked for: {@code yes}, or {@code {uterus: atonic}}.
 *
 * @param asked what is asked
 * @param parameters what the uterus sets of the model
 */
record ThirdStageForm(ThirdStage asked, Map<Published, Quantity> parameters) {
    static final String THIRD_STAGE = "third stage";
    static final String UTERUS = "uterus";
    static final List<String> KEYS = List.of(UTERUS);
    static final List<String> WORDS = List.of("yes", "no");

    private static final ThirdStageForm NO = new ThirdStageForm(ThirdStage.NO, Map.of());
    private static final ThirdStageForm YES = new ThirdStageForm(ThirdStage.YES, Map.of());

    /**
     * What is asked; nothing when nothing is said.
     *
     * @param labour of the case
     * @param fetus that is asked for
     */
    static ThirdStageForm read(@Nullable Part part, Labour labour, Fetus fetus) {
        if (part == null) {
            return NO;
        }
        ThirdStageForm read = read(part);
        if (labour.isAny() && read.asked.isAsked()) {
            part.fault(
                    "a labour ends with the birth, and a third stage begins there; leave out 'labour', so that time 0"
                            + " is the birth");
        }
        if (fetus.isAsked() && read.asked.isAsked()) {
            part.fault("after birth there is no fetus any more; leave out 'fetus', or the third stage");
        }
        return read;
    }

    private static ThirdStageForm read(Part part) {
        if (part.isText()) {
            return "yes".equals(part.oneOf(WORDS)) ? YES : NO;
        }
        Mapping keys = part.mapping("'yes', 'no', or e.g. '{uterus: atonic}'");
        if (keys == null) {
            return NO;
        }
        Part uterus = keys.only(KEYS).get(UTERUS);
        String word = uterus == null ? null : uterus.oneOf(Uterus.allWords());
        return word == null
                ? YES
                : new ThirdStageForm(
                        ThirdStage.YES, Uterus.named(word).orElseThrow().parameters());
    }
}
