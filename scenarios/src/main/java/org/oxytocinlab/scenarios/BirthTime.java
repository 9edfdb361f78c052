package org.oxytocinlab.scenarios;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a time since the birth is written: {@code birth}, or {@code 5 min after birth}. */
final class BirthTime {
    /** What a time since the birth ends with, for editors. */
    static final String WORD = "birth";

    private static final Pattern WRITTEN = Pattern.compile("(?:(.+)\\s+after\\s+)?birth");
    private static final Quantity AT_ONCE = Quantity.of("0", Unit.MINUTE);

    private BirthTime() {}

    /** Whether a time waits for the birth. */
    static boolean isWritten(@Nullable Part at) {
        return match(at).isPresent();
    }

    private static Optional<Matcher> match(@Nullable Part at) {
        String text = at == null || !at.isText() ? null : at.text("a time");
        return Optional.ofNullable(text).map(WRITTEN::matcher).filter(Matcher::matches);
    }

    /** Refuses to wait where no birth comes. */
    static void demand(Part at, Set<Shown> shown) {
        if (!shown.containsAll(Set.of(Shown.LABOUR, Shown.THIRD_STAGE))) {
            at.fault("this waits for a birth that a labour ends with; expected 'labour: ...' and 'third stage: yes'");
        }
    }

    /** The time since the birth, or null when it has a fault. */
    static @Nullable Quantity read(Part at) {
        String since = match(at).orElseThrow().group(1);
        return since == null ? AT_ONCE : at.quantity(since, Dimension.TIME);
    }

    /** The time as the reader reads it. */
    static String text(Quantity since) {
        return since.isZero() ? WORD : since + " after " + WORD;
    }

    /** Why something cannot be done after a birth, if it cannot. */
    static Optional<String> objection(Action action) {
        if (action instanceof Action.ResumeLadder) {
            return Optional.of("the ladder ends with the labour; after the birth there is none to resume");
        }
        return action instanceof Action.RuptureMembranes
                ? Optional.of("after the birth there are no membranes left to rupture")
                : Optional.empty();
    }
}
