package org.oxytocinlab.app.expectation;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Unit;

/** Reads what a line says of its subject. */
final class ComparisonReader {

    private static final double PERCENT = 100;

    /** "Half of" and "twice" carry no digits; they are as exact as a whole number of per cent. */
    private static final double HALF_A_PERCENT = 0.005;

    private final Phrase phrase;
    private final SubjectReader subjects;
    private final Dimension dimension;

    ComparisonReader(Phrase phrase, SubjectReader subjects, Subject subject) {
        this.phrase = phrase;
        this.subjects = subjects;
        this.dimension = subject.unit().dimension();
    }

    /** Reads to the end of the line. */
    Claim read() throws ExpectationFault {
        if (!phrase.accepts("is")) {
            throw new ExpectationFault(
                    "expected 'is', found " + (phrase.isAtEnd() ? "the end of the line" : "'" + phrase.rest() + "'"));
        }
        Claim comparison = comparison();
        if (!phrase.isAtEnd()) {
            throw new ExpectationFault("expected the end of the sentence, found '" + phrase.rest() + "'");
        }
        return comparison;
    }

    private Claim comparison() throws ExpectationFault {
        if (phrase.sees("about") || phrase.sees("around") || phrase.sees("roughly")) {
            throw new ExpectationFault(
                    "'" + phrase.next() + "' does not say how close; write 'is X within Y', e.g. 'within 5 %'");
        }
        Relation relation = Relation.read(phrase).orElse(null);
        if (relation != null) {
            return new Claim.Bound(relation, standard());
        }
        if (phrase.accepts("between")) {
            String low = phrase.until(words -> words.sees("and"));
            return range(low, "and");
        }
        return rangeOrNear();
    }

    private Claim rangeOrNear() throws ExpectationFault {
        if (Printed.isNumberLike(phrase.next()) && !seesShare()) {
            String first = literal();
            if (phrase.sees("to")) {
                return range(first, "to");
            }
            Printed written = Printed.parse(first, dimension);
            return new Claim.Near(new Standard(first, 1, 0, written, null), within());
        }
        Standard target = standard();
        return new Claim.Near(target, within());
    }

    private Claim range(String low, String joint) throws ExpectationFault {
        if (!phrase.accepts(joint)) {
            throw new ExpectationFault("expected '" + joint + "' after '" + low + "'");
        }
        Printed high = Printed.parse(literal(), dimension);
        String unit = high.quantity().unit().symbol();
        Printed least = Printed.parse(Printed.isBareNumber(low) ? (low + " " + unit).strip() : low, dimension);
        if (least.quantity().compareTo(high.quantity()) > 0) {
            throw new ExpectationFault("'" + low + "' is more than '" + high.text() + "'; write the smaller one first");
        }
        return new Claim.Range(least, high);
    }

    private Standard standard() throws ExpectationFault {
        String start = phrase.rest();
        if (phrase.accepts("half", "of")) {
            return of(start, 1.0 / 2, HALF_A_PERCENT);
        }
        if (phrase.accepts("twice")) {
            return of(start, 2, HALF_A_PERCENT);
        }
        if (seesShare()) {
            Printed share = Printed.parse(phrase.until(words -> words.sees("of")), Dimension.PERCENT);
            phrase.accepts("of");
            return of(start, share.in(Unit.PER_CENT) / PERCENT, share.halfDigitIn(Unit.PER_CENT) / PERCENT);
        }
        return of(start, 1, HALF_A_PERCENT);
    }

    private Standard of(String start, double share, double halfDigit) throws ExpectationFault {
        if (Printed.isNumberLike(phrase.next())) {
            Printed written = Printed.parse(literal(), dimension);
            return new Standard(read(start), share, halfDigit, written, null);
        }
        Subject other = subjects.read();
        if (other.unit().dimension() != dimension) {
            throw new ExpectationFault("cannot compare " + dimension.words() + " with "
                    + other.unit().dimension().words() + " in '" + read(start) + "'");
        }
        return new Standard(read(start), share, halfDigit, null, other);
    }

    private @Nullable Printed within() throws ExpectationFault {
        if (!phrase.accepts("within")) {
            return null;
        }
        String text = literal();
        Printed printed = Printed.parse(text, text.endsWith("%") ? Dimension.PERCENT : dimension);
        if (printed.quantity().value().signum() < 0) {
            throw new ExpectationFault("'within " + text + "' cannot be below 0");
        }
        return printed;
    }

    private boolean seesShare() {
        return phrase.rest().matches("[^ ]+ ?% of .*");
    }

    private String literal() {
        return phrase.until(words -> words.sees("to") || words.sees("within"));
    }

    private String read(String start) {
        return start.substring(0, start.length() - phrase.rest().length()).strip();
    }
}
