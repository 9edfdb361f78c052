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
 * @param cord share of the flow through the cord that a strong contraction shuts, 0 where it lies free
 * @param sodium whether its sodium is followed besides
 */
public record Fetus(boolean isAsked, Quantity reserve, Quantity cord, boolean sodium) {
    private static final Quantity HEALTHY_RESERVE = Quantity.of("1", Unit.ONE);

    /** A cord that lies free. */
    public static final Quantity FREE = Quantity.of("0", Unit.ONE);

    /** A cord that is called compressed: a design choice. */
    public static final Quantity COMPRESSED = Quantity.of("0.8", Unit.ONE);

    /** More than this would shut off the last of the oxygen at once. */
    public static final double MOST_SHUT = 0.95;

    /** Nothing, which costs nothing. */
    public static final Fetus NO = new Fetus(false, HEALTHY_RESERVE, FREE, false);

    /** With a healthy placenta. */
    public static final Fetus HEALTHY = new Fetus(true, HEALTHY_RESERVE, FREE, false);

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
        return new Fetus(true, reserve, FREE, false);
    }

    /** The same with a cord of which a strong contraction shuts this share. */
    public Fetus pressing(Quantity share) {
        return new Fetus(isAsked, reserve, share, sodium);
    }

    /** The same with its sodium. */
    public Fetus withSodium() {
        return new Fetus(isAsked, reserve, cord, true);
    }

    /** Whether contractions press its cord. */
    public boolean isCordPressed() {
        return isAsked && !cord.isZero();
    }

    /** Whether its sodium is followed. */
    public boolean isSodiumFollowed() {
        return isAsked && sodium;
    }
}
