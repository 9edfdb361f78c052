package org.oxytocinlab.app.exchange;

/** The units of a model in SBML, which knows no units of biological activity: a milliunit is a thousandth of an item. */
final class SbmlUnits {
    static final String MINUTE = "minute";
    static final String MILLIUNIT = "milliunit";
    static final String LITRE = "litre";
    static final String NUMBER = "dimensionless";
    static final String PER_MINUTE = "per_minute";
    static final String LITRE_PER_MINUTE = "litre_per_minute";
    static final String MILLIUNIT_PER_MINUTE = "milliunit_per_minute";
    static final String MILLIUNIT_PER_LITRE = "milliunit_per_litre";

    private SbmlUnits() {}

    static XmlNode definitions() {
        return XmlNode.of(
                "listOfUnitDefinitions",
                definition(MINUTE, minutes(1)),
                definition(MILLIUNIT, milliunits()),
                definition(PER_MINUTE, minutes(-1)),
                definition(LITRE_PER_MINUTE, litres(1), minutes(-1)),
                definition(MILLIUNIT_PER_MINUTE, milliunits(), minutes(-1)),
                definition(MILLIUNIT_PER_LITRE, milliunits(), litres(-1)));
    }

    private static XmlNode definition(String id, XmlNode... units) {
        return XmlNode.of("unitDefinition", XmlNode.of("listOfUnits", units)).with("id", id);
    }

    private static XmlNode minutes(int exponent) {
        return unit("second", exponent, 0, "60");
    }

    private static XmlNode milliunits() {
        return unit("item", 1, -3, "1");
    }

    private static XmlNode litres(int exponent) {
        return unit(LITRE, exponent, 0, "1");
    }

    private static XmlNode unit(String kind, int exponent, int scale, String multiplier) {
        return XmlNode.of("unit")
                .with("kind", kind, "exponent", String.valueOf(exponent))
                .with("scale", String.valueOf(scale), "multiplier", multiplier);
    }
}
