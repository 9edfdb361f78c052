package org.oxytocinlab.app.expectation;

import java.util.Arrays;
import java.util.Optional;

/** How a value may lie to a limit. */
enum Relation {
    AT_LEAST("at least"),
    AT_MOST("at most"),
    MORE_THAN("more than"),
    LESS_THAN("less than"),
    ABOVE("above"),
    BELOW("below");

    /** What the arithmetic of a computer may add or take away. */
    private static final double ROUNDING = 1e-9;

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** The relation as it is written. */
    String words() {
        return words;
    }

    /** Whether a value lies so. */
    boolean holds(double value, double limit) {
        double slack = slack(value, limit);
        return switch (this) {
            case AT_LEAST -> value >= limit - slack;
            case AT_MOST -> value <= limit + slack;
            case MORE_THAN, ABOVE -> value > limit + slack;
            case LESS_THAN, BELOW -> value < limit - slack;
        };
    }

    /** Rounding that no expectation should notice. */
    static double slack(double value, double limit) {
        return ROUNDING * Math.max(Math.abs(value), Math.abs(limit));
    }

    /** Reads a relation if one comes next. */
    static Optional<Relation> read(Phrase phrase) {
        return Arrays.stream(values())
                .filter(each -> phrase.acceptsName(each.words))
                .findFirst();
    }
}
