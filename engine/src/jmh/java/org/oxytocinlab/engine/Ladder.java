package org.oxytocinlab.engine;

import java.util.List;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;

/**
 * The textbook's ladder, 1 to 20 mU/min by 1 every 30 min for 14 h, beside 75 mL/h of glucose.
 *
 * @param asked the case
 * @param body of its woman
 * @param spans stretches from one change of dose to the next
 */
record Ladder(Case asked, Body body, List<Span> spans) {
    private static final double END = 14 * 60;

    static Ladder prescribed() throws PrescriptionFault {
        Regimen ladder = new Regimen.Ladder(
                List.of(new Regimen.Leg(null, rate("1"), rate("1"), rate("20"))), Quantity.minutes(30));
        Case asked = Cases.lasting(END)
                .on(ladder)
                .fluids(Cases.drip("glucose 5 %", 75))
                .asked();
        return new Ladder(
                asked,
                Body.of(asked.woman(), asked.settings()),
                Timeline.of(asked.prescription(), END).spans());
    }

    private static Quantity rate(String number) {
        return Quantity.of(number, Unit.MILLIUNIT_PER_MINUTE);
    }
}
