package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.exchange.Occasion.Dose;
import org.oxytocinlab.engine.quantity.Push.Route;

/** Doses for ever, as so many doses before that nothing is missing to print: all but a billionth of their level. */
record EndlessDoses(Kinetics kinetics) {
    private static final double MISSING = 1e-9;

    /** How long before a row its doses have to begin [min]. */
    BigDecimal lead(EventRow row) {
        if (row.isEndless()) {
            return BigDecimal.valueOf((long) Math.ceil(settling(row)));
        }
        return row.interval().multiply(BigDecimal.valueOf(count(row)));
    }

    /** The doses before a row, at times before 0. */
    List<Dose> doses(EventRow row, BigDecimal lead) {
        if (row.isEndless()) {
            return List.of(new Dose(lead.negate(), BigDecimal.ZERO, row.rate().multiply(lead), row.rate(), Route.VEIN));
        }
        List<Dose> doses = new ArrayList<>();
        for (int i = count(row); i > 0; i--) {
            doses.add(Dose.of(row, row.interval().multiply(BigDecimal.valueOf(-i))));
        }
        return doses;
    }

    /** How many doses there are before one. */
    int count(EventRow row) {
        BigDecimal lasting =
                row.rate().signum() == 0 ? BigDecimal.ZERO : row.amount().divide(row.rate(), 12, RoundingMode.UP);
        double minutes = settling(row) + lasting.doubleValue();
        return (int) Math.ceil(minutes / row.interval().doubleValue());
    }

    private double settling(EventRow row) {
        return -Math.log(MISSING) / kinetics.slowestRate(row.route() == Route.MUSCLE);
    }
}
