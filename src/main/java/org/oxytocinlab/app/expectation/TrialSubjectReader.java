package org.oxytocinlab.app.expectation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.engine.study.Measure;

/** Reads what a line about a virtual trial speaks of: "ratio of tachysystole with high dose". */
final class TrialSubjectReader {
    private static final List<Measure> MEASURES = Measure.ALL.stream()
            .sorted(Comparator.comparing(measure -> -measure.words().length()))
            .toList();

    private final Phrase phrase;
    private final Arms arms;

    TrialSubjectReader(Phrase phrase, Arms arms) {
        this.phrase = phrase;
        this.arms = arms;
    }

    /** Reads a subject, which must come next. */
    Subject read() throws ExpectationFault {
        TrialNumber number = Arrays.stream(TrialNumber.values())
                .filter(each -> phrase.acceptsName(each.words()))
                .findFirst()
                .orElseThrow(
                        () -> new ExpectationFault("expected 'ratio of', 'difference of', 'odds ratio of', 'median',"
                                + " 'mean' or 'share of women with', found '" + phrase.rest() + "'"));
        Measure measure = MEASURES.stream()
                .filter(each -> phrase.acceptsName(each.words()))
                .findFirst()
                .orElseThrow(this::unknown);
        int arm = arms.read(phrase);
        if (number.compares() && arm == 0) {
            throw new ExpectationFault("'" + number.words() + "' compares a later arm with '"
                    + arms.names().get(0) + "', the first");
        }
        if (number == TrialNumber.RATIO && !measure.hasRatio()) {
            throw new ExpectationFault("'" + measure.words() + "' " + measure.whyNoRatio()
                    + ", so a ratio of it means nothing; write 'difference of'");
        }
        return new Subject.OfTrial(measure, number, arm);
    }

    private ExpectationFault unknown() {
        String found = phrase.until(words -> words.sees(Arms.WITH) || words.sees("is"));
        return new ExpectationFault("unknown measure '" + found + "'"
                + NearMiss.hint(found, Measure.ALL.stream().map(Measure::words).toList()));
    }
}
