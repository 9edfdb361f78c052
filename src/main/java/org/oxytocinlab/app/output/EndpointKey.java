package org.oxytocinlab.app.output;

import org.oxytocinlab.engine.result.Endpoint;

/** Names of endpoints in files, with their units; scripts rely on them. */
public final class EndpointKey {

    private EndpointKey() {}

    /** The name of an endpoint: "lowest_sodium_mmol_per_L". */
    public static String of(Endpoint endpoint) {
        return switch (endpoint) {
            case HIGHEST_RATE -> "highest_oxytocin_rate_mU_per_min";
            case FINAL_RATE -> "final_oxytocin_rate_mU_per_min";
            case TOTAL_OXYTOCIN -> "total_oxytocin_IU";
            case PEAK_PLASMA -> "peak_plasma_oxytocin_uU_per_mL";
            case PEAK_PLASMA_TIME -> "peak_plasma_oxytocin_time_min";
            case FINAL_PLASMA -> "final_plasma_oxytocin_uU_per_mL";
            case PEAK_INFUSED -> "peak_infused_oxytocin_uU_per_mL";
            case FINAL_INFUSED -> "final_infused_oxytocin_uU_per_mL";
            case TIME_TO_GOAL -> "minutes_to_3_contractions_per_10min";
            case TIME_TO_GOAL_COUNTED -> "minutes_to_3_contractions_per_10min_counted";
            case MINUTES_BELOW_GOAL -> "minutes_below_goal";
            case MINUTES_IN_GOAL -> "minutes_in_goal";
            case MINUTES_ABOVE_GOAL -> "minutes_above_goal";
            case MINUTES_OF_TACHYSYSTOLE -> "minutes_with_tachysystole";
            case NUMBER_OF_CONTRACTIONS -> "number_of_contractions";
            case HIGHEST_CONTRACTIONS -> "highest_contractions_per_10min";
            case HIGHEST_CONTRACTIONS_COUNTED -> "highest_contractions_per_10min_counted";
            case FINAL_CONTRACTIONS -> "final_contractions_per_10min";
            case HIGHEST_MONTEVIDEO -> "highest_montevideo_units";
            case HIGHEST_MONTEVIDEO_COUNTED -> "highest_montevideo_units_counted";
            case CARRIER_FLUID -> "carrier_fluid_mL";
            case FLUID_IN -> "fluid_in_mL";
            case FLUID_OUT -> "fluid_out_mL";
            case URINE -> "urine_mL";
            case FINAL_WATER_BALANCE -> "final_water_balance_mL";
            case LOWEST_SODIUM -> "lowest_sodium_mmol_per_L";
            case LOWEST_SODIUM_TIME -> "lowest_sodium_time_min";
            case FINAL_SODIUM -> "final_sodium_mmol_per_L";
            case SODIUM_FALL -> "fastest_sodium_fall_mmol_per_L_per_h";
            case BAG_CHANGES -> "number_of_bag_changes";
            case EMPTY_BAGS -> "number_of_empty_bags";
        };
    }
}
