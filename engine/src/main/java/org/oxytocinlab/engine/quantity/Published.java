package org.oxytocinlab.engine.quantity;

/**
 * A parameter with its published default: the name by which a case sets it, value, unit and origin.
 *
 * @param name the key in a case, in words: "clearance"
 * @param symbol the symbol of the equations: "CL"
 * @param meaning one line for a reader who knows the field
 * @param standard the default value
 * @param domain which numbers make sense
 * @param origin where the default comes from
 */
public record Published(String name, String symbol, String meaning, Quantity standard, Domain domain, Origin origin) {

    /** Which numbers a parameter may take. */
    public enum Domain {
        POSITIVE("a number above 0"),
        NOT_NEGATIVE("0 or more"),
        FRACTION("between 0 and 1"),
        ANY("any number");

        private final String words;

        Domain(String words) {
            this.words = words;
        }

        /** Whether the number, in the engine's own unit, makes sense. */
        public boolean contains(double value) {
            return switch (this) {
                case POSITIVE -> value > 0;
                case NOT_NEGATIVE -> value >= 0;
                case FRACTION -> value >= 0 && value <= 1;
                case ANY -> true;
            };
        }

        /** The domain in words, for messages. */
        public String words() {
            return words;
        }
    }

    /** By the name alone, which hardly two of them share: every woman's settings are looked up by it. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Written out: what Java derives for a record costs every cold start some milliseconds, and all starts ask this. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Published that
                && name.equals(that.name)
                && symbol.equals(that.symbol)
                && meaning.equals(that.meaning)
                && standard.equals(that.standard)
                && domain == that.domain
                && origin.equals(that.origin);
    }

    /** Begins the description of a parameter. */
    public static Draft named(String name, String symbol, String meaning) {
        return new Draft(name, symbol, meaning, Quantity.of("0", Unit.ONE), Domain.POSITIVE);
    }

    /** Whether the number, in the engine's own unit, makes sense for this parameter. */
    public boolean allows(Quantity value) {
        return value.dimension() == standard.dimension() && domain.contains(value.internal());
    }

    /** A parameter under description; its last word is its origin. */
    public record Draft(String name, String symbol, String meaning, Quantity standard, Domain domain) {

        /** The default value. */
        public Draft is(String value, Unit unit) {
            return new Draft(name, symbol, meaning, Quantity.of(value, unit), domain);
        }

        /** Which numbers make sense; above 0 unless said otherwise. */
        public Draft in(Domain other) {
            return new Draft(name, symbol, meaning, standard, other);
        }

        /** Read in the source. */
        public Published measured(String source, String place) {
            return from(Origin.Kind.MEASURED, source, place);
        }

        /** Fitted for this model to what the source reports. */
        public Published fitted(String source, String place) {
            return from(Origin.Kind.FITTED, source, place);
        }

        /** Calculated from other published numbers. */
        public Published derived(String source, String place) {
            return from(Origin.Kind.DERIVED, source, place);
        }

        /** Chosen for this model; the source is what the choice leans on. */
        public Published chosen(String source, String place) {
            return from(Origin.Kind.DESIGN_CHOICE, source, place);
        }

        private Published from(Origin.Kind kind, String source, String place) {
            return new Published(name, symbol, meaning, standard, domain, new Origin(kind, source, place));
        }
    }
}
