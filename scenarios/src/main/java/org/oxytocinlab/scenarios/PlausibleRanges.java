package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.PlausibleRange;

/** Beyond which numbers something is probably mistyped. */
final class PlausibleRanges {
    static final PlausibleRange INFUSION =
            PlausibleRange.of("an infusion of oxytocin", "0", "1000", Unit.MILLIUNIT_PER_MINUTE);
    static final PlausibleRange INFUSION_AFTER_BIRTH =
            PlausibleRange.of("an infusion of oxytocin after birth", "0", "3000", Unit.MILLIUNIT_PER_MINUTE);
    static final PlausibleRange BOLUS = PlausibleRange.of("a bolus of oxytocin", "0", "50", Unit.INTERNATIONAL_UNIT);
    static final PlausibleRange FLUID = PlausibleRange.of("a fluid", "0", "3", Unit.LITRE_PER_HOUR);
    static final PlausibleRange STARTING_SODIUM =
            PlausibleRange.of("plasma sodium", "100", "170", Unit.MILLIMOLE_PER_LITRE);
    static final PlausibleRange HALF_LIFE = PlausibleRange.of("a plasma half-life", "1", "60", Unit.MINUTE);
    static final PlausibleRange HAEMOGLOBIN =
            PlausibleRange.of("haemoglobin at birth", "4", "20", Unit.GRAM_PER_DECILITRE);
    static final PlausibleRange WEIGHT = PlausibleRange.of("body weight", "30", "250", Unit.KILOGRAM);
    static final PlausibleRange HEIGHT = PlausibleRange.of("body height", "100", "230", Unit.CENTIMETRE);
    static final PlausibleRange BODY_MASS_INDEX =
            PlausibleRange.of("a body mass index", "12", "90", Unit.KILOGRAM_PER_SQUARE_METRE);
    static final PlausibleRange GESTATION = PlausibleRange.of("gestation", "0", "44", Unit.WEEK);
    static final PlausibleRange DURATION = PlausibleRange.of("a case", "0", "14", Unit.DAY);

    private PlausibleRanges() {}

    /** The most that is plausible to infuse, where a part of a case says it. */
    static PlausibleRange infusion(Part part) {
        return part.isUnder(Circumstance.AFTER_BIRTH) ? INFUSION_AFTER_BIRTH : INFUSION;
    }
}
