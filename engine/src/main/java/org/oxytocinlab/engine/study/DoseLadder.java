package org.oxytocinlab.engine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen;

/** Turns the case of a woman into infusions at stated rates; undiluted drug, so that the dose brings no fluid of its own. */
final class DoseLadder {
    private DoseLadder() {}

    /** Every rate in turn, from low to high, each held as long as the others. */
    static Case climbing(Case asked, List<Quantity> rates, Quantity dwell) {
        List<Regimen.TimedRate> steps = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            steps.add(new Regimen.TimedRate(times(dwell, i), rates.get(i)));
        }
        return at(asked, steps, times(dwell, rates.size()));
    }

    /** One rate that never changes. */
    static Case steady(Case asked, Quantity rate, double minutes) {
        List<Regimen.TimedRate> one = List.of(new Regimen.TimedRate(Quantity.of("0", Unit.MINUTE), rate));
        return at(asked, one, Quantity.minutes(minutes));
    }

    private static Case at(Case asked, List<Regimen.TimedRate> rates, Quantity duration) {
        Prescription given = asked.prescription();
        Prescription infused = new Prescription(
                        null, Device.STANDARD, new Regimen.RateList(List.copyOf(rates)), given.fluids(), List.of())
                .with(given.lines());
        return new Case(asked.title(), duration, asked.woman(), asked.settings(), infused, asked.seed());
    }

    private static Quantity times(Quantity dwell, int count) {
        return dwell.with(dwell.value().multiply(BigDecimal.valueOf(count)));
    }
}
