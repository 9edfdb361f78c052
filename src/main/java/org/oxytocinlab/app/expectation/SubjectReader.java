package org.oxytocinlab.app.expectation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Variable;

/** Reads what a line speaks of. */
final class SubjectReader {

    private static final List<Variable> VARIABLES = Arrays.stream(Variable.values())
            .sorted((one, other) -> other.words().length() - one.words().length())
            .toList();

    private static final List<Endpoint> ENDPOINTS = Arrays.stream(Endpoint.values())
            .sorted((one, other) -> other.words().length() - one.words().length())
            .toList();

    private final Phrase phrase;
    private final Arms arms;
    private final TimeReader times;

    SubjectReader(Phrase phrase, double end, Arms arms) {
        this.phrase = phrase;
        this.arms = arms;
        this.times = new TimeReader(phrase, end);
    }

    /** Reads a subject, which must come next. */
    Subject read() throws ExpectationFault {
        if (arms.inTrial()) {
            return new TrialSubjectReader(phrase, arms).read();
        }
        Subject subject = ofRun();
        return arms.names().isEmpty() ? subject : new Subject.InArm(subject, arms.read(phrase));
    }

    private Subject ofRun() throws ExpectationFault {
        if (phrase.accepts("highest")) {
            return extreme(true);
        }
        if (phrase.accepts("lowest")) {
            return extreme(false);
        }
        if (phrase.accepts("time", "until")) {
            return timeUntil();
        }
        if (phrase.accepts("time", "to")) {
            return timeTo();
        }
        Optional<Variable> variable = nextVariable();
        if (variable.isPresent()) {
            return new Subject.AtTime(variable.get(), times.at(variable.get()));
        }
        return endpoint();
    }

    private Subject extreme(boolean highest) throws ExpectationFault {
        Variable variable = variable();
        TimeReader.Between window = times.window();
        return new Subject.ExtremeOf(variable, highest, window.from(), window.until());
    }

    private Subject timeTo() throws ExpectationFault {
        String limit = phrase.until(words -> VARIABLES.stream().anyMatch(each -> words.seesName(each.words())));
        Variable variable = variable();
        return until(variable, Relation.AT_LEAST, limit);
    }

    private Subject timeUntil() throws ExpectationFault {
        Variable variable = variable();
        if (!phrase.accepts("is")) {
            throw new ExpectationFault("expected 'is' after '" + variable.words() + "', found '" + phrase.next() + "'");
        }
        Relation relation = Relation.read(phrase)
                .orElseThrow(() -> new ExpectationFault(
                        "expected 'at least', 'at most', 'above' or 'below', found '" + phrase.next() + "'"));
        return until(
                variable,
                relation,
                phrase.until(words -> words.sees("is") || words.sees(Arms.WITH) || words.sees("within")));
    }

    private static Subject until(Variable variable, Relation relation, String limit) throws ExpectationFault {
        Printed printed = Printed.parse(limit, variable.unit().dimension());
        return new Subject.TimeUntil(variable, relation, printed.in(variable.unit()));
    }

    private Subject endpoint() throws ExpectationFault {
        return ENDPOINTS.stream()
                .filter(each -> phrase.acceptsName(each.words()))
                .findFirst()
                .map(Subject.Whole::new)
                .orElseThrow(this::unknown);
    }

    private Variable variable() throws ExpectationFault {
        return nextVariable().orElseThrow(this::unknown);
    }

    private Optional<Variable> nextVariable() {
        return VARIABLES.stream()
                .filter(each -> phrase.acceptsName(each.words()))
                .findFirst();
    }

    private ExpectationFault unknown() {
        String found = phrase.until(words -> words.sees("at")
                || words.sees("is")
                || words.sees("between")
                || words.sees("before")
                || words.sees("after")
                || words.sees("within"));
        if (found.isEmpty()) {
            return new ExpectationFault("expected the name of a quantity, e.g. 'plasma sodium', found nothing");
        }
        return new ExpectationFault("unknown quantity '" + found + "'" + NearMiss.hint(found, names()));
    }

    private static List<String> names() {
        return Stream.concat(
                        VARIABLES.stream().map(Variable::words),
                        ENDPOINTS.stream().map(Endpoint::words))
                .distinct()
                .toList();
    }
}
