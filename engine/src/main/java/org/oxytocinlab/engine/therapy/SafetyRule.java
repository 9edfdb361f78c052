package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A rule for safety, always above the rules for effect.
 *
 * @param condition what must be seen
 * @param response what is done
 * @param confirm looks in a row at which it must be seen
 * @param coolDown time after the response in which the rate is not increased
 * @param latch whether the rate is never increased again after the response
 */
public record SafetyRule(Condition condition, Response response, int confirm, Quantity coolDown, boolean latch) {

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

    /** Fluid in less urine above a limit. */
    public record FluidAbove(Quantity limit) implements Condition {
        @Override
        public String words() {
            return "fluid balance above " + limit;
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.balance() > Unit.MILLILITRE.fromInternal(limit.internal());
        }
    }

    /** All fluid given so far above a limit. */
    public record FluidInAbove(Quantity limit) implements Condition {
        @Override
        public String words() {
            return "fluid in above " + limit;
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.fluidIn() > Unit.MILLILITRE.fromInternal(limit.internal());
        }
    }

    /** A measured plasma sodium below a limit. */
    public record SodiumBelow(Quantity limit) implements Condition {
        @Override
        public String words() {
            return "sodium below " + limit;
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.sodium() < limit.internal();
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

    /** All oxytocin given so far at or above a limit. */
    public record TotalAtLeast(Quantity limit) implements Condition {
        @Override
        public String words() {
            return "total oxytocin from " + limit;
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.hasGiven(limit.internal());
        }
    }

    /** A dilatation, in centimetres, found at the last examination. */
    public record DilatedFrom(double centimetres) implements Condition {
        @Override
        public String words() {
            return "dilatation from " + Quantity.of(centimetres, Unit.CENTIMETRE);
        }

        @Override
        public boolean holds(Reading seen, double believed) {
            return seen.cervix() >= centimetres;
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
