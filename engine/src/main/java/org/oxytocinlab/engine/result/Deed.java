package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.quantity.Quantity;

/** What can be done to the rate, by a protocol or by hand. */
public enum Deed {
    START("start", "started at"),
    INCREASE("increase", "increased to"),
    DECREASE("decrease", "decreased to"),
    HALVE("halve", "halved to"),
    RESTART("restart", "restarted at"),
    SET_RATE("set rate", "set to"),
    STOP("stop", "stopped");

    private static final String NOTHING = "no change";
    private static final String THEN = ", then ";

    private final String words;
    private final String told;

    Deed(String words, String told) {
        this.words = words;
        this.told = told;
    }

    /** The deed as a ledger calls it: "halve". */
    public String words() {
        return words;
    }

    /**
     * The deed once it is done, as a mark on a figure says it: "halved to 4 mU/min".
     *
     * @param after the rate from then on
     */
    public String told(Quantity after) {
        return this == STOP ? told : told + " " + after;
    }

    /** Deeds in the order in which they are done: "set rate, then halve", and "no change" when there are none. */
    public static String words(List<Deed> deeds) {
        return deeds.isEmpty() ? NOTHING : deeds.stream().map(Deed::words).collect(Collectors.joining(THEN));
    }

    /** The deeds with these words, if a ledger writes them so. */
    public static Optional<List<Deed>> written(String words) {
        if (words.equals(NOTHING)) {
            return Optional.of(List.of());
        }
        List<Deed> deeds = Arrays.stream(words.split(THEN, -1))
                .flatMap(one -> Arrays.stream(values()).filter(deed -> deed.words.equals(one)))
                .toList();
        return words(deeds).equals(words) ? Optional.of(deeds) : Optional.empty();
    }
}
