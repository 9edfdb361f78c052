package org.oxytocinlab.engine.quantity;

import static org.oxytocinlab.engine.quantity.Dimension.ACTIVITY;
import static org.oxytocinlab.engine.quantity.Dimension.BODY_MASS_INDEX;
import static org.oxytocinlab.engine.quantity.Dimension.COMPLIANCE;
import static org.oxytocinlab.engine.quantity.Dimension.CONTRACTION_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.DILATATION_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.DROP_FACTOR;
import static org.oxytocinlab.engine.quantity.Dimension.DROP_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.DRUG;
import static org.oxytocinlab.engine.quantity.Dimension.DRUG_LEVEL;
import static org.oxytocinlab.engine.quantity.Dimension.DRUG_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.FLOW;
import static org.oxytocinlab.engine.quantity.Dimension.GESTATION;
import static org.oxytocinlab.engine.quantity.Dimension.HAEMOGLOBIN;
import static org.oxytocinlab.engine.quantity.Dimension.HEART_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.HEIGHT;
import static org.oxytocinlab.engine.quantity.Dimension.HORMONE_LEVEL;
import static org.oxytocinlab.engine.quantity.Dimension.HORMONE_PER_OSMOLALITY;
import static org.oxytocinlab.engine.quantity.Dimension.HORMONE_PER_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.MOLARITY;
import static org.oxytocinlab.engine.quantity.Dimension.MONTEVIDEO;
import static org.oxytocinlab.engine.quantity.Dimension.NUMBER;
import static org.oxytocinlab.engine.quantity.Dimension.OSMOLALITY;
import static org.oxytocinlab.engine.quantity.Dimension.OSMOLE_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.OXYTOCIN;
import static org.oxytocinlab.engine.quantity.Dimension.OXYTOCIN_CONCENTRATION;
import static org.oxytocinlab.engine.quantity.Dimension.OXYTOCIN_MASS;
import static org.oxytocinlab.engine.quantity.Dimension.OXYTOCIN_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.PERCENT;
import static org.oxytocinlab.engine.quantity.Dimension.PER_PRESSURE;
import static org.oxytocinlab.engine.quantity.Dimension.PRESSURE;
import static org.oxytocinlab.engine.quantity.Dimension.PULSE_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.RATE_CONSTANT;
import static org.oxytocinlab.engine.quantity.Dimension.REFLEX_GAIN;
import static org.oxytocinlab.engine.quantity.Dimension.RESISTANCE;
import static org.oxytocinlab.engine.quantity.Dimension.SOLUTE_RATE;
import static org.oxytocinlab.engine.quantity.Dimension.TIME;
import static org.oxytocinlab.engine.quantity.Dimension.VOLUME;
import static org.oxytocinlab.engine.quantity.Dimension.WATER_PER_WEIGHT;
import static org.oxytocinlab.engine.quantity.Dimension.WEIGHT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The closed list of units. Inside the engine everything is counted in mU, mg, g, L, min, mmHg, mmol, pg/mL and contractions
 * per 10 min; a unit knows the exact fraction that leads there. U, IU and mIU are spellings: 1 IU = 1 U = 1000 mU.
 */
