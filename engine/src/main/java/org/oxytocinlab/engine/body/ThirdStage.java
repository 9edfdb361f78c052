package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a case asks of the third stage: nothing, or to be followed. Time 0 of such a case is the birth, unless a labour comes
 * before it.
 *
 * @param isAsked whether tone and blood loss are followed
 * @param length how long it is followed where a labour comes before it
 * @param blood whether haemoglobin and red cells are, too
 */
public record ThirdStage(boolean isAsked, Quantity length, boolean blood) {
    /** Two hours are the usual time at which a woman is watched closely; a design choice. */
    public static final Quantity USUAL_LENGTH = Quantity.of("2", Unit.HOUR);

    /** What a case that follows the blood states of it. */
    public static final Published HAEMOGLOBIN = Blood.HAEMOGLOBIN;

    /** Nothing, which costs nothing. */
    public static final ThirdStage NO = new ThirdStage(false, USUAL_LENGTH, false);

    /** From the birth on. */
    public static final ThirdStage YES = new ThirdStage(true, USUAL_LENGTH, false);

    /** The same, followed for another time after a labour. */
    public ThirdStage lasting(Quantity other) {
        return new ThirdStage(isAsked, other, blood);
    }

    /** The same with haemoglobin and red cells. */
    public ThirdStage withBlood() {
        return new ThirdStage(isAsked, length, true);
    }

    /** How a uterus contracts after birth; all but the tones and delays of the reference are design choices [third-stage-note]. */
    public enum Uterus {
        NORMAL(Map.of()),
        SLUGGISH(numbers("0.4", "0.70", "8", "0.6", "0.8")),
        ATONIC(numbers("0.3", "0.45", "9", "0.35", "0.7"));

        /** Without state. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Map<Published, Quantity> parameters;

        Uterus(Map<Published, Quantity> parameters) {
            this.parameters = parameters;
        }

        private static Map<Published, Quantity> numbers(
                String atBirth, String alone, String delay, String answer, String other) {
            return Map.of(
                    PostpartumUterus.AT_BIRTH,
                    Quantity.of(atBirth, Unit.ONE),
                    PostpartumUterus.ALONE,
                    Quantity.of(alone, Unit.ONE),
                    PostpartumUterus.DELAY,
                    Quantity.of(delay, Unit.MINUTE),
                    PostpartumUterus.ANSWER,
                    Quantity.of(answer, Unit.ONE),
                    PostpartumUterus.OTHER_ANSWER,
                    Quantity.of(other, Unit.ONE));
        }

        /** What it sets of the model; a case may set each otherwise. */
        public Map<Published, Quantity> parameters() {
            return parameters;
        }

        /** The name in a case. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The uterus with this name, if there is one. */
        public static Optional<Uterus> named(String words) {
            return Arrays.stream(values())
                    .filter(each -> each.words().equals(words))
                    .findFirst();
        }

        /** Every name. */
        public static List<String> allWords() {
            return Arrays.stream(values()).map(Uterus::words).toList();
        }
    }
}
