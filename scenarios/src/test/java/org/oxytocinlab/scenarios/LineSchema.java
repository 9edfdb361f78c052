package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Substance;

/** The schema of the lines of other drugs. */
record LineSchema(SchemaText text) {

    Map<String, Object> lines() {
        return SchemaText.list("Other drugs beside oxytocin, each by a pump and a clock of its own", line());
    }

    private Map<String, Object> line() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("drug", drug());
        properties.put(
                "bag", new ShapeSchema(text).of("The bag; 'none' for undiluted drug", BagForm.OF_A_LINE.orNone()));
        properties.put("regimen", plan());
        properties.put(LineForm.BOLUSES, SchemaText.list("Single doses", bolus()));
        return SchemaText.described("A line", SchemaText.object(properties, List.of("drug")));
    }

    /** While no drug is known, none is listed: an empty list of words would refuse the form itself. */
    private static Map<String, Object> drug() {
        List<String> known = Catalogue.DRUGS.stream().map(Substance::words).toList();
        return known.isEmpty()
                ? SchemaText.text("Name of the drug; this version knows no other than oxytocin, which has its own keys")
                : SchemaText.words("Name of the drug", known);
    }

    private Map<String, Object> plan() {
        Map<String, Object> timed = new LinkedHashMap<>();
        timed.put("at", text.value("at"));
        timed.put("rate", rate("The rate"));
        Map<String, Object> ladder = new LinkedHashMap<>();
        LinePlanForm.LADDER_KEYS.forEach(
                key -> ladder.put(key, key.equals("every") ? text.value(key) : rate("In the unit of the start")));
        return SchemaText.either(
                "The plan for the rate, by the clock",
                List.of(
                        SchemaText.words("No infusion", List.of("none")),
                        SchemaText.described(
                                "One rate",
                                SchemaText.object(Map.of("rate", rate("The rate")), LinePlanForm.RATE_KEYS)),
                        SchemaText.described(
                                "A ladder of rates", SchemaText.object(ladder, List.of("start", "step", "every"))),
                        SchemaText.list(
                                "Rates at stated times",
                                SchemaText.described(
                                        "A rate", SchemaText.object(timed, LinePlanForm.TIMED_RATE_KEYS)))));
    }

    private Map<String, Object> rate(String description) {
        return SchemaText.described(
                description,
                Map.of("anyOf", List.of(text.reference(Dimension.DRUG_RATE), text.reference(Dimension.FLOW))));
    }

    private Map<String, Object> bolus() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("at", text.sinceStartOrBirth());
        properties.put("dose", text.quantity("Amount of the drug", Dimension.DRUG));
        properties.put("over", text.value("over"));
        properties.put("by", SchemaText.words("Where it is injected", LineForm.ROUTES));
        return SchemaText.described("A single dose", SchemaText.object(properties, List.of("at", "dose")));
    }
}