public enum Unit {
    ONE(NUMBER, 1, 1, ""),
    MINUTE(TIME, 1, 1, "min"),
    HOUR(TIME, 60, 1, "h"),
    SECOND(TIME, 1, 60, "s"),
    DAY(TIME, 1440, 1, "d"),
    MILLIUNIT(OXYTOCIN, 1, 1, "mU", "mIU"),
    INTERNATIONAL_UNIT(OXYTOCIN, 1000, 1, "IU", "U"),
    MILLIUNIT_PER_MINUTE(OXYTOCIN_RATE, 1, 1, "mU/min", "mIU/min"),
    MILLIUNIT_PER_HOUR(OXYTOCIN_RATE, 1, 60, "mU/h", "mIU/h"),
    UNIT_PER_MINUTE(OXYTOCIN_RATE, 1000, 1, "IU/min", "U/min"),
    UNIT_PER_HOUR(OXYTOCIN_RATE, 1000, 60, "IU/h", "U/h"),
    MICROUNIT_PER_MILLILITRE(OXYTOCIN_CONCENTRATION, 1, 1, "uU/mL", "µU/mL", "mU/L"),
    MILLIUNIT_PER_MILLILITRE(OXYTOCIN_CONCENTRATION, 1000, 1, "mU/mL", "IU/L", "U/L"),
    MILLIGRAM(DRUG, 1, 1, "mg"),
    MICROGRAM(DRUG, 1, 1000, "ug", "µg"),
    MILLIGRAM_PER_MINUTE(DRUG_RATE, 1, 1, "mg/min"),
    MILLIGRAM_PER_HOUR(DRUG_RATE, 1, 60, "mg/h"),
    MICROGRAM_PER_MINUTE(DRUG_RATE, 1, 1000, "ug/min", "µg/min"),
    MICROGRAM_PER_HOUR(DRUG_RATE, 1, 60_000, "ug/h", "µg/h"),
    NANOGRAM_PER_MILLILITRE(DRUG_LEVEL, 1, 1000, "ng/mL", "ug/L", "µg/L"),
    MILLIGRAM_PER_LITRE(DRUG_LEVEL, 1, 1, "mg/L", "ug/mL", "µg/mL"),
    GRAM_PER_DECILITRE(HAEMOGLOBIN, 10, 1, "g/dL"),
    GRAM_PER_LITRE(HAEMOGLOBIN, 1, 1, "g/L"),
    LITRE(VOLUME, 1, 1, "L"),
    MILLILITRE(VOLUME, 1, 1000, "mL"),
    LITRE_PER_MINUTE(FLOW, 1, 1, "L/min"),
    LITRE_PER_HOUR(FLOW, 1, 60, "L/h"),
    MILLILITRE_PER_HOUR(FLOW, 1, 60_000, "mL/h"),
    MILLILITRE_PER_MINUTE(FLOW, 1, 1000, "mL/min"),
    DROP_PER_MINUTE(DROP_RATE, 1, 1, "drops/min"),
    DROP_PER_MILLILITRE(DROP_FACTOR, 1000, 1, "drops/mL"),
    PER_MINUTE(RATE_CONSTANT, 1, 1, "/min", "1/min"),
    PER_SECOND(RATE_CONSTANT, 60, 1, "/s", "1/s"),
    PER_HOUR(RATE_CONSTANT, 1, 60, "/h", "1/h"),
    PER_THIRTY_MINUTES(PULSE_RATE, 1, 30, "/30min", "per 30 min"),
    PER_TEN_MINUTES(CONTRACTION_RATE, 1, 1, "/10min", "per 10 min"),
    PER_FIFTEEN_MINUTES(CONTRACTION_RATE, 2, 3, "/15min", "per 15 min"),
    MILLIMETRE_OF_MERCURY(PRESSURE, 1, 1, "mmHg"),
    BEAT_PER_MINUTE(HEART_RATE, 1, 1, "bpm"),
    BEAT_PER_MINUTE_PER_MILLIMETRE_OF_MERCURY(REFLEX_GAIN, 1, 1, "bpm/mmHg"),
    PER_MILLIMETRE_OF_MERCURY(PER_PRESSURE, 1, 1, "/mmHg", "1/mmHg"),
    MILLILITRE_PER_MILLIMETRE_OF_MERCURY(COMPLIANCE, 1, 1000, "mL/mmHg"),
    /** 80 of them are 1 mmHg·min/L, as is usual. */
    DYNE_SECOND_PER_FIFTH_POWER_CENTIMETRE(RESISTANCE, 1, 80, "dyn.s/cm5"),
    KILOGRAM(WEIGHT, 1, 1, "kg"),
    METRE(HEIGHT, 1, 1, "m"),
    CENTIMETRE(HEIGHT, 1, 100, "cm"),
    CENTIMETRE_PER_HOUR(DILATATION_RATE, 1, 60, "cm/h"),
    KILOGRAM_PER_SQUARE_METRE(BODY_MASS_INDEX, 1, 1, "kg/m2", "kg/m²"),
    WEEK(GESTATION, 1, 1, "wk", "weeks"),
    DAY_OF_PREGNANCY(GESTATION, 1, 7, "days of pregnancy"),
    PICOGRAM_PER_MILLILITRE(HORMONE_LEVEL, 1, 1, "pg/mL"),
    MICROGRAM_PER_UNIT(OXYTOCIN_MASS, 1, 1, "ug/IU", "µg/IU"),
    PICOGRAM_PER_MILLILITRE_PER_MILLIOSMOLE(HORMONE_PER_OSMOLALITY, 1, 1, "pg/mL per mOsm/kg"),
    PICOGRAM_PER_MILLILITRE_PER_MILLIUNIT_PER_MINUTE(HORMONE_PER_RATE, 1, 1, "pg/mL per mU/min"),
    MILLIMOLE_PER_LITRE(MOLARITY, 1, 1, "mmol/L"),
    MILLIOSMOLE_PER_KILOGRAM(OSMOLALITY, 1, 1, "mOsm/kg"),
    MILLIMOLE_PER_MINUTE(SOLUTE_RATE, 1, 1, "mmol/min"),
    MILLIOSMOLE_PER_MINUTE(OSMOLE_RATE, 1, 1, "mOsm/min"),
    LITRE_PER_KILOGRAM(WATER_PER_WEIGHT, 1, 1, "L/kg"),
    MONTEVIDEO_UNIT(MONTEVIDEO, 1, 1, "MVU"),
    KILOPASCAL_SECOND_PER_15_MINUTES(ACTIVITY, 1, 1, "kPa.s/15min", "kPas/15min"),
    PER_CENT(PERCENT, 1, 1, "%");

