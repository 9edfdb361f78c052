package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Woman;

/** What can be said of a woman, by the name of its key in a case. */
public enum Characteristic {
    WEIGHT("weight"),
    HEIGHT("height"),
    BODY_MASS_INDEX("BMI"),
    GESTATION("gestation"),
    PARITY("parity"),
    BISHOP_SCORE("Bishop score"),
    SENSITIVITY("sensitivity");

    private final String words;

    Characteristic(String words) {
        this.words = words;
    }

    /** The key in a case. */
    public String words() {
        return words;
    }

    /** What is said of it, or null. */
    public @Nullable Object of(Woman woman) {
        return switch (this) {
            case WEIGHT -> woman.weight();
            case HEIGHT -> woman.height();
            case BODY_MASS_INDEX -> woman.bodyMassIndex();
            case GESTATION -> woman.gestation();
            case PARITY -> woman.parity();
            case BISHOP_SCORE -> woman.bishopScore();
            case SENSITIVITY -> woman.sensitivity() == null ? woman.sensitivityFactor() : woman.sensitivity();
        };
    }

    /** The characteristic with this key, if there is one. */
    public static Optional<Characteristic> named(String words) {
        return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
    }
}
