package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.stream.Stream;

/** Who decided: a rule of the protocol, or what keeps its rules from acting. */
public sealed interface Rule {

    /** The rule as a ledger calls it: "below target". */
    String words();

    /** A rule for effect. */
    enum Effect implements Rule {
        START("start"),
        BELOW_TARGET("below target"),
        AT_TARGET("at target"),
        ESTABLISHED("established"),
        INTERVAL("interval"),
        MAXIMUM("maximum"),
        STOPPED("stopped"),
        RESTART_AT_START("restart at start"),
        RESTART_AT_LAST_RATE("restart at last rate"),
        RESTART_AT_HALF("restart at half"),
        END("end of protocol"),
        FINISHED("finished"),
        /** A protocol that watches has nothing to run. */
        NO_DRIP("no drip");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What keeps the rules for effect from acting. */
    enum Obstacle implements Rule {
        /** A safety rule has acted a short time ago. */
        COOL_DOWN("cool-down"),
        /** A safety rule has acted that forbids every later increase. */
        LATCHED("latched"),
        /** A hand has taken the decision, or has taken the pump over. */
        BY_HAND("by hand"),
        /** The drip has nothing to run from. */
        BAG_EMPTY("bag empty");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * A rule for safety.
     *
     * @param words its condition: "tachysystole (NICHD 2008)"
     */
    record Safety(String words) implements Rule {}

    /** An increase waits while the condition of a rule for safety is seen, even one not yet confirmed. */
    record NotWhile(Safety seen) implements Rule {
        private static final String BEGINNING = "not while ";

        @Override
        public String words() {
            return BEGINNING + seen.words();
        }
    }

    /** The rule that a ledger calls so; whatever has no name of its own is the condition of a rule for safety. */
    static Rule written(String words) {
        if (words.startsWith(NotWhile.BEGINNING)) {
            return new NotWhile(new Safety(words.substring(NotWhile.BEGINNING.length())));
        }
        return Stream.<Rule>concat(Arrays.stream(Effect.values()), Arrays.stream(Obstacle.values()))
                .filter(rule -> rule.words().equals(words))
                .findFirst()
                .orElseGet(() -> new Safety(words));
    }
}
