package org.oxytocinlab.engine.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Who is treated. What is not known is null and takes the default of the room that needs it.
 *
 * @param weight body weight
 * @param height body height
 * @param bodyMassIndex given directly, or null to work it out from weight and height
 * @param gestation weeks of pregnancy
 * @param parity earlier births
 * @param bishopScore ripeness of the cervix, 0 to 13
 * @param sensitivity a preset, or null when a number is given or the Bishop score decides
 * @param sensitivityFactor S as a plain number, or null
 * @param labour the labour in which she is met
 * @param contraindications to oxytocin before the birth, all of which somebody has weighed, and to other drugs
 */
public record Woman(
        @Nullable Quantity weight,
        @Nullable Quantity height,
        @Nullable Quantity bodyMassIndex,
        Quantity gestation,
        @Nullable Integer parity,
        @Nullable Integer bishopScore,
        @Nullable SensitivityPreset sensitivity,
        @Nullable Quantity sensitivityFactor,
        Labour labour,
        Set<Contraindication> contraindications) {

    /** A woman to whom oxytocin may be given. */
    public Woman(
            @Nullable Quantity weight,
            @Nullable Quantity height,
            @Nullable Quantity bodyMassIndex,
            Quantity gestation,
            @Nullable Integer parity,
            @Nullable Integer bishopScore,
            @Nullable SensitivityPreset sensitivity,
            @Nullable Quantity sensitivityFactor,
            Labour labour) {
        this(
                weight,
                height,
                bodyMassIndex,
                gestation,
                parity,
                bishopScore,
                sensitivity,
                sensitivityFactor,
                labour,
                Set.of());
    }

    /** A woman at term of whom nothing else is known. */
    public static final Woman AT_TERM =
            new Woman(null, null, null, Quantity.of("40", Unit.WEEK), null, null, null, null, Labour.NO);

    /** The same woman with another body weight. */
    public Woman weighing(Quantity other) {
        return new Woman(
                other,
                height,
                bodyMassIndex,
                gestation,
                parity,
                bishopScore,
                sensitivity,
                sensitivityFactor,
                labour,
                contraindications);
    }

    /** The same woman in another week of pregnancy, after other births. */
    public Woman pregnant(Quantity weeks, @Nullable Integer births) {
        return new Woman(
                weight,
                height,
                bodyMassIndex,
                weeks,
                births,
                bishopScore,
                sensitivity,
                sensitivityFactor,
                labour,
                contraindications);
    }

    /** The same woman with another S. */
    public Woman answering(Quantity factor) {
        return new Woman(
                weight, height, bodyMassIndex, gestation, parity, bishopScore, null, factor, labour, contraindications);
    }

    /** The same woman in another labour. */
    public Woman in(Labour other) {
        return new Woman(
                weight,
                height,
                bodyMassIndex,
                gestation,
                parity,
                bishopScore,
                sensitivity,
                sensitivityFactor,
                other,
                contraindications);
    }

    /** The same woman with what speaks against a drug. */
    public Woman although(Set<Contraindication> reasons) {
        return new Woman(
                weight,
                height,
                bodyMassIndex,
                gestation,
                parity,
                bishopScore,
                sensitivity,
                sensitivityFactor,
                labour,
                reasons);
    }

    /** Whether she has given birth before; not, when nothing is said. */
    public boolean isParous() {
        return parity != null && parity > 0;
    }
}
