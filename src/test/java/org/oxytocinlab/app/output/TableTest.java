package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

class TableTest {

    private static final Trajectory RUN = new Trajectory(
            new double[] {0, 1, 1.5},
            Map.of(
                    Variable.SODIUM, new double[] {136, 135.99999999999, 1.0 / 3},
                    Variable.OXYTOCIN_RATE, new double[] {-0.0, 2, 2},
                    Variable.CONTRACTIONS_COUNTED, new double[] {Double.NaN, Double.NaN, 3}),
            List.of(new Contraction(0.123456, 58.4, 70, 10)),
            List.of(),
            List.of(),
            (variable, time) -> Double.NaN);

    @Test
    void timeCourseHoldsWhatWasComputedInThePromisedOrder() {
        assertThat(text(Table.ofTimeCourse(RUN))).isEqualTo("""
                        time_min,oxytocin_rate_mU_per_min,contractions_per_10min_counted,plasma_sodium_mmol_per_L
                        0,0,,136
                        1,2,,136
                        1.5,2,3,0.333333333
                        """);
    }

    @Test
    void contractionsAreRows() {
        assertThat(text(Table.ofContractions(RUN)))
                .isEqualTo("onset_min,peak_mmHg,duration_s,tone_mmHg\n0.123456,58.4,70,10\n");
    }

    @Test
    void headersAreThePromisedOnesFirst() {
        assertThat(Variable.seen(View.ROWS).stream()
                        .map(variable -> variable.card().key())
                        .toList())
                .startsWith(
                        "oxytocin_rate_mU_per_min",
                        "infused_oxytocin_uU_per_mL",
                        "plasma_oxytocin_uU_per_mL",
                        "plasma_oxytocin_pg_per_mL",
                        "effect_site_uU_per_mL",
                        "contractions_per_10min",
                        "contractions_per_10min_counted",
                        "contraction_amplitude_mmHg",
                        "resting_tone_mmHg",
                        "montevideo_units",
                        "montevideo_units_counted",
                        "fluid_in_mL",
                        "urine_mL",
                        "urine_flow_mL_per_min",
                        "urine_osmolality_mOsm_per_kg",
                        "water_balance_mL",
                        "plasma_sodium_mmol_per_L",
                        "plasma_osmolality_mOsm_per_kg")
                .doesNotHaveDuplicates();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
