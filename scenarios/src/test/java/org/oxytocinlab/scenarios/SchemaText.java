package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.scenarios.yaml.Kinds;

/** The schema of a case for editors, built from what the reader knows. */
final class SchemaText extends SchemaWords {
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final ShapeSchema shapes = new ShapeSchema(this);

    static Map<String, Object> build() {
        return new SchemaText().root();
    }

    private Map<String, Object> root() {
        Map<String, Object> keys = keys(CaseForm.KEYS, List.of("title", "duration"));
        keys.put("oneOf", ProtocolSchema.eitherPlan());
        return root("A case of Oxytocin Lab: who is treated, with what, and what should come out", keys);
    }

    /** The schema of a whole file, with all that its parts refer to. */
    Map<String, Object> root(String description, Map<String, Object> schema) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.putAll(described(description, schema));
        root.put("$defs", definitions);
        return root;
    }

    Map<String, Object> value(String key) {
        return switch (key) {
            case "title" -> text("One line for figures and tables");
            case "teaches" -> text("What is learnt, in a sentence or two");
            case "predict" ->
                shapes.of("A question to answer before anybody looks", new PredictionForm(LineCheck.NONE, 0));
            case "starts" ->
                pattern("Time of the clock at the start; lets times be written as 09:30", WallClock.PATTERN);
            case "duration" -> quantity("How long the woman is followed", Dimension.TIME);
            case "seed" -> whole("Seed of the random streams; 1 when left out", Long.MAX_VALUE);
            case "labour" ->
                shapes.of(
                        "The labour in which she is met; 'no' for a uterus that only answers the drug",
                        new LabourForm());
            case "circulation" ->
                shapes.of(
                        "Whether pressure, heart rate, output and resistance are followed; 'no' when left out",
                        new CirculationForm());
            case "fetus" ->
                shapes.of(
                        "Whether oxygen and heart rate of the fetus are followed; 'no' when left out", new FetusForm());
            case "third stage" ->
                shapes.of(
                        "Whether tone of the uterus and blood loss are followed from the birth on, which is time 0 unless a labour comes before it; 'no' when left out",
                        new ThirdStageForm(false));
            case "brain" -> shapes.of("Whether the brain is followed; 'no' when left out", Kinds.yes());
            case "implausible" -> words("Lets numbers stand that no ward would write", List.of("allowed"));
            case "woman" -> shapes.of("Who is treated", new WomanForm(Labour.NO));
            case "model" -> described("How the model is set", shapes.of(ModelForm.KEYS));
            case "irregularity" -> words("Whether contractions vary", List.of("normal", "none"));
            case "bag" -> shapes.of("The bag; 'none' for undiluted drug", BagForm.OXYTOCIN.orNone());
            case "pump" ->
                shapes.of("How the pump differs from a steady one that knows its bag", new DeviceForm.Pump());
            case "giving set" -> shapes.of("Drops in a millilitre", new DeviceForm.GivingSet());
            case "regimen" -> regimen();
            case "protocol" -> new ProtocolSchema(this).protocol();
            case "watch" -> shapes.of("Who looks, how often and how well", new WatchForm(null, false));
            case "looks" ->
                list("Times at which somebody looks and nothing is decided", quantity("A time", Dimension.TIME));
            case "main line" ->
                shapes.of("The line that makes up a total, whatever the drug line does", new MainLineForm());
            case "fluids" ->
                either(
                        "What else runs or is drunk; a usual drink when left out",
                        List.of(
                                words("Nothing", List.of("none")),
                                list("One after the other", shapes.of("A fluid", new FluidForm(null)))));
            case LineForm.KEY -> new LineSchema(this).lines();
            case "actions" -> list("What is done at stated times", Map.of("anyOf", actions()));
            case "figure" -> shapes.of("How the figure is drawn", new FigureForm());
            case "expect" -> list("What should come out, in sentences", text("A sentence"));
            case "noted" -> list("Notes of an earlier reading", text("A sentence"));
            default -> part(key);
        };
    }

    Map<String, Object> part(String key) {
        return switch (key) {
            case "oxytocin" -> quantity("Amount of the drug", Dimension.OXYTOCIN);
            case "volume" -> quantity("Volume of the fluid", Dimension.VOLUME);
            case "fluid" -> shapes.of("Name of a fluid", FluidName.KIND);
            case "renewed" ->
                words("Whether the bag is replaced by the same one when it is empty", List.of("yes", "no"));
            case "when empty" -> words("That the drip is stopped when the bag is empty", List.of("stop"));
            case "from" -> quantity("Time of its start; 0 min when left out", Dimension.TIME);
            case "until" -> quantity("Time of its end", Dimension.TIME);
            case "by" -> shapes.of("Which way it takes", FluidForm.ROUTE);
            case "at" -> quantity("Time since the start", Dimension.TIME);
            case "over" -> quantity("How long it takes", Dimension.TIME);
            case "dose" -> quantity("Amount of the drug", Dimension.OXYTOCIN);
            case "drops" -> quantity("Drops in a millilitre", Dimension.DROP_FACTOR);
            case "vasopressin" -> quantity("Vasopressin of pain and nausea", Dimension.HORMONE_LEVEL);
            case "start" -> rate("First rate");
            case "step" -> rate("What is added each time, in the unit of the start");
            case "maximum" -> rate("Highest rate, in the unit of the start");
            case "rate" -> rate("The rate");
            case "every" -> quantity("Time between steps", Dimension.TIME);
            case "increase" -> words("Twice the rate at each step, instead of 'step'", List.of(IncreaseForm.DOUBLING));
            case "legs" ->
                list("One leg after the other", described("A leg", keys(LadderForm.LEG_KEYS, List.of("start"))));
            default -> throw new IllegalStateException("the schema does not know the key " + key);
        };
    }

    private Map<String, Object> regimen() {
        List<String> names = Stream.concat(Stream.of("none"), Library.regimenNames().stream())
                .toList();
        Map<String, Object> file = new LinkedHashMap<>(text("A file beside the case"));
        file.put("pattern", "\\.ya?ml$|/");
        return either(
                "The plan for the rate",
                List.of(
                        words("A regimen of the library", names),
                        file,
                        described("A ladder of rates", keys(RegimenForm.KEYS, List.of("start", "every"))),
                        described("One rate", keys(RegimenForm.RATE_KEYS, RegimenForm.RATE_KEYS)),
                        described("A ladder of several legs", keys(RegimenForm.LEGS_KEYS, LadderForm.LEGS_KEYS)),
                        list(
                                "Rates at stated times",
                                described("A rate", keys(RegimenForm.TIMED_RATE_KEYS, RegimenForm.TIMED_RATE_KEYS)))));
    }

    private List<Map<String, Object>> actions() {
        return ActionForm.KEYS.entrySet().stream()
                .map(entry -> action(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What a rule can ask for: the same without a time. */
    List<Map<String, Object>> aids() {
        return ActionForm.aids().stream()
                .map(word -> action(word, ActionForm.KEYS.getOrDefault(word, List.of()), List.of("do")))
                .toList();
    }

    private Map<String, Object> action(String word, List<String> own) {
        return action(word, own, List.of("at", "do"));
    }

    private Map<String, Object> action(String word, List<String> own, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (required.contains("at")) {
            properties.put("at", sinceStartOrBirth());
        }
        properties.put("do", Map.of("const", word));
        own.forEach(key -> properties.put(key, word.equals("fluid") && key.equals("rate") ? flow() : value(key)));
        return described(word, object(properties, required));
    }

    /** When something is done. */
    Map<String, Object> sinceStartOrBirth() {
        return either("Since the start, or since the birth that a labour ends with", List.of(value("at"), birth()));
    }

    private static Map<String, Object> birth() {
        return Map.of("type", "string", "pattern", BirthTime.WORD + "$");
    }

    private Map<String, Object> keys(List<String> keys, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(
                key, key.equals("bag") && keys.contains("step") ? shapes.of("A bag", BagForm.OXYTOCIN) : value(key)));
        return object(properties, required);
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    Map<String, Object> flow() {
        return quantity("How fast it runs", Dimension.FLOW);
    }

    Map<String, Object> rate(String description) {
        List<Object> kinds = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.OXYTOCIN_RATE, Dimension.FLOW, Dimension.DROP_RATE)) {
            kinds.add(reference(dimension));
        }
        return described(description, Map.of("anyOf", kinds));
    }

    Map<String, Object> quantity(String description, Dimension dimension) {
        return described(description, reference(dimension));
    }

    Map<String, Object> reference(Dimension dimension) {
        return reference(QuantitySchema.name(dimension), QuantitySchema.definition(dimension, ""));
    }

    /** A quantity that may be negative. */
    Map<String, Object> signed(Dimension dimension) {
        return dimension == Dimension.NUMBER
                ? reference(dimension)
                : reference("signed-" + QuantitySchema.name(dimension), QuantitySchema.definition(dimension, "-?"));
    }

    Map<String, Object> reference(String name, Map<String, Object> definition) {
        definitions.putIfAbsent(name, definition);
        return Map.of("$ref", "#/$defs/" + name);
    }
}
