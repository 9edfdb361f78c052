package org.oxytocinlab.engine.clinic;

import java.util.EnumSet;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** A number that is read off the woman, a catheter or the chart, and that a rule can set a limit to. */
public enum Sign {
    /** By catheter. */
    RESTING_TONE("resting tone", "resting_tone_mmHg", Unit.MILLIMETRE_OF_MERCURY),
    /** By catheter, averaged over 30 min. */
    MONTEVIDEO("Montevideo units", "montevideo_units", Unit.MONTEVIDEO_UNIT),
    /** By catheter: for how long every look has shown 200 Montevideo units or more. */
    TIME_ADEQUATE("time at 200 Montevideo units", "time_at_200_montevideo_units_min", Unit.MINUTE),
    /** Fluid in less urine. */
    FLUID_BALANCE("fluid balance", "fluid_balance_mL", Unit.MILLILITRE),
    /** All fluid given so far. */
    FLUID_IN("fluid in", "fluid_in_mL", Unit.MILLILITRE),
    /** Urine of the last hour; none is known before there has been an hour. */
    URINE_FLOW("urine flow", "urine_of_last_hour_mL_per_h", Unit.MILLILITRE_PER_HOUR),
    /** At the last measurement. */
    SODIUM("sodium", "plasma_sodium_mmol_per_L", Unit.MILLIMOLE_PER_LITRE),
    /** All given so far; it is added up over many stretches, and there only to within this. */
    TOTAL_OXYTOCIN("total oxytocin", "total_oxytocin_mU", Unit.MILLIUNIT, 1e-6),
    /** At the last examination. */
    DILATATION("dilatation", "cervix_cm", Unit.CENTIMETRE),
    ARTERIAL_PRESSURE("mean arterial pressure", "mean_arterial_pressure_mmHg", Unit.MILLIMETRE_OF_MERCURY),
    PULSE("pulse", "pulse_bpm", Unit.BEAT_PER_MINUTE),
    /** Of the last 30 min. */
    LATE_DECELERATIONS("late decelerations", "late_decelerations_in_30min", Unit.ONE),
    /** Of the last 30 min, too. */
    VARIABLE_DECELERATIONS("variable decelerations", "variable_decelerations_in_30min", Unit.ONE),
    /** Since birth. */
    BLOOD_LOSS("blood loss", "blood_loss_mL", Unit.MILLILITRE),
    /** After birth, from 0 to 10. */
    UTERINE_TONE("uterine tone", "uterine_tone_0_to_10", Unit.ONE);

    /** Every look reads these, whether a rule asks or not. */
    public static final Set<Sign> ROUTINE = Set.copyOf(
            EnumSet.of(RESTING_TONE, MONTEVIDEO, FLUID_BALANCE, FLUID_IN, SODIUM, TOTAL_OXYTOCIN, DILATATION));

    /** Montevideo units from which contractions are adequate [adequate-note]. */
    public static final double ADEQUATE = 200;

    private final String words;
    private final String column;
    private final Unit unit;
    private final double slack;

    Sign(String words, String column, Unit unit) {
        this(words, column, unit, 0);
    }

    Sign(String words, String column, Unit unit, double slack) {
        this.words = words;
        this.column = column;
        this.unit = unit;
        this.slack = slack;
    }

    /** The sign as a protocol calls it: "fluid balance". */
    public String words() {
        return words;
    }

    /** Its column in a ledger of decisions. */
    public String column() {
        return column;
    }

    /** In what it is read. */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether a reading lies on a side of a limit. What could not be seen lies on none.
     *
     * @param value what was read, in the unit of the sign, or not a number
     */
    public boolean lies(double value, Side side, Quantity limit) {
        double bound = unit.fromInternal(limit.internal());
        return switch (side) {
            case ABOVE -> value > bound;
            case FROM -> value >= bound - slack;
            case BELOW -> value < bound;
        };
    }

    /** On which side of its limit a sign calls for something. */
    public enum Side {
        ABOVE("above"),
        FROM("from"),
        BELOW("below");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /** The side as it is written. */
        public String words() {
            return words;
        }

        /** Whether whatever lies on this side of a limit lies on it of another, too. */
        public boolean implies(Quantity limit, Quantity other) {
            int order = limit.compareTo(other);
            return this == BELOW ? order <= 0 : order >= 0;
        }
    }
}
