package org.oxytocinlab.app.expectation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** A number of a run, told with as many digits as matter: "4 h 30 min", "124.4 mmol/L". */
public final class ToldNumber {
    /** How the words begin where the run has no such number. */
    public static final String NOTHING = "nothing";

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int HOUR = 60;

    private final Subject subject;
    private final @Nullable Printed within;

    private ToldNumber(Subject subject, @Nullable Printed within) {
        this.subject = subject;
        this.within = within;
    }

    /**
     * Reads what is measured.
     *
     * @param measure as a line of {@code expect:} speaks of it
     * @param within how near a guess must come, a quantity or a share; empty where nothing is said
     * @param end end of the case [min]
     * @throws ExpectationFault when it cannot be read
     */
    public static ToldNumber of(String measure, String within, double end) throws ExpectationFault {
        Subject subject = new SubjectReader(new Phrase(measure), end, Arms.NONE).read();
        if (within.isEmpty()) {
            return new ToldNumber(subject, null);
        }
        Dimension dimension =
                within.endsWith("%") ? Dimension.PERCENT : subject.unit().dimension();
        return new ToldNumber(subject, Printed.parse(within, dimension));
    }

    /** The same where nothing is said of nearness. */
    static ToldNumber of(Subject subject) {
        return new ToldNumber(subject, null);
    }

    /** The number in words, or why there is none. */
    public String text(Evidence evidence) {
        double value = subject.value(evidence);
        if (!Double.isFinite(value)) {
            return NOTHING + ": " + subject.whyNone(evidence);
        }
        Unit unit = unit();
        double shown = VerdictNumber.convert(value, subject.unit(), unit);
        if (unit == Unit.MINUTE && shown >= HOUR) {
            return VerdictNumber.clock(shown).replaceFirst(" 0 min$", "");
        }
        return new Quantity(rounded(shown, unit), unit).toString();
    }

    /** That of the nearness, which is the unit in which people guess. */
    private Unit unit() {
        return within == null || isShare(within)
                ? subject.unit()
                : within.quantity().unit();
    }

    private BigDecimal rounded(double shown, Unit unit) {
        BigDecimal exact = new BigDecimal(shown);
        if (within == null || isShare(within) || within.quantity().isZero()) {
            return plain(exact.round(DIGITS));
        }
        int digits = -(int) Math.floor(Math.log10(within.in(unit)));
        return plain(exact.setScale(digits, RoundingMode.HALF_EVEN));
    }

    private boolean isShare(Printed nearness) {
        return nearness.quantity().unit() == Unit.PER_CENT && subject.unit() != Unit.PER_CENT;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }
}
