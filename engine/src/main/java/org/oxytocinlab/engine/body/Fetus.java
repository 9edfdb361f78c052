package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a case asks of the fetus: nothing, or to be followed with what its placenta can spare.
 *
 * @param isAsked whether it is followed at all
 * @param reserve share of the usual flow through the placenta at rest, 1 for a healthy one
 */
public record Fetus(boolean isAsked, Quantity reserve) {
    /** Nothing, which costs nothing. */
    public static final Fetus NO = new Fetus(false, Quantity.of("1", Unit.ONE));

    /** With a healthy placenta. */
    public static final Fetus HEALTHY = new Fetus(true, Quantity.of("1", Unit.ONE));

    /** Less than this leaves no oxygen even between contractions. */
    public static final double LEAST_RESERVE = 0.35;

    /**
     * Reserves that have a name; the numbers are a design choice within 0.55 to 0.75 for a poor placenta [fetus-note]. Half of a
     * placenta that has come off leaves the other half.
     */
    public enum Reserve {
        NORMAL("1"),
        REDUCED("0.75"),
        GROWTH_RESTRICTION("0.65"),
        SEVERELY_REDUCED("0.55"),
        ABRUPTION_OF_HALF("0.5");

        private final Quantity share;

        Reserve(String share) {
            this.share = Quantity.of(share, Unit.ONE);
        }

        /** As a share of a healthy one. */
        public Quantity share() {
            return share;
        }

        /** The name in a case. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The reserve with this name, if there is one. */
        public static Optional<Reserve> named(String words) {
            return Arrays.stream(values())
                    .filter(each -> each.words().equals(words))
                    .findFirst();
        }

        /** Every name. */
        public static List<String> allWords() {
            return Arrays.stream(values()).map(Reserve::words).toList();
        }
    }

    /** Followed with this reserve. */
    public static Fetus with(Quantity reserve) {
        return new Fetus(true, reserve);
    }
}
