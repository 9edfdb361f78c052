package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import org.oxytocinlab.engine.quantity.Push.Route;

/**
 * A row of an event table that can be carried out, in minutes and mU.
 *
 * @param line of the file
 * @param subject as it is written
 * @param event 0 an observation, 1 a dose, 2 something else, 3 a reset, 4 a reset with a dose
 * @param time of it [min]
 * @param amount of the dose [mU]
 * @param rate of the infusion, 0 for a push [mU/min]
 * @param route of the dose
 * @param more doses that follow
 * @param interval between doses [min]
 * @param isSteady whether such doses have been given for ever
 */
record EventRow(
        int line,
        String subject,
        int event,
        BigDecimal time,
        BigDecimal amount,
        BigDecimal rate,
        Route route,
        int more,
        BigDecimal interval,
        boolean isSteady) {
    static final int OBSERVATION = 0;
    static final int DOSE = 1;
    static final int OTHER = 2;
    static final int RESET = 3;
    static final int RESET_AND_DOSE = 4;

    boolean isDose() {
        return event == DOSE || event == RESET_AND_DOSE;
    }

    /** Whether everything given before is forgotten. */
    boolean isReset() {
        return event == RESET || event == RESET_AND_DOSE || isSteady;
    }

    /** An infusion without an end, which stops at the time of its row. */
    boolean isEndless() {
        return isSteady && amount.signum() == 0;
    }
}
