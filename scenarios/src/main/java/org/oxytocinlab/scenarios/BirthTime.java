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
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/**
 * How a time since the start is written, or since the birth: {@code 2 h}, {@code birth}, or {@code 5 min after birth}.
 *
 * @param time since the start, or since the birth
 * @param isAtBirth whether it waits for the birth
 */
record BirthTime(Quantity time, boolean isAtBirth) {
    private static final String WORD = "birth";
    private static final Pattern WRITTEN = Pattern.compile("(?:(.+)\\s+after\\s+)?birth");
    private static final Quantity AT_ONCE = Quantity.of("0", Unit.MINUTE);

    static final String SENTENCE = "Since the start, or since the birth that a labour ends with";

    /** Either of the two. */
    static final Kind<BirthTime> KIND = Kind.of(
            Shape.Either.of(
                    new Shape.Amount(Dimension.TIME, false).described("Time since the start"),
                    new Shape.Pattern(WORD + "$")),
            Dimension.TIME.example(),
            BirthTime::read,
            time -> Written.word(time.text()));

    /** Whether a time waits for the birth. */
    static boolean isWritten(@Nullable Part at) {
        return match(at).isPresent();
    }

    private static Optional<Matcher> match(@Nullable Part at) {
        String text = at == null || !at.isText() ? null : at.text("a time");
        return Optional.ofNullable(text).map(WRITTEN::matcher).filter(Matcher::matches);
    }

    /** Refuses to wait where no birth comes, and a time after the end of the case. */
    void demand(@Nullable Part at, Set<Shown> shown, @Nullable Quantity duration) {
        if (!isAtBirth) {
            Clock.demandWithin(at, time, duration);
        } else if (at != null && !shown.containsAll(Set.of(Shown.LABOUR, Shown.THIRD_STAGE))) {
            at.fault("this waits for a birth that a labour ends with; expected 'labour: ...' and 'third stage: yes'");
        }
    }

    private static @Nullable BirthTime read(Part at) {
        Optional<Matcher> match = match(at);
        String since = match.map(found -> found.group(1)).orElse(null);
        Quantity time = match.isEmpty()
                ? at.quantity(Dimension.TIME)
                : since == null ? AT_ONCE : at.quantity(since, Dimension.TIME);
        return time == null ? null : new BirthTime(time, match.isPresent());
    }

    private String text() {
        return !isAtBirth ? time.toString() : time.isZero() ? WORD : time + " after " + WORD;
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
