package org.oxytocinlab.app.expectation;

import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** Reads when: "at 5 h", "at end", "between 2 h and 6 h", "after 2 h", "before 6 h". */
final class TimeReader {

    private final Phrase phrase;
    private final double end;

    TimeReader(Phrase phrase, double end) {
        this.phrase = phrase;
        this.end = end;
    }

    /**
     * A stretch of the run.
     *
     * @param from start [min], belongs to it
     * @param until end [min], belongs to it
     */
    record Between(double from, double until) {}

    /** The time at which a variable is read [min]. */
    double at(Variable variable) throws ExpectationFault {
        if (!phrase.accepts("at")) {
            throw new ExpectationFault("say when: '" + variable.words() + " at 5 h', '" + variable.words()
                    + " at end' or 'highest " + variable.words() + "'");
        }
        return time();
    }

    /** The stretch that is looked at; the whole run when none is named. */
    Between window() throws ExpectationFault {
        if (phrase.accepts("between")) {
            double from = time();
            if (!phrase.accepts("and")) {
                throw new ExpectationFault(
                        "expected 'and' and a second time after 'between', found '" + phrase.next() + "'");
            }
            return ordered(from, time());
        }
        if (phrase.accepts("after")) {
            return ordered(time(), end);
        }
        return new Between(0, phrase.accepts("before") ? time() : end);
    }

    private static Between ordered(double from, double until) throws ExpectationFault {
        if (from >= until) {
            throw new ExpectationFault("the first time must be before the second, or before the end of the case");
        }
        return new Between(from, until);
    }

    private double time() throws ExpectationFault {
        if (phrase.accepts("the", "end") || phrase.accepts("end")) {
            return end;
        }
        String text = phrase.until(
                words -> words.sees("is") || words.sees("and") || words.sees("within") || words.sees(Arms.WITH));
        double minutes = Printed.parse(text, Dimension.TIME).in(Unit.MINUTE);
        if (minutes < 0) {
            throw new ExpectationFault("'" + text + "' is before the start of the case");
        }
        if (minutes > end) {
            throw new ExpectationFault(
                    "'" + text + "' is after the end of the case at " + VerdictNumber.of(end, Unit.MINUTE));
        }
        return minutes;
    }
}
