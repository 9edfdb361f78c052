package org.oxytocinlab.engine.result;

import java.util.EnumSet;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Unit;

/** What a run answers over time, each with the unit in which its values are counted. */
public enum Variable {
    /** Delivery of the infusion, boluses not included. */
    OXYTOCIN_RATE("oxytocin rate", Unit.MILLIUNIT_PER_MINUTE),
    /** Delivery of the infusion as whoever reads display or drops believes it; read at any time, without a column. */
    BELIEVED_RATE("believed oxytocin rate", Unit.MILLIUNIT_PER_MINUTE),
    /** Carrier fluid that brings the drug. */
    CARRIER_FLOW("carrier flow", Unit.MILLILITRE_PER_HOUR),
    /** Everything given so far by any route. */
    OXYTOCIN_GIVEN("total oxytocin", Unit.MILLIUNIT),
    /** The part of the plasma level that was given. */
    INFUSED_OXYTOCIN("infused oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
    /** Infused and endogenous together. */
    PLASMA_OXYTOCIN("plasma oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
    /** The total as the chosen assay would print it. */
    PLASMA_OXYTOCIN_MASS("plasma oxytocin by assay", Unit.PICOGRAM_PER_MILLILITRE),
    EFFECT_SITE("effect-site oxytocin", Unit.MICROUNIT_PER_MILLILITRE),
    /** The model's contraction rate. */
    CONTRACTIONS("contractions", Unit.PER_TEN_MINUTES),
    /** Onsets in the last 30 min divided by 3; not a number before 30 min. */
    CONTRACTIONS_COUNTED("counted contractions", Unit.PER_TEN_MINUTES),
    /** Above resting tone. */
    AMPLITUDE("contraction amplitude", Unit.MILLIMETRE_OF_MERCURY),
    DURATION("contraction duration", Unit.SECOND),
    RESTING_TONE("resting tone", Unit.MILLIMETRE_OF_MERCURY),
    /** Frequency times amplitude of the model. */
    MONTEVIDEO("Montevideo units", Unit.MONTEVIDEO_UNIT),
    /** Peak above tone of the contractions of the last 30 min, summed and divided by 3. */
    MONTEVIDEO_COUNTED("counted Montevideo units", Unit.MONTEVIDEO_UNIT),
    UTERINE_ACTIVITY("uterine activity", Unit.KILOPASCAL_SECOND_PER_15_MINUTES),
    /** Intrauterine pressure, as a catheter shows it; read at any time, too fast for rows. */
    PRESSURE("intrauterine pressure", Unit.MILLIMETRE_OF_MERCURY),
    /** All fluid given so far, by vein and by mouth, the drug's carrier included. */
    FLUID_IN("fluid in", Unit.MILLILITRE),
    URINE("urine", Unit.MILLILITRE),
    URINE_FLOW("urine flow", Unit.MILLILITRE_PER_MINUTE),
    URINE_OSMOLALITY("urine osmolality", Unit.MILLIOSMOLE_PER_KILOGRAM),
    /** Modified electrolyte-free water clearance. */
    FREE_WATER_CLEARANCE("free-water clearance", Unit.MILLILITRE_PER_MINUTE),
    /** Body water above its value at the start, insensible loss included. */
    WATER_BALANCE("water balance", Unit.MILLILITRE),
    VASOPRESSIN("vasopressin", Unit.PICOGRAM_PER_MILLILITRE),
    SODIUM("plasma sodium", Unit.MILLIMOLE_PER_LITRE),
    PLASMA_OSMOLALITY("plasma osmolality", Unit.MILLIOSMOLE_PER_KILOGRAM);

    /** Variables that jump from one value to the next, and stay in between. */
    private static final Set<Variable> STEPPED =
            EnumSet.of(OXYTOCIN_RATE, BELIEVED_RATE, CARRIER_FLOW, CONTRACTIONS_COUNTED, MONTEVIDEO_COUNTED);

    private final String words;
    private final Unit unit;

    Variable(String words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    /** The variable as a teacher calls it. */
    public String words() {
        return words;
    }

    /** The unit of its values. */
    public Unit unit() {
        return unit;
    }

    /** Whether it jumps from one value to the next and stays in between, so that nothing happens but at a change. */
    public boolean isStepped() {
        return STEPPED.contains(this);
    }
}
