package org.oxytocinlab.scenarios.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A range beyond which a number is probably mistyped; refused unless the case says {@code implausible: allowed}.
 *
 * @param subject what is limited
 * @param lowest least plausible value, 0 when only the highest matters
 * @param highest largest plausible value
 */
public record PlausibleRange(String subject, Quantity lowest, Quantity highest) {

    /** A range in one unit. */
    public static PlausibleRange of(String subject, String lowest, String highest, Unit unit) {
        return new PlausibleRange(subject, Quantity.of(lowest, unit), Quantity.of(highest, unit));
    }

    /** What is wrong with a number, if it lies beyond the limit. */
    public Optional<String> objection(Quantity value) {
        return holds(value)
                ? Optional.empty()
                : Optional.of("'" + value + "' is implausible: " + subject + " is " + range());
    }

    private boolean holds(Quantity value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    private String range() {
        return lowest.isZero() ? "at most " + highest : lowest + " to " + highest;
    }

    /** The end of a message when the unit was probably mistaken, IU for mU or L for mL; which was meant is not guessed. */
    public String slip(Quantity value) {
        double thousandth = value.unit().internal(BigDecimal.ONE) / 1000;
        return Unit.all()
                .filter(unit -> unit.dimension() == value.dimension())
                .filter(unit -> Math.abs(unit.internal(BigDecimal.ONE) / thousandth - 1) < 1e-9)
                .filter(unit -> holds(new Quantity(value.value(), unit)))
                .findFirst()
                .map(unit -> "; is the unit right (1 " + value.unit().symbol() + " = 1000 " + unit.symbol() + ")?")
                .orElse("");
    }
}
