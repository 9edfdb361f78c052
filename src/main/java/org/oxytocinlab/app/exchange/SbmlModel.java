package org.oxytocinlab.app.exchange;

import static org.oxytocinlab.app.exchange.MathXml.difference;
import static org.oxytocinlab.app.exchange.MathXml.formula;
import static org.oxytocinlab.app.exchange.MathXml.minus;
import static org.oxytocinlab.app.exchange.MathXml.named;
import static org.oxytocinlab.app.exchange.MathXml.product;
import static org.oxytocinlab.app.exchange.MathXml.quotient;
import static org.oxytocinlab.app.exchange.MathXml.sum;

import java.util.ArrayList;
import java.util.List;

/**
 * Infused oxytocin in muscle, plasma, tissue and at the effect site in SBML, Level 3 Version 1, with the doses of a run. A change
 * of the rate is an event: solvers step over a rate that is written as a piecewise function.
 */
public final class SbmlModel {
    private static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version1/core";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    static final String PLASMA = "oxytocin_in_plasma";
    static final String TISSUE = "oxytocin_in_tissue";
    static final String MUSCLE = "oxytocin_in_muscle";
    static final String LEVEL = "plasma_level";
    static final String TISSUE_LEVEL = "tissue_level";
    static final String EFFECT_SITE = "effect_site_level";
    static final String INFUSION = "infusion_rate";

    private final Kinetics kinetics;
    private final SbmlDoses doses;

    private SbmlModel(Kinetics kinetics, SbmlDoses doses) {
        this.kinetics = kinetics;
        this.doses = doses;
    }

    /**
     * The file.
     *
     * @param title of the case
     * @param left what is left behind
     */
    public static String of(String title, Delivery delivery, Kinetics kinetics, List<String> left) {
        SbmlModel model = new SbmlModel(kinetics, SbmlDoses.of(delivery));
        return XmlNode.of("sbml", model.model(title, left))
                .with("xmlns", NAMESPACE, "xmlns:sbml", NAMESPACE, "level", "3", "version", "1")
                .document();
    }

    private XmlNode model(String title, List<String> left) {
        List<XmlNode> parts = new ArrayList<>();
        parts.add(notes(title, left));
        parts.add(SbmlUnits.definitions());
        parts.add(XmlNode.of("listOfCompartments", compartments()));
        parts.add(XmlNode.of("listOfSpecies", species()));
        parts.add(XmlNode.of("listOfParameters", parameters()));
        parts.add(XmlNode.of("listOfRules", rules()));
        if (!doses.later().isEmpty()) {
            parts.add(XmlNode.of("listOfEvents", doses.events()));
        }
        return XmlNode.of("model", parts)
                .with("id", "oxytocin", "name", title)
                .with("substanceUnits", SbmlUnits.MILLIUNIT, "extentUnits", SbmlUnits.MILLIUNIT)
                .with("timeUnits", SbmlUnits.MINUTE, "volumeUnits", SbmlUnits.LITRE);
    }

    private static XmlNode notes(String title, List<String> left) {
        List<XmlNode> lines = new ArrayList<>();
        lines.add(XmlNode.text("p", title + ". Oxytocin Lab. For teaching. Not for patient care."));
        lines.add(
                XmlNode.text("p", "An item is one international unit of oxytocin; mU/L is the same number in µU/mL."));
        lines.add(XmlNode.text("p", "Not here: " + String.join("; ", left) + "."));
        return XmlNode.of("notes", XmlNode.of("body", lines).with("xmlns", XHTML));
    }

    private List<XmlNode> compartments() {
        List<XmlNode> all = new ArrayList<>();
        all.add(compartment("plasma", kinetics.plasma().centralVolume()));
        if (kinetics.hasTissue()) {
            all.add(compartment("tissue", kinetics.plasma().peripheralVolume()));
        }
        return all;
    }

    private static XmlNode compartment(String id, double size) {
        return XmlNode.of("compartment")
                .with("id", id, "spatialDimensions", "3", "size", PlainNumber.of(size))
                .with("units", SbmlUnits.LITRE, "constant", "true");
    }

