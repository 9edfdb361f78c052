package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.yaml.Limit;
import org.oxytocinlab.scenarios.yaml.Part;

/** Beyond which numbers something is probably mistyped. */
final class Limits {
    static final Limit INFUSION = Limit.of("an infusion of oxytocin", "0", "1000", Unit.MILLIUNIT_PER_MINUTE);
    static final Limit INFUSION_AFTER_BIRTH =
            Limit.of("an infusion of oxytocin after birth", "0", "3000", Unit.MILLIUNIT_PER_MINUTE);
    static final Limit BOLUS = Limit.of("a bolus of oxytocin", "0", "50", Unit.INTERNATIONAL_UNIT);
    static final Limit FLUID = Limit.of("a fluid", "0", "3", Unit.LITRE_PER_HOUR);
    static final Limit STARTING_SODIUM = Limit.of("plasma sodium", "100", "170", Unit.MILLIMOLE_PER_LITRE);
    static final Limit HALF_LIFE = Limit.of("a plasma half-life", "1", "60", Unit.MINUTE);
    static final Limit HAEMOGLOBIN = Limit.of("haemoglobin at birth", "4", "20", Unit.GRAM_PER_DECILITRE);
    static final Limit WEIGHT = Limit.of("body weight", "30", "250", Unit.KILOGRAM);
    static final Limit HEIGHT = Limit.of("body height", "100", "230", Unit.CENTIMETRE);
    static final Limit BODY_MASS_INDEX = Limit.of("a body mass index", "12", "90", Unit.KILOGRAM_PER_SQUARE_METRE);
    static final Limit GESTATION = Limit.of("gestation", "0", "44", Unit.WEEK);
    static final Limit DURATION = Limit.of("a case", "0", "14", Unit.DAY);

    private Limits() {}

    /** The most that is plausible to infuse, where a part of a case says it. */
    static Limit infusion(Part part) {
        return part.isUnder(Circumstance.AFTER_BIRTH) ? INFUSION_AFTER_BIRTH : INFUSION;
    }
}
