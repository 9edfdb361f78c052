package org.oxytocinlab.app.output;

import java.util.List;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * A column of the time course.
 *
 * @param variable what it holds
 * @param header its name with the unit, on which scripts rely
 */
record Column(Variable variable, String header) {

    /** Every column, the ones that were promised first in the promised order. */
    static final List<Column> ALL = List.of(
            new Column(Variable.OXYTOCIN_RATE, "oxytocin_rate_mU_per_min"),
            new Column(Variable.INFUSED_OXYTOCIN, "infused_oxytocin_uU_per_mL"),
            new Column(Variable.PLASMA_OXYTOCIN, "plasma_oxytocin_uU_per_mL"),
            new Column(Variable.PLASMA_OXYTOCIN_MASS, "plasma_oxytocin_pg_per_mL"),
            new Column(Variable.EFFECT_SITE, "effect_site_uU_per_mL"),
            new Column(Variable.CONTRACTIONS, "contractions_per_10min"),
            new Column(Variable.CONTRACTIONS_COUNTED, "contractions_per_10min_counted"),
            new Column(Variable.AMPLITUDE, "contraction_amplitude_mmHg"),
            new Column(Variable.RESTING_TONE, "resting_tone_mmHg"),
            new Column(Variable.MONTEVIDEO, "montevideo_units"),
            new Column(Variable.MONTEVIDEO_COUNTED, "montevideo_units_counted"),
            new Column(Variable.FLUID_IN, "fluid_in_mL"),
            new Column(Variable.URINE, "urine_mL"),
            new Column(Variable.URINE_FLOW, "urine_flow_mL_per_min"),
            new Column(Variable.URINE_OSMOLALITY, "urine_osmolality_mOsm_per_kg"),
            new Column(Variable.WATER_BALANCE, "water_balance_mL"),
            new Column(Variable.SODIUM, "plasma_sodium_mmol_per_L"),
            new Column(Variable.PLASMA_OSMOLALITY, "plasma_osmolality_mOsm_per_kg"),
            new Column(Variable.CARRIER_FLOW, "carrier_flow_mL_per_h"),
            new Column(Variable.OXYTOCIN_GIVEN, "total_oxytocin_mU"),
            new Column(Variable.DURATION, "contraction_duration_s"),
            new Column(Variable.UTERINE_ACTIVITY, "uterine_activity_kPa_s_per_15min"),
            new Column(Variable.FREE_WATER_CLEARANCE, "free_water_clearance_mL_per_min"),
            new Column(Variable.VASOPRESSIN, "vasopressin_pg_per_mL"));

    /** The columns that a run has computed. */
    static List<Column> of(Trajectory run) {
        return ALL.stream()
                .filter(column -> run.series().containsKey(column.variable))
                .toList();
    }
}
