package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Definition;
import org.oxytocinlab.engine.result.FetalStatus;

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
    public sealed interface Condition {}

    /** Contractions too often, by a named definition. */
    public record TooMany(Definition definition) implements Condition {}

    /** A contraction or a tone that lasts, by a named definition. */
    public record TooLong(Definition definition) implements Condition {}

    /** A fetal tracing of this class or worse. */
    public record FetalFlag(FetalStatus atLeast) implements Condition {}

    /** Fluid in less urine above a limit. */
    public record FluidAbove(Quantity limit) implements Condition {}

    /** A measured plasma sodium below a limit. */
    public record SodiumBelow(Quantity limit) implements Condition {}

    /** A rate at or above a limit: the antidiuresis flag. */
    public record RateAtLeast(Quantity limit) implements Condition {}

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
        if (condition instanceof TooMany many) {
            return "tachysystole (" + many.definition().words() + ")";
        } else if (condition instanceof TooLong lasting) {
            return "hypertonus (" + lasting.definition().words() + ")";
        } else if (condition instanceof FetalFlag flag) {
            return "fetus " + flag.atLeast().words() + " or worse";
        } else if (condition instanceof FluidAbove fluid) {
            return "fluid balance above " + fluid.limit();
        } else if (condition instanceof SodiumBelow sodium) {
            return "sodium below " + sodium.limit();
        }
        return "antidiuresis at " + ((RateAtLeast) condition).limit() + " or more";
    }
}
