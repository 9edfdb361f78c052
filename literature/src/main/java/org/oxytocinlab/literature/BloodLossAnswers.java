package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/** Blood loss after birth, of one woman: BLO-03, BLO-06 to BLO-10. */
final class BloodLossAnswers {
    private static final double HOUR = 60;
    private static final double HALF_AN_HOUR = 30;

    private BloodLossAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("BLO", 3, 3, row -> lost(born(), HOUR)));
        all.putAll(same("BLO", 6, 6, row -> infused(row, "rate1_mU_min") / infused(row, "rate2_mU_min")));
        all.putAll(same("BLO", 7, 9, row -> lost(of(row), HOUR)));
        all.putAll(same("BLO", 10, 10, row -> lost(of(row), HALF_AN_HOUR)));
        return all;
    }

    /** One unit as the child is born, and then the infusion: a vaginal birth with the drug of a caesarean. */
    private static double infused(CalibrationRow row, String rate) {
        Action unit =
                new Action.IvBolus(Quantity.minutes(0), Quantity.of("1", Unit.INTERNATIONAL_UNIT), Quantity.minutes(0));
        return lost(born().at(row.given(rate)).actions(unit), HOUR);
    }

    private static Cases born() {
        return Cases.lasting(HOUR).born();
    }

    /** A uterus with the course of tone that the row gives, and no drug. */
    private static Cases of(CalibrationRow row) {
        return born().set(PostpartumUterus.AT_BIRTH, row.given("T0"))
                .set(PostpartumUterus.ALONE, row.given("Tinf"))
                .set(PostpartumUterus.DELAY, row.given("tau_min"));
    }

    private static double lost(Cases cases, double time) {
        return cases.run().at(Variable.BLOOD_LOSS, time);
    }
}
