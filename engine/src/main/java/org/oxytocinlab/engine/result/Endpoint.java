package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Basis;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.View;

/** A number that sums up a run; not a number where the run has no answer, such as a goal that was never reached. */
public enum Endpoint implements Question {
    HIGHEST_RATE(
            Card.of("highest_oxytocin_rate_mU_per_min", "highest oxytocin rate", Unit.MILLIUNIT_PER_MINUTE)
                    .seen(View.COMPARISON, View.RATIOS, View.DISTRIBUTIONS),
            Formula.highest(Variable.OXYTOCIN_RATE)),
    FINAL_RATE(
            Card.of("final_oxytocin_rate_mU_per_min", "final oxytocin rate", Unit.MILLIUNIT_PER_MINUTE),
            Formula.last(Variable.OXYTOCIN_RATE)),
    TOTAL_OXYTOCIN(
            Card.of("total_oxytocin_IU", "total oxytocin", Unit.INTERNATIONAL_UNIT)
                    .seen(View.COMPARISON, View.RATIOS, View.DISTRIBUTIONS),
            Formula.read(survey -> survey.last(Variable.OXYTOCIN_GIVEN) / 1000, Variable.OXYTOCIN_GIVEN)),
    PEAK_PLASMA(
            Card.of("peak_plasma_oxytocin_uU_per_mL", "peak plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE)
                    .seen(View.COMPARISON),
            Formula.highest(Variable.PLASMA_OXYTOCIN)),
    PEAK_PLASMA_TIME(
            Card.of("peak_plasma_oxytocin_time_min", "time of peak plasma oxytocin", Unit.MINUTE),
            Formula.timeOfHighest(Variable.PLASMA_OXYTOCIN)),
    FINAL_PLASMA(
            Card.of("final_plasma_oxytocin_uU_per_mL", "final plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
            Formula.last(Variable.PLASMA_OXYTOCIN)),
    PEAK_INFUSED(
            Card.of("peak_infused_oxytocin_uU_per_mL", "peak infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
            Formula.highest(Variable.INFUSED_OXYTOCIN)),
    FINAL_INFUSED(
            Card.of("final_infused_oxytocin_uU_per_mL", "final infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
            Formula.last(Variable.INFUSED_OXYTOCIN)),

    /** By the model's rate. */
    TIME_TO_GOAL(
            Card.minutes("minutes_to_3_contractions_per_10min", "minutes to 3 contractions per 10 min")
                    .by(Basis.REACHED)
                    .seen(View.COMPARISON),
            Formula.timeToThree(Variable.CONTRACTIONS)),
    /** By the counted rate, which is averaged over 30 min and so comes later. */
    TIME_TO_GOAL_COUNTED(
            Card.minutes("minutes_to_3_contractions_per_10min_counted", "minutes to 3 counted contractions per 10 min")
                    .by(Basis.REACHED)
                    .seen(View.COMPARISON),
            Formula.timeToThree(Variable.CONTRACTIONS_COUNTED)),
    /** By the count; the first 30 min, in which nothing is counted yet, belong to it. */
    MINUTES_BELOW_GOAL(
            Card.minutes("minutes_below_goal", "minutes below goal")
                    .by(Basis.GOAL)
                    .seen(View.COMPARISON),
            Formula.read(survey -> survey.minutes().below())),
    /** By the count, and by everything else that the goal of the run asks for. */
    MINUTES_IN_GOAL(
            Card.minutes("minutes_in_goal", "minutes in goal")
                    .by(Basis.GOAL)
                    .seen(View.COMPARISON, View.RATIOS, View.DISTRIBUTIONS),
            Formula.read(survey -> survey.minutes().in())),
    /** By the count. */
    MINUTES_ABOVE_GOAL(
            Card.minutes("minutes_above_goal", "minutes above goal")
                    .by(Basis.GOAL)
                    .seen(View.COMPARISON),
            Formula.read(survey -> survey.minutes().above())),
    /** By the counted rate [nichd2008]. */
    MINUTES_OF_TACHYSYSTOLE(
            Card.minutes("minutes_with_tachysystole", "minutes of tachysystole").seen(View.COMPARISON),
            Formula.read(survey -> new Count(survey.run().contractions())
                    .minutesOfTachysystole(survey.run().endOfLabour()))),
    NUMBER_OF_CONTRACTIONS(
            Card.of("number_of_contractions", "number of contractions", Unit.ONE),
            Formula.read(survey -> survey.run().contractions().size())),
    HIGHEST_CONTRACTIONS(
            Card.of("highest_contractions_per_10min", "highest contractions", Unit.PER_TEN_MINUTES)
                    .seen(View.COMPARISON),
            Formula.highest(Variable.CONTRACTIONS)),
    HIGHEST_CONTRACTIONS_COUNTED(
            Card.of("highest_contractions_per_10min_counted", "highest counted contractions", Unit.PER_TEN_MINUTES),
            Formula.highest(Variable.CONTRACTIONS_COUNTED)),
    FINAL_CONTRACTIONS(
            Card.of("final_contractions_per_10min", "final contractions", Unit.PER_TEN_MINUTES),
            Formula.last(Variable.CONTRACTIONS)),
    HIGHEST_MONTEVIDEO(
            Card.of("highest_montevideo_units", "highest Montevideo units", Unit.MONTEVIDEO_UNIT)
                    .seen(View.COMPARISON),
            Formula.highest(Variable.MONTEVIDEO)),
    HIGHEST_MONTEVIDEO_COUNTED(
            Card.of("highest_montevideo_units_counted", "highest counted Montevideo units", Unit.MONTEVIDEO_UNIT),
            Formula.highest(Variable.MONTEVIDEO_COUNTED)),

    /** What the drug was dissolved in. */
    CARRIER_FLUID(
            Card.of("carrier_fluid_mL", "carrier fluid", Unit.MILLILITRE).seen(View.COMPARISON, View.WATER),
            Formula.hourly(Variable.CARRIER_FLOW)),
    FLUID_IN(
            Card.of("fluid_in_mL", "total fluid in", Unit.MILLILITRE).seen(View.COMPARISON),
            Formula.last(Variable.FLUID_IN)),
    /** Urine and insensible loss. */
    FLUID_OUT(
            Card.of("fluid_out_mL", "total fluid out", Unit.MILLILITRE),
            Formula.read(
                    survey -> survey.last(Variable.FLUID_IN) - survey.last(Variable.WATER_BALANCE),
                    Variable.FLUID_IN,
                    Variable.WATER_BALANCE)),
    URINE(Card.of("urine_mL", "total urine", Unit.MILLILITRE).seen(View.COMPARISON), Formula.last(Variable.URINE)),
    FINAL_WATER_BALANCE(
            Card.of("final_water_balance_mL", "final water balance", Unit.MILLILITRE)
                    .seen(View.COMPARISON),
            Formula.last(Variable.WATER_BALANCE)),
    LOWEST_SODIUM(
            Card.of("lowest_sodium_mmol_per_L", "lowest plasma sodium", Unit.MILLIMOLE_PER_LITRE)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.lowest(Variable.SODIUM)),
    LOWEST_SODIUM_TIME(
            Card.of("lowest_sodium_time_min", "time of lowest plasma sodium", Unit.MINUTE),
            Formula.timeOfLowest(Variable.SODIUM)),
    FINAL_SODIUM(
            Card.of("final_sodium_mmol_per_L", "final plasma sodium", Unit.MILLIMOLE_PER_LITRE),
            Formula.last(Variable.SODIUM)),
    /** How fast it fell where it fell fastest; not a number in a run shorter than an hour. */
    SODIUM_FALL(
            Card.of(
                    "fastest_sodium_fall_mmol_per_L_per_h",
                    "greatest fall of plasma sodium in an hour",
                    Unit.MILLIMOLE_PER_LITRE),
            Formula.read(survey -> survey.over(Variable.SODIUM).greatestFall(60), Variable.SODIUM)),
    BAG_CHANGES(Card.of("number_of_bag_changes", "bag changes", Unit.ONE), Formula.bags(Happening.Bag.HUNG)),
    /** Bags that ran dry and were not renewed in the same minute. */
    EMPTY_BAGS(Card.of("number_of_empty_bags", "empty bags", Unit.ONE), Formula.bags(Happening.Bag.EMPTY)),

    /** From the start of the case to 6 cm; 0 where labour was active then. */
    HOURS_TO_ACTIVE_LABOUR(
            Card.hours("hours to active labour").seen(View.COMPARISON, View.RATIOS),
            Formula.labour(progress -> progress.at(Progress.ACTIVE))),
    HOURS_TO_FULL_DILATATION(
            Card.hours("hours to full dilatation").seen(View.COMPARISON, View.RATIOS),
            Formula.labour(progress -> progress.at(Progress.FULL))),
    HOURS_TO_BIRTH(
            Card.hours("hours to birth").seen(View.COMPARISON, View.RATIOS, View.DISTRIBUTIONS),
            Formula.labour(Progress::birth)),
    FINAL_DILATATION(
            Card.of("final_dilatation_cm", "final dilatation", Unit.CENTIMETRE).seen(View.COMPARISON),
            Formula.last(Variable.DILATATION)),
    FINAL_OWN_DRIVE(
            Card.of("final_own_drive", "final own drive", Unit.ONE).seen(View.COMPARISON),
            Formula.last(Variable.OWN_DRIVE)),
    FINAL_RECEPTORS(
            Card.of("final_receptor_availability", "final receptors left", Unit.ONE)
                    .seen(View.COMPARISON),
            Formula.last(Variable.RECEPTORS)),

    /** Of the mean, also between rows; only where a case asks for the circulation, as what follows. */
    LOWEST_ARTERIAL_PRESSURE(
            Card.of("lowest_mean_arterial_pressure_mmHg", "lowest mean arterial pressure", Unit.MILLIMETRE_OF_MERCURY)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.lowest(Variable.ARTERIAL_PRESSURE)),
    LOWEST_ARTERIAL_PRESSURE_TIME(
            Card.of("lowest_mean_arterial_pressure_time_min", "time of lowest mean arterial pressure", Unit.MINUTE),
            Formula.timeOfLowest(Variable.ARTERIAL_PRESSURE)),
    HIGHEST_HEART_RATE(
            Card.of("highest_heart_rate_bpm", "highest heart rate", Unit.BEAT_PER_MINUTE)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.highest(Variable.HEART_RATE)),
    HIGHEST_CARDIAC_OUTPUT(
            Card.of("highest_cardiac_output_L_per_min", "highest cardiac output", Unit.LITRE_PER_MINUTE)
                    .seen(View.COMPARISON),
            Formula.highest(Variable.CARDIAC_OUTPUT)),
    /** Also between rows; only where a case asks for the fetus. */
    LOWEST_FETAL_SATURATION(
            Card.of("lowest_fetal_oxygen_saturation_pct", "lowest fetal oxygen saturation", Unit.PER_CENT)
                    .seen(View.COMPARISON),
            Formula.lowest(Variable.FETAL_SATURATION)),
    /** Below 30 %, where the source of the saturation calls it red [fetus-note]. */
    MINUTES_OF_LOW_SATURATION(
            Card.minutes("minutes_of_low_fetal_saturation", "minutes of low fetal saturation"),
            Formula.minutesUpTo(30, Variable.FETAL_SATURATION)),
    LATE_DECELERATIONS(
            Card.of("number_of_late_decelerations", "number of late decelerations", Unit.ONE),
            Formula.traced(survey -> survey.tracing().decelerations(Kind.LATE).size(), Variable.FETAL_SATURATION)),
    /** Only where a case presses the cord. */
    VARIABLE_DECELERATIONS(
            Card.of("number_of_variable_decelerations", "number of variable decelerations", Unit.ONE),
            Formula.traced(
                    survey -> survey.tracing().decelerations(Kind.VARIABLE).size(), Variable.CORD_SHUT)),
    /** Whole minutes at which the tracing of the last 20 min is of category II or III. */
    MINUTES_OF_CATEGORY_II(
            Card.minutes("minutes_in_category_II_or_III", "minutes in category II or III")
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.minutesOf(FetalStatus.CATEGORY_II)),
    /** Since birth; only where a case asks for the third stage, as what follows. */
    BLOOD_LOSS_AT_ONE_HOUR(
            Card.of("blood_loss_at_1_h_mL", "first-hour blood loss", Unit.MILLILITRE)
                    .seen(View.COMPARISON),
            Formula.anHourAfterBirth(Variable.BLOOD_LOSS)),
    FINAL_BLOOD_LOSS(
            Card.of("final_blood_loss_mL", "final blood loss", Unit.MILLILITRE)
                    .seen(View.COMPARISON, View.RATIOS, View.DISTRIBUTIONS),
            Formula.lastAfterBirth(Variable.BLOOD_LOSS)),
    MINUTES_TO_FIRM(
            Card.minutes("minutes_to_a_firm_uterus", "minutes to a firm uterus")
                    .by(Basis.REACHED)
                    .seen(View.COMPARISON),
            Formula.timeToFirm()),
    /** Only where a case asks for the brain, as what follows. */
    HIGHEST_OEDEMA_INDEX(
            Card.of("highest_acute_oedema_index_mmol_per_L", "highest acute oedema index", Unit.MILLIMOLE_PER_LITRE)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.highest(Variable.OEDEMA_INDEX)),
    HIGHEST_SEVERE_RISK(
            Card.of("highest_risk_of_severe_symptoms_pct", "highest risk of severe symptoms", Unit.PER_CENT)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.highest(Variable.SEVERE_RISK)),
    /** Only where a case asks for haemoglobin, as what follows; nothing in this model raises it. */
    FINAL_HAEMOGLOBIN(
            Card.of("final_haemoglobin_g_per_dL", "final haemoglobin", Unit.GRAM_PER_DECILITRE)
                    .seen(View.COMPARISON, View.DISTRIBUTIONS),
            Formula.lastAfterBirth(Variable.HAEMOGLOBIN)),
    FINAL_RED_CELLS_LOST(
            Card.of("final_red_cells_lost_mL", "final red cells lost", Unit.MILLILITRE)
                    .seen(View.COMPARISON),
            Formula.lastAfterBirth(Variable.RED_CELLS_LOST)),
    /** Only where a case asks for the sodium of the fetus, as what follows. */
    LOWEST_FETAL_SODIUM(
            Card.of("lowest_fetal_sodium_mmol_per_L", "lowest fetal sodium", Unit.MILLIMOLE_PER_LITRE)
                    .seen(View.COMPARISON),
            Formula.lowest(Variable.FETAL_SODIUM)),
    /** That of the cord where the child is born; else at the end. */
    FINAL_FETAL_SODIUM(
            Card.of("final_fetal_sodium_mmol_per_L", "final fetal sodium", Unit.MILLIMOLE_PER_LITRE)
                    .seen(View.COMPARISON),
            Formula.lastBeforeBirth(Variable.FETAL_SODIUM));

    private final Card card;

    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Formula formula;

    Endpoint(Card card, Formula formula) {
        boolean ofTheModel =
                formula.needs().stream().anyMatch(each -> each.card().basis() == Basis.MODEL);
        this.card = ofTheModel ? card.labelled(card.words() + Basis.MODEL.note()) : card;
        this.formula = formula;
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public Set<Variable> needs() {
        return formula.needs();
    }

    @Override
    public double answer(Survey survey) {
        return formula.value().applyAsDouble(survey);
    }

    @Override
    public boolean isOfContractions() {
        return compareTo(TIME_TO_GOAL) >= 0 && compareTo(HIGHEST_MONTEVIDEO_COUNTED) <= 0;
    }

    /** All that are shown somewhere. */
    public static List<Endpoint> seen(View view) {
        return Arrays.stream(values())
                .filter(endpoint -> endpoint.card.isSeen(view))
                .toList();
    }
}
