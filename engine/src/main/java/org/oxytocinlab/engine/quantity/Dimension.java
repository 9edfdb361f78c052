package org.oxytocinlab.engine.quantity;

/** The kind of thing that a number measures; only quantities of one dimension may be exchanged. */
public enum Dimension {
    NUMBER("a plain number", "0.3"),
    TIME("a time", "30 min"),
    OXYTOCIN("an amount of oxytocin", "10 IU"),
    OXYTOCIN_RATE("an oxytocin rate", "6 mU/min"),
    OXYTOCIN_CONCENTRATION("an oxytocin concentration", "10 mU/mL"),
    DRUG("an amount of a drug by mass", "6.75 mg"),
    DRUG_RATE("a drug rate by mass", "18 mg/h"),
    DRUG_LEVEL("a drug level by mass", "442 ng/mL"),
    HAEMOGLOBIN("a haemoglobin", "12 g/dL"),
    VOLUME("a volume", "1000 mL"),
    FLOW("a flow", "125 mL/h"),
    DROP_RATE("a drop rate", "20 drops/min"),
    DROP_FACTOR("a drop factor", "20 drops/mL"),
    RATE_CONSTANT("a rate constant", "0.0866 /min"),
    PULSE_RATE("a pulse rate", "1.2 /30min"),
    CONTRACTION_RATE("a contraction rate", "4 /10min"),
    PRESSURE("a pressure", "50 mmHg"),
    HEART_RATE("a heart rate", "85 bpm"),
    REFLEX_GAIN("a rise of the heart rate for each mmHg", "1.05 bpm/mmHg"),
    PER_PRESSURE("a share for each mmHg", "0.003 /mmHg"),
    COMPLIANCE("a compliance", "1.6 mL/mmHg"),
    RESISTANCE("a vascular resistance", "1085 dyn.s/cm5"),
    WEIGHT("a weight", "75 kg"),
    HEIGHT("a height", "165 cm"),
    DILATATION_RATE("a rate of dilatation", "1 cm/h"),
    BODY_MASS_INDEX("a body mass index", "27 kg/m2"),
    GESTATION("a gestation", "40 wk"),
    HORMONE_LEVEL("a hormone level", "0.6 pg/mL"),
    OXYTOCIN_MASS("the mass of a unit of oxytocin", "1.67 ug/IU"),
    HORMONE_PER_OSMOLALITY("a hormone level for each mOsm/kg", "0.25 pg/mL per mOsm/kg"),
    HORMONE_PER_RATE("a hormone level for each mU/min", "0.03 pg/mL per mU/min"),
    MOLARITY("a molar concentration", "136 mmol/L"),
    OSMOLALITY("an osmolality", "275 mOsm/kg"),
    SOLUTE_RATE("a rate of solute", "0.085 mmol/min"),
    OSMOLE_RATE("a rate of osmoles", "0.27 mOsm/min"),
    WATER_PER_WEIGHT("body water for each kilogram", "0.55 L/kg"),
    MONTEVIDEO("Montevideo units", "200 MVU"),
    ACTIVITY("a uterine activity integral", "1750 kPa.s/15min"),
    PERCENT("a percentage", "50 %");

    private final String words;
    private final String example;

    Dimension(String words, String example) {
        this.words = words;
        this.example = example;
    }

    /** The dimension in words with its article, for messages: "an oxytocin rate". */
    public String words() {
        return words;
    }

    /** A quantity of this dimension as a teacher would write it: "6 mU/min". */
    public String example() {
        return example;
    }
}
