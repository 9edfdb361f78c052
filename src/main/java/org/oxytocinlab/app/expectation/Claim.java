package org.oxytocinlab.app.expectation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;

/** What a line says of its subject. */
sealed interface Claim {

    /**
     * What came of it.
     *
     * @param holds whether the run does what was said
     * @param expected what was expected, with the numbers of this run
     */
    record Outcome(boolean holds, String expected) {}

    /** Judges a value that is counted in a unit. */
    Outcome judge(double value, Unit unit, Evidence evidence);

    /** The unit in which a teacher wants to see the value. */
    Unit shownIn(Unit fallback);

    /** The cards of all that a value is held against. */
    Stream<Card> cards();

    /** Between two limits that both belong to the range. */
    record Range(Printed low, Printed high) implements Claim {

        @Override
        public Outcome judge(double value, Unit unit, Evidence evidence) {
            boolean holds =
                    Relation.AT_LEAST.holds(value, low.in(unit)) && Relation.AT_MOST.holds(value, high.in(unit));
            return new Outcome(holds, low.text() + " to " + high.text());
        }

        @Override
        public Unit shownIn(Unit fallback) {
            return high.quantity().unit();
        }

        @Override
        public Stream<Card> cards() {
            return Stream.empty();
        }
    }

    /** On one side of a limit. */
    record Bound(Relation relation, Standard limit) implements Claim {

        @Override
        public Outcome judge(double value, Unit unit, Evidence evidence) {
            double bound = limit.share() * limit.whole(evidence, unit);
            String expected = relation.words() + " " + limit.words();
            if (limit.written() == null || limit.share() != 1) {
                expected += " (" + number(bound, unit, limit.unit(unit)) + ")";
            }
            return new Outcome(relation.holds(value, bound), expected);
        }

        @Override
        public Unit shownIn(Unit fallback) {
            return limit.unit(fallback);
        }

        @Override
        public Stream<Card> cards() {
            return limit.cards();
        }
    }

    /**
     * Near a number.
     *
     * @param within how near, or null for half a unit of the last printed digit
     */
    record Near(Standard target, @Nullable Printed within) implements Claim {

        private static final double PERCENT = 100;

        @Override
        public Outcome judge(double value, Unit unit, Evidence evidence) {
            double whole = target.whole(evidence, unit);
            double expected = target.share() * whole;
            double tolerance = tolerance(whole, unit);
            boolean holds = Math.abs(value - expected) <= tolerance + Relation.slack(value, expected);
            Unit shown = target.unit(unit);
            String limits =
                    number(expected - tolerance, unit, shown) + " to " + number(expected + tolerance, unit, shown);
            return new Outcome(holds, target.words() + " (" + limits + ")");
        }

        @Override
        public Unit shownIn(Unit fallback) {
            return target.unit(fallback);
        }

        @Override
        public Stream<Card> cards() {
            return target.cards();
        }

        private double tolerance(double whole, Unit unit) {
            if (within == null) {
                return target.tolerance(whole, unit);
            }
            return within.quantity().unit() == Unit.PER_CENT && unit != Unit.PER_CENT
                    ? within.in(Unit.PER_CENT) / PERCENT * Math.abs(whole)
                    : within.in(unit);
        }
    }

    private static String number(double value, Unit counted, Unit shown) {
        return Double.isFinite(value) ? VerdictNumber.of(value, counted, shown) : "nothing in this run";
    }
}
