package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Variable;

/** The typical woman in labour, and her receptors: CER-01, CER-03, CER-07 to CER-11 and REC-04 to REC-08. */
final class LabourAnswers {
    private static final double MINUTES = 60;
    private static final double LONG = 24 * MINUTES;

    /** Of the reference values; what opens the cervix without drug does not depend on it. */
    private static final double TYPICAL = 0.36;

    private LabourAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("CER", 1, 1, row -> hours(row, 0)));
        all.putAll(same("CER", 3, 3, row -> hours(row, 1)));
        all.putAll(same("CER", 7, 7, row -> gainOfPace()));
        all.putAll(same("CER", 8, 11, row -> hours(row, 0)));
        all.putAll(same("REC", 4, 5, LabourAnswers::receptorsUnderInfusion));
        all.putAll(same("REC", 6, 6, LabourAnswers::receptorsAtSaturation));
        all.putAll(same("REC", 7, 8, LabourAnswers::receptorsUnderInfusion));
        return all;
    }

    /** Hours from one dilatation to another in spontaneous labour without drug. */
    private static double hours(CalibrationRow row, int parity) {
        Progress progress = spontaneous(parity);
        return hours(progress, (int) row.given("from_cm"), (int) row.given("to_cm"));
    }

    private static double hours(Progress progress, int from, int until) {
        return (progress.at(until) - progress.at(from)) / MINUTES;
    }

    /** Centimetres an hour from 6 to 10 cm over those from 4 to 6 cm. */
    private static double gainOfPace() {
        Progress progress = spontaneous(0);
        return (4 / hours(progress, 6, Progress.FULL)) / (2 / hours(progress, 4, 6));
    }

    private static Progress spontaneous(int parity) {
        return labouring(Cases.lasting(LONG), Onset.SPONTANEOUS, parity).run().progress();
    }

    private static Cases labouring(Cases cases, Onset onset, int parity) {
        Cases typical = cases.sensitivity(TYPICAL).regular();
        Woman woman = typical.woman();
        Woman labouring =
                woman.pregnant(woman.gestation(), parity).in(Labour.of(onset).withoutPulses());
        return new Cases(typical.prescription(), labouring, typical.settings(), typical.minutes(), typical.seed());
    }

    /** Share left when so much has flowed so long; her birth is put off, since receptors alone are asked. */
    private static double receptorsUnderInfusion(CalibrationRow row) {
        double end = MINUTES * row.given("t_h");
        Cases undelivered = Cases.lasting(end).at(row.given("rate_mU_min")).set(Cervix.RATE, 0);
        return labouring(undelivered, Onset.INDUCTION, 0).run().at(Variable.RECEPTORS, end);
    }

    /** Share left in cells at a level far above the EC50 of the loss, by small steps of the equation itself. */
    private static double receptorsAtSaturation(CalibrationRow row) {
        Receptors receptors = Receptors.of(Settings.STANDARD);
        double saturating = 1e6;
        double step = 0.1;
        double left = 1;
        for (int i = 0; i < MINUTES * row.given("t_h") / step; i++) {
            left += step * (receptors.recoveryRate(left) - receptors.lossRate(left, saturating));
        }
        return left;
    }
}