    private List<XmlNode> species() {
        List<XmlNode> all = new ArrayList<>();
        all.add(species(PLASMA, "plasma", doses.firstIntoVein()));
        if (kinetics.hasTissue()) {
            all.add(species(TISSUE, "tissue", 0));
        }
        return all;
    }

    private static XmlNode species(String id, String compartment, double amount) {
        return XmlNode.of("species")
                .with("id", id, "compartment", compartment, "initialAmount", PlainNumber.of(amount))
                .with("substanceUnits", SbmlUnits.MILLIUNIT, "hasOnlySubstanceUnits", "true")
                .with("boundaryCondition", "false", "constant", "false");
    }

    private List<XmlNode> parameters() {
        List<XmlNode> all = new ArrayList<>();
        all.add(constant("clearance", kinetics.plasma().clearance(), SbmlUnits.LITRE_PER_MINUTE));
        if (kinetics.hasTissue()) {
            all.add(constant("exchange_flow", kinetics.plasma().exchange(), SbmlUnits.LITRE_PER_MINUTE));
            all.add(followed(TISSUE_LEVEL, SbmlUnits.MILLIUNIT_PER_LITRE));
        }
        all.add(constant("absorption", kinetics.depot().absorption(), SbmlUnits.PER_MINUTE));
        all.add(constant("bioavailability", kinetics.depot().bioavailability(), SbmlUnits.NUMBER));
        all.add(constant("equilibration", kinetics.equilibration(), SbmlUnits.PER_MINUTE));
        all.add(followed(LEVEL, SbmlUnits.MILLIUNIT_PER_LITRE));
        all.add(begun(INFUSION, doses.firstRate(), SbmlUnits.MILLIUNIT_PER_MINUTE));
        all.add(begun(MUSCLE, doses.firstIntoMuscle(), SbmlUnits.MILLIUNIT));
        all.add(begun(EFFECT_SITE, 0, SbmlUnits.MILLIUNIT_PER_LITRE));
        if (kinetics.isOwnConstant()) {
            all.add(constant("own_level", kinetics.own(), SbmlUnits.MILLIUNIT_PER_LITRE));
            all.add(followed("total_level", SbmlUnits.MILLIUNIT_PER_LITRE));
        }
        return all;
    }

    private static XmlNode constant(String id, double value, String unit) {
        return begun(id, value, unit).with("constant", "true");
    }

    private static XmlNode begun(String id, double value, String unit) {
        return XmlNode.of("parameter")
                .with("id", id, "value", PlainNumber.of(value), "units", unit, "constant", "false");
    }

    private static XmlNode followed(String id, String unit) {
        return XmlNode.of("parameter").with("id", id, "units", unit, "constant", "false");
    }

    private List<XmlNode> rules() {
        List<XmlNode> all = new ArrayList<>();
        all.add(rule("assignmentRule", LEVEL, quotient(PLASMA, "plasma")));
        if (kinetics.hasTissue()) {
            all.add(rule("assignmentRule", TISSUE_LEVEL, quotient(TISSUE, "tissue")));
        }
        if (kinetics.isOwnConstant()) {
            all.add(rule("assignmentRule", "total_level", sum(named(LEVEL), named("own_level"))));
        }
        XmlNode absorbed = product("bioavailability", "absorption", MUSCLE);
        XmlNode gain = difference(sum(named(INFUSION), absorbed), product("clearance", LEVEL));
        XmlNode outward = difference(product("exchange_flow", LEVEL), product("exchange_flow", TISSUE_LEVEL));
        all.add(rule("rateRule", PLASMA, kinetics.hasTissue() ? difference(gain, outward) : gain));
        if (kinetics.hasTissue()) {
            all.add(rule("rateRule", TISSUE, outward));
        }
        all.add(rule("rateRule", MUSCLE, minus(product("absorption", MUSCLE))));
        all.add(rule(
                "rateRule",
                EFFECT_SITE,
                difference(product("equilibration", LEVEL), product("equilibration", EFFECT_SITE))));
        return all;
    }

    private static XmlNode rule(String kind, String variable, XmlNode content) {
        return XmlNode.of(kind, formula(content)).with("variable", variable);
    }
}
