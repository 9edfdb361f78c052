package org.oxytocinlab.app.expectation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a value is held against: a share of a written quantity or of another number of the run.
 *
 * @param words as written
 * @param share 0.5 for "half of", 0.99 for "99 % of", 1 when none is named
 * @param halfDigit how far a value may be off when nothing is said, as a part of the whole; 0 for a written quantity
 * @param written the quantity, or null when another number of the run is meant
 * @param other the other number, or null when a quantity is written
 */
record Standard(
        String words,
        double share,
        double halfDigit,
        @Nullable Printed written,
        @Nullable Subject other) {

    /** What the share is taken of, counted in a unit. */
    double whole(Evidence evidence, Unit unit) {
        if (written != null) {
            return written.in(unit);
        }
        return other == null ? Double.NaN : VerdictNumber.convert(other.value(evidence), other.unit(), unit);
    }

    /** The cards of what is not a written quantity. */
    Stream<Card> cards() {
        return other == null ? Stream.empty() : other.cards();
    }

    /** How far a value may be off when nothing is said, counted in a unit. */
    double tolerance(double whole, Unit unit) {
        return written != null && halfDigit == 0 ? written.halfDigitIn(unit) : halfDigit * Math.abs(whole);
    }

    /** The unit in which a teacher wants to see the value. */
    Unit unit(Unit fallback) {
        return written == null ? fallback : written.quantity().unit();
    }
}
