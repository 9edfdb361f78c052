package org.oxytocinlab.engine.body;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.physiology.OwnDrive;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** Furnishes a woman in labour: what her onset, her parity, her cervix and an epidural make of the rooms. */
final class Labouring {
    private Labouring() {}

    static LabourLoop loop(
            Woman woman,
            Settings set,
            UterineDrive drug,
            Uterus uterus,
            @Nullable SecretionLoop secretion,
            AtReceptor atReceptor) {
        Labour labour = woman.labour();
        boolean isSlow = labour.onset() == Onset.SLOW;
        Readiness readiness = labour.onset() == Onset.INDUCTION ? readiness(woman) : Readiness.AVERAGE;
        double parity = woman.isParous() ? set.value(Cervix.PARITY) : 1;
        double rate = set.value(isSlow ? Cervix.SLOW_RATE : Cervix.RATE);
        return new LabourLoop(
                drug,
                Receptors.of(set),
                OwnDrive.of(
                        set,
                        set.value(isSlow ? OwnDrive.SLOW_STRENGTH : OwnDrive.STRENGTH),
                        labour.epidural() ? set.value(Pituitary.EPIDURAL) : 1,
                        labour.feelsStretch()),
                uterus,
                Awakening.of(set, readiness.awakening()),
                Cervix.of(set, parity * readiness.rate() * rate),
                SecondStage.of(set, woman.isParous(), labour.epidural()),
                secretion,
                atReceptor,
                awake(labour, set),
                dilatation(labour, set),
                set.thirdStage().isAsked());
    }

    /** Her own oxytocin, beside the levels of what is given; null where it is a mean. */
    static @Nullable SecretionLoop secretion(Woman woman, Settings set, KineticsLoop given) {
        if (!woman.labour().pulses()) {
            return null;
        }
        boolean isBegun = awake(woman.labour(), set) >= LabourLoop.HALF;
        return new SecretionLoop(
                given.plasma(),
                given.effectSite(),
                Pituitary.of(set, woman.labour().epidural()),
                given.assay(),
                given.mass(),
                isBegun ? StageOfLabour.FIRST : StageOfLabour.BEFORE);
    }

    /** Her stress, where it follows the stage of labour; null where it is there from the start. */
    static @Nullable StressLoop stress(Woman woman, Settings set, ContractingLoop uterus) {
        return woman.labour().stressFollows() && uterus instanceof LabourLoop labour
                ? new StressLoop(Vasopressin.of(set), labour, awake(woman.labour(), set) >= LabourLoop.HALF)
                : null;
    }

    private static double awake(Labour labour, Settings set) {
        Quantity stated = labour.awakening();
        Published usual = labour.onset() == Onset.INDUCTION ? Awakening.AT_INDUCTION : Awakening.IN_LABOUR;
        return stated == null ? set.value(usual) : stated.internal();
    }

    static double dilatation(Labour labour, Settings set) {
        Quantity stated = labour.dilatation();
        Published usual = labour.onset() == Onset.SLOW ? Cervix.SLOW_AT_START : Cervix.AT_START;
        return Unit.CENTIMETRE.fromInternal(stated == null ? set.value(usual) : stated.internal());
    }

    /** By her Bishop score, or by the word for how her uterus answers. */
    private static Readiness readiness(Woman woman) {
        Integer score = woman.bishopScore();
        if (score == null) {
            return readiness(woman.sensitivity());
        }
        return Readiness.of(score);
    }

    private static Readiness readiness(@Nullable SensitivityPreset preset) {
        return switch (Objects.requireNonNullElse(preset, SensitivityPreset.AVERAGE_INDUCTION)) {
            case RIPE_INDUCTION -> Readiness.RIPE;
            case UNRIPE_INDUCTION -> Readiness.UNRIPE;
            case AVERAGE_INDUCTION, CLASSICAL_TERM -> Readiness.AVERAGE;
        };
    }
}
