package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Push.Route;

/**
 * What one subject is given from the start of a table, or from a reset, to its end or the next reset: a woman of her own, since
 * nobody's plasma can be emptied.
 *
 * @param subject as the table calls her
 * @param began in the time of the table [min]
 * @param lead minutes of the case before that, in which a steady state is reached [min]
 * @param doses in the time of the case
 * @param length of the case [min]
 */
record Occasion(String subject, BigDecimal began, BigDecimal lead, List<Dose> doses, BigDecimal length) {
    /** How long a case goes on behind a last dose, where the table does not say it; a design choice [min]. */
    private static final BigDecimal AFTERWARDS = BigDecimal.valueOf(60);

    private static final MathContext DIGITS = new MathContext(20);
    private static final int DECIMALS = 12;

    /**
     * One dose.
     *
     * @param at when it begins [min]
     * @param until when it ends, the same for a push [min]
     * @param amount of it [mU]
     * @param rate of it, 0 for a push [mU/min]
     * @param route into a vein or a muscle
     */
    record Dose(BigDecimal at, BigDecimal until, BigDecimal amount, BigDecimal rate, Route route) {

        static Dose of(EventRow row, BigDecimal at) {
            BigDecimal until = row.rate().signum() == 0 ? at : at.add(minutes(row));
            return new Dose(at, until, row.amount(), row.rate(), row.route());
        }

        private static BigDecimal minutes(EventRow row) {
            return row.amount().divide(row.rate(), DIGITS).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }

        private Dose later(BigDecimal minutes) {
            return new Dose(at.add(minutes), until.add(minutes), amount, rate, route);
        }
    }

    /** Puts an occasion together, row by row. */
    static final class Building {
        private final String subject;
        private final BigDecimal began;
        private final EndlessDoses before;
        private final List<Dose> doses = new ArrayList<>();
        private BigDecimal lead = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private boolean endsWithDose;

        Building(String subject, BigDecimal began, EndlessDoses before) {
            this.subject = subject;
            this.began = began;
            this.before = before;
        }

        void add(EventRow row) {
            last = last.max(row.time().subtract(began));
            endsWithDose = row.isDose();
            if (row.isSteady()) {
                lead = before.lead(row);
                doses.addAll(before.doses(row, lead));
            }
            for (int i = 0; row.isDose() && !row.isEndless() && i <= row.more(); i++) {
                BigDecimal wait = row.interval().multiply(BigDecimal.valueOf(i));
                doses.add(Dose.of(row, row.time().subtract(began).add(wait)));
            }
        }

        int size() {
            return doses.size();
        }

        /** What is complete; nothing where nothing was given or no time passed. */
        @Nullable
        Occasion ended(@Nullable BigDecimal reset) {
            BigDecimal end = end(reset);
            List<Dose> given = doses.stream()
                    .filter(dose -> dose.at().compareTo(end) < (reset == null ? 1 : 0))
                    .map(dose -> dose.later(lead))
                    .toList();
            BigDecimal length = end.add(lead);
            return given.isEmpty() || end.signum() <= 0 ? null : new Occasion(subject, began, lead, given, length);
        }

        private BigDecimal end(@Nullable BigDecimal reset) {
            if (reset != null) {
                return last.max(reset.subtract(began));
            }
            return endsWithDose
                    ? doses.stream()
                            .map(Dose::until)
                            .reduce(last, BigDecimal::max)
                            .add(AFTERWARDS)
                    : last;
        }
    }
}
