package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;

/** What a run answers over time, in the order of its columns, on which scripts rely: a new one comes last. */
public enum Variable {
    /** Delivery of the infusion, boluses not included. */
    OXYTOCIN_RATE(
            Card.of("oxytocin_rate_mU_per_min", "oxytocin rate", Unit.MILLIUNIT_PER_MINUTE)
                    .headed("Oxytocin infusion")
                    .seen(View.ROWS, View.BANDS),
            Movement.STEPPED),
    /** The part of the plasma level that was given. */
    INFUSED_OXYTOCIN(Card.of("infused_oxytocin_uU_per_mL", "infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE)
            .seen(View.ROWS)),
    /** Infused and endogenous together. */
    PLASMA_OXYTOCIN(Card.of("plasma_oxytocin_uU_per_mL", "plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE)
            .headed("Oxytocin in plasma")
            .seen(View.ROWS, View.BANDS)),
    /** The total as the chosen assay would print it. */
    PLASMA_OXYTOCIN_MASS(Card.of("plasma_oxytocin_pg_per_mL", "plasma oxytocin by assay", Unit.PICOGRAM_PER_MILLILITRE)
            .seen(View.ROWS)),
    EFFECT_SITE(Card.of("effect_site_uU_per_mL", "effect-site oxytocin", Unit.MICROUNIT_PER_MILLILITRE)
            .seen(View.ROWS)),
    /** The model's contraction rate. */
    CONTRACTIONS(Card.of("contractions_per_10min", "contractions", Unit.PER_TEN_MINUTES)
            .by(Basis.MODEL)
            .seen(View.ROWS, View.BANDS, View.DOSES)),
    /** Onsets in the last 30 min divided by 3; not a number before 30 min. */
    CONTRACTIONS_COUNTED(
            Card.of("contractions_per_10min_counted", "counted contractions", Unit.PER_TEN_MINUTES)
                    .by(Basis.COUNTED)
                    .seen(View.ROWS),
            Movement.COUNTED),
    /** Above resting tone. */
    AMPLITUDE(Card.of("contraction_amplitude_mmHg", "contraction amplitude", Unit.MILLIMETRE_OF_MERCURY)
            .labelled("amplitude")
            .headed("Amplitude above resting tone")
            .seen(View.ROWS, View.DOSES)),
    RESTING_TONE(Card.of("resting_tone_mmHg", "resting tone", Unit.MILLIMETRE_OF_MERCURY)
            .seen(View.ROWS)),
    /** Frequency times amplitude of the model. */
    MONTEVIDEO(Card.of("montevideo_units", "Montevideo units", Unit.MONTEVIDEO_UNIT)
            .by(Basis.MODEL)
            .seen(View.ROWS, View.BANDS, View.DOSES)),
    /** Peak above tone of the contractions of the last 30 min, summed and divided by 3. */
    MONTEVIDEO_COUNTED(
            Card.of("montevideo_units_counted", "counted Montevideo units", Unit.MONTEVIDEO_UNIT)
                    .by(Basis.COUNTED)
                    .seen(View.ROWS),
            Movement.COUNTED),
    /** All fluid given so far, by vein and by mouth, the drug's carrier included. */
    FLUID_IN(Card.of("fluid_in_mL", "fluid in", Unit.MILLILITRE).seen(View.ROWS, View.WATER)),
    URINE(Card.of("urine_mL", "urine", Unit.MILLILITRE).seen(View.ROWS, View.WATER)),
    URINE_FLOW(Card.of("urine_flow_mL_per_min", "urine flow", Unit.MILLILITRE_PER_MINUTE)
            .labelled("urine")
            .seen(View.ROWS, View.DOSES, View.WATER)),
    URINE_OSMOLALITY(Card.of("urine_osmolality_mOsm_per_kg", "urine osmolality", Unit.MILLIOSMOLE_PER_KILOGRAM)
            .seen(View.ROWS, View.WATER)),
    /** Body water above its value at the start, insensible loss included. */
    WATER_BALANCE(Card.of("water_balance_mL", "water balance", Unit.MILLILITRE)
            .headed("Retained water")
            .seen(View.ROWS, View.WATER)),
    SODIUM(Card.of("plasma_sodium_mmol_per_L", "plasma sodium", Unit.MILLIMOLE_PER_LITRE)
            .seen(View.ROWS, View.BANDS, View.WATER)),
    PLASMA_OSMOLALITY(Card.of("plasma_osmolality_mOsm_per_kg", "plasma osmolality", Unit.MILLIOSMOLE_PER_KILOGRAM)
            .seen(View.ROWS, View.WATER)),
    /** Carrier fluid that brings the drug. */
    CARRIER_FLOW(
            Card.of("carrier_flow_mL_per_h", "carrier flow", Unit.MILLILITRE_PER_HOUR)
                    .seen(View.ROWS),
            Movement.STEPPED),
    /** Everything given so far by any route. */
    OXYTOCIN_GIVEN(Card.of("total_oxytocin_mU", "total oxytocin", Unit.MILLIUNIT)
            .headed("Oxytocin given")
            .seen(View.ROWS)),
    DURATION(Card.of("contraction_duration_s", "contraction duration", Unit.SECOND)
            .seen(View.ROWS)),
    UTERINE_ACTIVITY(
            Card.of("uterine_activity_kPa_s_per_15min", "uterine activity", Unit.KILOPASCAL_SECOND_PER_15_MINUTES)
                    .seen(View.ROWS)),
    /** Modified electrolyte-free water clearance. */
    FREE_WATER_CLEARANCE(Card.of("free_water_clearance_mL_per_min", "free-water clearance", Unit.MILLILITRE_PER_MINUTE)
            .labelled("free water")
            .seen(View.ROWS, View.DOSES, View.WATER)),
    VASOPRESSIN(Card.of("vasopressin_pg_per_mL", "vasopressin", Unit.PICOGRAM_PER_MILLILITRE)
            .seen(View.ROWS, View.WATER)),
    /** Of the cervix; only in a woman in labour, as what follows. */
    DILATATION(Card.of("cervix_cm", "dilatation", Unit.CENTIMETRE).seen(View.ROWS, View.LABOUR)),
    /** Awakening of the uterus, 0 to 1. */
    OWN_DRIVE(Card.of("own_drive", "own drive", Unit.ONE).seen(View.ROWS, View.LABOUR)),
    /** Share of the oxytocin receptors that long infusion has left. */
    RECEPTORS(Card.of("receptor_availability", "receptors left", Unit.ONE).seen(View.ROWS, View.LABOUR)),
    /** Her own oxytocin at the effect site, where it comes in pulses. */
    OWN_EFFECT_SITE(
            Card.of("own_effect_site_uU_per_mL", "own oxytocin at the effect site", Unit.MICROUNIT_PER_MILLILITRE)
                    .seen(View.ROWS, View.LABOUR)),
    /** Delivery of the infusion as whoever reads display or drops believes it; read only where it may be wrong. */
    BELIEVED_RATE(
            Card.of("believed_oxytocin_rate_mU_per_min", "believed oxytocin rate", Unit.MILLIUNIT_PER_MINUTE),
            Movement.STEPPED),
    /** Intrauterine pressure, as a catheter shows it; read where a strip is drawn, too fast for rows. */
    PRESSURE(Card.of("pressure_mmHg", "intrauterine pressure", Unit.MILLIMETRE_OF_MERCURY), Movement.FAST),
    /** Only where a line gives it. */
    PLASMA_ATOSIBAN(Card.of("plasma_atosiban_ng_per_mL", "plasma atosiban", Unit.NANOGRAM_PER_MILLILITRE)
            .headed("Atosiban in plasma")
            .seen(View.ROWS, View.DRUGS)),
    /** Mean, without the pulse; only where a case asks for the circulation, as what follows. */
    ARTERIAL_PRESSURE(
            Card.of("mean_arterial_pressure_mmHg", "mean arterial pressure", Unit.MILLIMETRE_OF_MERCURY)
                    .seen(View.ROWS, View.CIRCULATION, View.BANDS),
            Movement.FAST),
    HEART_RATE(
            Card.of("heart_rate_bpm", "heart rate", Unit.BEAT_PER_MINUTE).seen(View.ROWS, View.CIRCULATION, View.BANDS),
            Movement.FAST),
    CARDIAC_OUTPUT(
            Card.of("cardiac_output_L_per_min", "cardiac output", Unit.LITRE_PER_MINUTE)
                    .seen(View.ROWS, View.CIRCULATION),
            Movement.FAST),
    VASCULAR_RESISTANCE(
            Card.of(
                            "systemic_vascular_resistance_dyn_s_per_cm5",
                            "systemic vascular resistance",
                            Unit.DYNE_SECOND_PER_FIFTH_POWER_CENTIMETRE)
                    .seen(View.ROWS, View.CIRCULATION),
            Movement.FAST),
    /** Only where a case asks for the fetus, as what follows. */
    FETAL_SATURATION(
            Card.of("fetal_oxygen_saturation_pct", "fetal oxygen saturation", Unit.PER_CENT)
                    .labelled("saturation")
                    .seen(View.ROWS, View.FETUS, View.BANDS),
            Movement.FAST),
    /** As a monitor draws it; read where a strip is drawn, too fast for rows. */
    FETAL_HEART_RATE(Card.of("fetal_heart_rate_bpm", "fetal heart rate", Unit.BEAT_PER_MINUTE), Movement.FAST),
    /** Of the flow at rest; only where a case presses the cord. */
    CORD_SHUT(
            Card.of("umbilical_flow_shut_pct", "umbilical flow shut", Unit.PER_CENT)
                    .seen(View.ROWS, View.CORD),
            Movement.FAST),
    /** Since birth; only where a case asks for the third stage, as what follows. */
    BLOOD_LOSS(Card.of("blood_loss_mL", "blood loss", Unit.MILLILITRE).seen(View.ROWS, View.THIRD_STAGE, View.BANDS)),
    /** The gush at separation not included. */
    BLEEDING(Card.of("bleeding_mL_per_min", "bleeding", Unit.MILLILITRE_PER_MINUTE)
            .seen(View.ROWS, View.THIRD_STAGE)),
    /** From 0 to 10, as a hand feels it. */
    TONE_AFTER_BIRTH(Card.of("uterine_tone_0_to_10", "uterine tone", Unit.ONE)
            .headed("Uterine tone, 0 to 10")
            .seen(View.ROWS, View.THIRD_STAGE, View.BANDS)),
    /** Only where a line gives it, as what follows. */
    PLASMA_CARBETOCIN(ofDrug("carbetocin")),
    PLASMA_ERGOMETRINE(ofDrug("ergometrine")),
    PLASMA_METHYLERGOMETRINE(ofDrug("methylergometrine")),
    /** That the brain is adapted to; only where a case asks for the brain, as what follows. */
    ADAPTED_SODIUM(Card.of("adapted_sodium_mmol_per_L", "adapted sodium", Unit.MILLIMOLE_PER_LITRE)
            .seen(View.ROWS, View.BRAIN)),
    /** Of the fall of sodium, what the brain has not adapted to yet; below 0 where it shrinks. */
    OEDEMA_INDEX(Card.of("acute_oedema_index_mmol_per_L", "acute oedema index", Unit.MILLIMOLE_PER_LITRE)
            .seen(View.ROWS, View.BRAIN, View.BANDS)),
    SEVERE_RISK(Card.of("risk_of_severe_symptoms_pct", "risk of severe symptoms", Unit.PER_CENT)
            .seen(View.ROWS, View.BRAIN)),
    /** Only where a case asks for haemoglobin, as what follows. */
    HAEMOGLOBIN(Card.of("haemoglobin_g_per_dL", "haemoglobin", Unit.GRAM_PER_DECILITRE)
            .seen(View.ROWS, View.BLOOD, View.BANDS)),
    BLOOD_VOLUME(Card.of("blood_volume_mL", "blood volume", Unit.MILLILITRE).seen(View.ROWS, View.BLOOD)),
    RED_CELLS_LOST(
            Card.of("red_cells_lost_mL", "red cells lost", Unit.MILLILITRE).seen(View.ROWS, View.BLOOD)),
    /** And of its cord blood at birth, after which there is none; only where a case asks for it. */
    FETAL_SODIUM(Card.of("fetal_sodium_mmol_per_L", "fetal sodium", Unit.MILLIMOLE_PER_LITRE)
            .seen(View.ROWS, View.FETAL_SODIUM));

    /** How its values follow each other. */
    enum Movement {
        SMOOTH,
        /** It jumps at a change and stays in between. */
        STEPPED,
        /** It jumps where a contraction enters or leaves the window in which it is counted. */
        COUNTED,
        /** It changes within seconds. */
        FAST
    }

    private final Card card;
    private final Movement movement;

    Variable(Card card) {
        this(card, Movement.SMOOTH);
    }

    Variable(Card card, Movement movement) {
        this.card = card;
        this.movement = movement;
    }

    private static Card ofDrug(String drug) {
        return Card.of("plasma_" + drug + "_ng_per_mL", "plasma " + drug, Unit.NANOGRAM_PER_MILLILITRE)
                .headed(drug.substring(0, 1).toUpperCase(Locale.ROOT) + drug.substring(1) + " in plasma")
                .seen(View.ROWS, View.DRUGS);
    }

    /** How its values follow each other. */
    Movement movement() {
        return movement;
    }

    /** What it is called, and where it is shown. */
    public Card card() {
        return card;
    }

    /** The variable as a teacher calls it. */
    public String words() {
        return card.words();
    }

    /** The unit of its values. */
    public Unit unit() {
        return card.unit();
    }

    /** All that are shown somewhere. */
    public static List<Variable> seen(View view) {
        return Arrays.stream(values())
                .filter(variable -> variable.card.isSeen(view))
                .toList();
    }
}
