package org.oxytocinlab.scenarios;

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
record Limit(String subject, Quantity lowest, Quantity highest) {
    static final Limit INFUSION = of("an infusion of oxytocin", "0", "1000", Unit.MILLIUNIT_PER_MINUTE);
    static final Limit INFUSION_AFTER_BIRTH =
            of("an infusion of oxytocin after birth", "0", "3000", Unit.MILLIUNIT_PER_MINUTE);
    static final Limit BOLUS = of("a bolus of oxytocin", "0", "50", Unit.INTERNATIONAL_UNIT);
    static final Limit FLUID = of("a fluid", "0", "3", Unit.LITRE_PER_HOUR);
    static final Limit STARTING_SODIUM = of("plasma sodium", "100", "170", Unit.MILLIMOLE_PER_LITRE);
    static final Limit HALF_LIFE = of("a plasma half-life", "1", "60", Unit.MINUTE);
    static final Limit WEIGHT = of("body weight", "30", "250", Unit.KILOGRAM);
    static final Limit HEIGHT = of("body height", "100", "230", Unit.CENTIMETRE);
    static final Limit BODY_MASS_INDEX = of("a body mass index", "12", "90", Unit.KILOGRAM_PER_SQUARE_METRE);
    static final Limit GESTATION = of("gestation", "0", "44", Unit.WEEK);
    static final Limit DURATION = of("a case", "0", "14", Unit.DAY);

    private static Limit of(String subject, String lowest, String highest, Unit unit) {
        return new Limit(subject, Quantity.of(lowest, unit), Quantity.of(highest, unit));
    }

    /** What is wrong with a number, if it lies beyond the limit. */
    Optional<String> objection(Quantity value) {
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
    String slip(Quantity value) {
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
