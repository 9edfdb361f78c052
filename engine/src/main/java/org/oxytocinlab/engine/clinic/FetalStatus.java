package org.oxytocinlab.engine.clinic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.quantity.RomanNumeral;

/** How the fetal heart rate tracing is classed, from good to bad. */
public enum FetalStatus {
    NORMAL("normal"),
    CATEGORY_II("category II"),
    CATEGORY_III("category III");

    private final String words;

    FetalStatus(String words) {
        this.words = words;
    }

    /** The name in a case. */
    public String words() {
        return words;
    }

    /** The status with this name, if there is one; its number may be Roman or Arabic, and category I is normal. */
    public static Optional<FetalStatus> named(String words) {
        String plain = plain(words);
        return plain.equals("category 1")
                ? Optional.of(NORMAL)
                : Arrays.stream(values())
                        .filter(status -> plain(status.words).equals(plain))
                        .findFirst();
    }

    private static String plain(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .map(RomanNumeral::arabic)
                .collect(Collectors.joining(" "));
    }
}
