package org.oxytocinlab.app.expectation;

import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;

/** One line under {@code expect:}, understood; the page expectations.md tells how it is written. */
public final class Expectation {

    private static final int LONGEST = 300;

    private final String text;
    private final Subject subject;
    private final Claim comparison;

    private Expectation(String text, Subject subject, Claim comparison) {
        this.text = text;
        this.subject = subject;
        this.comparison = comparison;
    }

    /**
     * Reads a line.
     *
     * @param end end of the case [min]
     * @throws ExpectationFault when it cannot be read, or speaks of a time outside the case
     */
    public static Expectation of(String text, double end) throws ExpectationFault {
        return of(text, end, Arms.NONE);
    }

    /**
     * Reads a line about a study.
     *
     * @param end end of the shortest arm [min]
     * @throws ExpectationFault when it cannot be read, or speaks of a time outside the study
     */
    static Expectation of(String text, double end, Arms arms) throws ExpectationFault {
        if (text.length() > LONGEST) {
            throw new ExpectationFault("an expectation is one sentence of at most " + LONGEST + " characters");
        }
        Phrase phrase = new Phrase(text);
        if (!phrase.contains("is")) {
            throw new ExpectationFault(
                    "expected a sentence with 'is' in it, e.g. 'contractions at 5 h is 3 to 5 /10min'");
        }
        SubjectReader subjects = new SubjectReader(phrase, end, arms);
        Subject subject = subjects.read();
        return new Expectation(text.strip(), subject, new ComparisonReader(phrase, subjects, subject).read());
    }

    /** Whether something that the line speaks of is shown somewhere. */
    public boolean isSeen(View view) {
        return Stream.concat(subject.cards(), comparison.cards()).anyMatch(card -> card.isSeen(view));
    }

    /** What it speaks of, as people are told it. */
    public ToldNumber reading() {
        return ToldNumber.of(subject);
    }

    /** Holds the line against a run. */
    public Verdict against(Trajectory run) {
        return against(Evidence.of(run));
    }

    /** Holds the line against what a study gave. */
    public Verdict against(Evidence evidence) {
        double value = subject.value(evidence);
        Claim.Outcome outcome = comparison.judge(value, subject.unit(), evidence);
        Unit shown = comparison.shownIn(subject.unit());
        String got = Double.isFinite(value)
                ? VerdictNumber.of(value, subject.unit(), shown)
                : "nothing: " + subject.whyNone(evidence);
        return new Verdict(text, outcome.holds(), outcome.expected(), got);
    }
}
