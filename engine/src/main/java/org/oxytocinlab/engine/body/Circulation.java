package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What a case asks of the circulation: nothing, or to be followed under an anaesthesia.
 *
 * @param isAsked whether it is followed at all
 * @param anaesthesia depth in multiples of the MAC, 0 for a woman who is awake
 */
public record Circulation(boolean isAsked, Quantity anaesthesia) {

    /** Nothing, which costs nothing. */
    public static final Circulation NO = new Circulation(false, Quantity.of("0", Unit.ONE));

    /** Of a woman who is awake. */
    public static final Circulation AWAKE = new Circulation(true, Quantity.of("0", Unit.ONE));

    /** Depths that have a name; the numbers are a design choice [circulation-note]. */
    public enum Depth {
        NONE("0"),
        LIGHT("0.3"),
        DEEP("1");

        private final Quantity depth;

        Depth(String depth) {
            this.depth = Quantity.of(depth, Unit.ONE);
        }

        /** In multiples of the MAC. */
        public Quantity depth() {
            return depth;
        }

        /** The name in a case. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The depth with this name, if there is one. */
        public static Optional<Depth> named(String words) {
            return Arrays.stream(values())
                    .filter(each -> each.words().equals(words))
                    .findFirst();
        }

        /** Every name. */
        public static List<String> allWords() {
            return Arrays.stream(values()).map(Depth::words).toList();
        }
    }

    /** Followed under an anaesthesia of this depth, in multiples of the MAC. */
    public static Circulation under(Quantity depth) {
        return new Circulation(true, depth);
    }
}
