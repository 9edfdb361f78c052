package org.oxytocinlab.app.expectation;

import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Extreme;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Measure;

/** What a line speaks of: one number of a run, or of a study. */
sealed interface Subject {

    /** The number, in the unit of the subject; not a number where the run has none. */
    double value(Evidence evidence);

    /** The unit of the number. */
    Unit unit();

    /** The cards of all that it speaks of. */
    Stream<Card> cards();

    /** Why a run may have no such number. */
    default String whyNone(Evidence evidence) {
        return "there is none in this run";
    }

    /** A run is shorter than its case only when a child was born. */
    private static String ended(Evidence evidence) {
        return "the run ended with the birth at "
                + VerdictNumber.clock(evidence.run().end());
    }

    /** A variable at a time [min]. */
    record AtTime(Variable variable, double time) implements Subject {

        @Override
        public double value(Evidence evidence) {
            Trajectory run = evidence.run();
            return Stretch.isKnown(run, variable) && time <= run.end() ? run.at(variable, time) : Double.NaN;
        }

        @Override
        public Unit unit() {
            return variable.unit();
        }

        @Override
        public Stream<Card> cards() {
            return Stream.of(variable.card());
        }

        @Override
        public String whyNone(Evidence evidence) {
            if (time > evidence.run().end()) {
                return ended(evidence);
            }
            return variable.card().basis() == Basis.COUNTED
                    ? "nothing is counted before the first full 30 min"
                    : "it is not computed in this case";
        }
    }

    /** The highest or lowest value of a variable between two times [min]. */
    record ExtremeOf(Variable variable, boolean highest, double from, double until) implements Subject {

        @Override
        public double value(Evidence evidence) {
            Trajectory run = evidence.run();
            if (!Stretch.isKnown(run, variable) || from > run.end()) {
                return Double.NaN;
            }
            Stretch stretch = Stretch.of(run, variable, from, Math.min(until, run.end()));
            Extreme extreme = highest ? stretch.highest() : stretch.lowest();
            return extreme.value();
        }

        @Override
        public String whyNone(Evidence evidence) {
            return from > evidence.run().end() ? ended(evidence) : Subject.super.whyNone(evidence);
        }

        @Override
        public Unit unit() {
            return variable.unit();
        }

        @Override
        public Stream<Card> cards() {
            return Stream.of(variable.card());
        }
    }

    /** The first time at which a variable lies so to a limit, counted in the variable's unit. */
    record TimeUntil(Variable variable, Relation relation, double limit) implements Subject {

        @Override
        public double value(Evidence evidence) {
            Trajectory run = evidence.run();
            return Stretch.isKnown(run, variable)
                    ? Stretch.of(run, variable).firstTime(value -> relation.holds(value, limit))
                    : Double.NaN;
        }

        @Override
        public Unit unit() {
            return Unit.MINUTE;
        }

        @Override
        public Stream<Card> cards() {
            return Stream.of(variable.card());
        }

        @Override
        public String whyNone(Evidence evidence) {
            return "it was never reached";
        }
    }

    /** A number that sums up the run. */
    record Whole(Endpoint endpoint) implements Subject {

        @Override
        public double value(Evidence evidence) {
            Trajectory run = evidence.run();
            return endpoint.isComputed(run) ? endpoint.of(run) : Double.NaN;
        }

        @Override
        public Unit unit() {
            return endpoint.unit();
        }

        @Override
        public Stream<Card> cards() {
            return Stream.concat(
                    Stream.of(endpoint.card()), endpoint.needs().stream().map(Variable::card));
        }
    }

    /** A number of one arm of a study. */
    record InArm(Subject subject, int arm) implements Subject {

        @Override
        public double value(Evidence evidence) {
            return subject.value(evidence.arm(arm));
        }

        @Override
        public Unit unit() {
            return subject.unit();
        }

        @Override
        public Stream<Card> cards() {
            return subject.cards();
        }

        @Override
        public String whyNone(Evidence evidence) {
            return subject.whyNone(evidence.arm(arm));
        }
    }

    /** A number that sums up one measure of a virtual trial. */
    record OfTrial(Measure measure, TrialNumber number, int arm) implements Subject {

        @Override
        public double value(Evidence evidence) {
            return number.of(evidence.outcomes(), measure, arm);
        }

        @Override
        public Unit unit() {
            return number.unit(measure);
        }

        @Override
        public Stream<Card> cards() {
            return Stream.concat(
                    Stream.of(measure.card()), measure.needs().stream().map(Variable::card));
        }

        @Override
        public String whyNone(Evidence evidence) {
            return "the trial cannot give it";
        }
    }
}