    private final Dimension dimension;
    private final int numerator;
    private final int denominator;
    private final List<String> spellings;

    Unit(Dimension dimension, int numerator, int denominator, String... spellings) {
        this.dimension = dimension;
        this.numerator = numerator;
        this.denominator = denominator;
        this.spellings = List.of(spellings);
    }

    /** What the unit measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** The preferred spelling: "mU/min". */
    public String symbol() {
        return spellings.get(0);
    }

    /** As it is read behind a number or above an axis: "per 10 min", otherwise the preferred spelling. */
    public String words() {
        return this == PER_TEN_MINUTES ? "per 10 min" : symbol();
    }

    /** As a figure prints it: with the letter µ, which a file should not need. */
    public String printed() {
        return symbol().startsWith("u") ? "µ" + symbol().substring(1) : words();
    }

    /** Every accepted spelling, the preferred one first. */
    public List<String> spellings() {
        return spellings;
    }

    /** A value in this unit, counted in the engine's own unit of the same dimension. */
    public double internal(BigDecimal value) {
        BigDecimal exact = numerator == 1 ? value : value.multiply(BigDecimal.valueOf(numerator));
        return exact.doubleValue() / denominator;
    }

    /** A value in this unit, counted in the engine's own unit of the same dimension. */
    public double internal(double value) {
        return value * numerator / denominator;
    }

    /** A value counted in the engine's own unit, expressed in this one. */
    public double fromInternal(double value) {
        return value * denominator / numerator;
    }

    /** The unit with this exact spelling, if there is one. */
    public static Optional<Unit> spelled(String spelling) {
        return all().filter(unit -> unit.spellings.contains(spelling)).findFirst();
    }

    /** All units, in the order of this list. */
    public static Stream<Unit> all() {
        return Arrays.stream(values());
    }
}
