package org.oxytocinlab.app.words;

import java.util.Arrays;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.ThirdStage.Uterus;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;

/** A third stage in a few words: which uterus it is, and which haemoglobin where that is followed. */
final class ThirdStageWords {
    private ThirdStageWords() {}

    /** "normal uterus", "atonic uterus", or that numbers of its own are set. */
    static String of(Case asked) {
        if (!asked.settings().thirdStage().blood()) {
            return uterus(asked);
        }
        double haemoglobin = asked.settings().value(ThirdStage.HAEMOGLOBIN);
        return uterus(asked) + ", haemoglobin "
                + Digits.withUnit(Unit.GRAM_PER_DECILITRE.fromInternal(haemoglobin), Unit.GRAM_PER_DECILITRE);
    }

    private static String uterus(Case asked) {
        return Arrays.stream(Uterus.values())
                .filter(uterus -> uterus != Uterus.NORMAL && isOf(asked, uterus))
                .findFirst()
                .map(uterus -> uterus.words() + " uterus")
                .orElse(Uterus.NORMAL.words() + " uterus");
    }

    /** From when on it is followed. */
    static String from(Case asked) {
        return asked.isAfterBirth()
                ? "from the birth on, at 0 min"
                : "from the birth on, for " + asked.settings().thirdStage().length();
    }

    private static boolean isOf(Case asked, Uterus uterus) {
        return uterus.parameters().entrySet().stream()
                .allMatch(each ->
                        asked.settings().value(each.getKey()) == each.getValue().internal());
    }
}
