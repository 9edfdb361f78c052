package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * A rule for safety, always above the rules for effect.
 *
 * @param condition what must be seen
 * @param response what is done to the rate
 * @param by how much a decrease takes away, or null for a step
 * @param confirm looks in a row at which it must be seen
 * @param coolDown time after the response in which the rate is not increased
 * @param latch whether the rate is never increased again after the response
 * @param also what is done beside the rate, once for each time that the condition comes
 * @param lookAgain time after which somebody looks again, for as long as it is seen; or null for the next round
 */
public record SafetyRule(
        Condition condition,
        Response response,
        @Nullable Quantity by,
        int confirm,
        Quantity coolDown,
        boolean latch,
        List<Action.Beside> also,
        @Nullable Quantity lookAgain) {

    /** A rule about the rate alone. */
    public SafetyRule(Condition condition, Response response, int confirm, Quantity coolDown, boolean latch) {
        this(condition, response, null, confirm, coolDown, latch, List.of(), null);
    }

    /** What must be seen. */
    public sealed interface Condition {

        /** The condition as a decision names it: "tachysystole (NICHD 2008)". */
        String words();

        /**
         * Whether it is met. What could not be seen meets nothing.
         *
         * @param believed oxytocin that the pump is believed to give [mU/min]
         */
        boolean holds(Reading seen, double believed);

        /** What must be read for it, beside contractions and tracing. */
        default Set<Sign> signs() {
            return Set.of();
        }
    }

    /** Contractions too often, by a named definition. */
    public record TooMany(Definition definition) implements Condition {
        @Override
        public String words() {
            return "tachysystole (" + definition.words() + ")";
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return definition.tachysystole(seen);
        }
    }

    /** A contraction or a tone that lasts, by a named definition. */
    public record TooLong(Definition definition) implements Condition {
        @Override
        public String words() {
            return "hypertonus (" + definition.words() + ")";
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return definition.hypertonus(seen);
        }
    }

    /** A fetal tracing of this class or worse. */
    public record FetalFlag(FetalStatus atLeast) implements Condition {
        @Override
        public String words() {
            return "fetus " + atLeast.words() + " or worse";
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.fetus().compareTo(atLeast) >= 0;
        }
    }

    /** A number that was read lies on a side of a limit. */
    public record SignLimit(Sign sign, Side side, Quantity limit) implements Condition {
        @Override
        public String words() {
            return sign.words() + " " + side.words() + " " + limit;
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.shows(sign, side, limit);
        }

        @Override
        public Set<Sign> signs() {
            return Set.of(sign);
        }
    }

    /** A rate at or above a limit: the antidiuresis flag. */
    public record RateAtLeast(Quantity limit) implements Condition {
        @Override
        public String words() {
            return "antidiuresis at " + limit + " or more";
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return believed >= limit.internal();
        }
    }

    /** Several conditions at the same look. */
    public record Together(List<Condition> all) implements Condition {
        @Override
        public String words() {
            return all.stream().map(Condition::words).collect(Collectors.joining(" with "));
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return all.stream().allMatch(one -> one.holds(seen, believed));
        }

        @Override
        public Set<Sign> signs() {
            return all.stream().flatMap(one -> one.signs().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What is done. */
    public enum Response {
        HOLD("hold"),
        STEP_DOWN("decrease"),
        HALVE("halve"),
        STOP("stop");

        private final String words;

        Response(String words) {
            this.words = words;
        }

        /** The name in a protocol. */
        public String words() {
            return words;
        }
    }

    /** The rule as a decision names it: "tachysystole (NICHD 2008)". */
    public String words() {
        return condition.words();
    }
}
