package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;

/** The schema of a case for editors, built from what the reader knows. */
final class SchemaText extends SchemaWords {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

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
            case PredictionForm.PREDICT -> PredictionSchema.prediction();
            case "starts" ->
                pattern("Time of the clock at the start; lets times be written as 09:30", WallClock.PATTERN);
            case "duration" -> quantity("How long the woman is followed", Dimension.TIME);
            case "seed" -> whole("Seed of the random streams; 1 when left out", Long.MAX_VALUE);
            case "labour" -> new LabourSchema(this).labour();
            case CirculationForm.CIRCULATION -> CirculationSchema.circulation();
            case FetusForm.FETUS -> FetusSchema.fetus();
            case ThirdStageForm.THIRD_STAGE -> ThirdStageSchema.thirdStage(this);
            case BrainForm.BRAIN -> words("Whether the brain is followed; 'no' when left out", BrainForm.WORDS);
            case "implausible" -> words("Lets numbers stand that no ward would write", List.of("allowed"));
            case "woman" -> described("Who is treated", keys(WomanForm.KEYS, List.of()));
            case "model" -> described("How the model is set", model());
            case "irregularity" -> words("Whether contractions vary", List.of("normal", "none"));
            case "bag" ->
                either(
                        "The bag; 'none' for undiluted drug",
                        List.of(words("Undiluted drug, without fluid", List.of("none")), bagLine(), bag()));
            case "pump" -> described("How the pump differs from a steady one that knows its bag", pump());
            case "giving set" -> described("Drops in a millilitre", drops());
            case "regimen" -> regimen();
            case "protocol" -> new ProtocolSchema(this).protocol();
            case "watch" -> new ProtocolSchema(this).watch();
            case "looks" ->
                list("Times at which somebody looks and nothing is decided", quantity("A time", Dimension.TIME));
            case "main line" -> new FluidSchema(this).mainLine();
            case "fluids" -> new FluidSchema(this).fluids();
            case LineForm.KEY -> new LineSchema(this).lines();
            case "actions" -> list("What is done at stated times", Map.of("anyOf", actions()));
            case "figure" -> FigureSchema.figure();
            case "expect" -> list("What should come out, in sentences", text("A sentence"));
            case "noted" -> list("Notes of an earlier reading", text("A sentence"));
            default -> part(key);
        };
    }

    Map<String, Object> part(String key) {
        return switch (key) {
            case "weight" -> quantity("Body weight", Dimension.WEIGHT);
            case "height" -> quantity("Body height", Dimension.HEIGHT);
            case "BMI" -> quantity("Body mass index, instead of a height", Dimension.BODY_MASS_INDEX);
            case "gestation" -> quantity("Weeks of pregnancy; 40 wk when left out", Dimension.GESTATION);
            case "parity" -> whole("Earlier births", 30);
            case "Bishop score" -> whole("Ripeness of the cervix", 13);
            case "sensitivity" ->
                either(
                        "How strongly the uterus answers",
                        List.of(
                                words("A preset", WomanForm.presets()),
                                quantity("A factor, 1 at classical term", Dimension.NUMBER)));
            case WomanForm.REASONS, WomanForm.ALTHOUGH -> reasons();
            case "oxytocin" -> quantity("Amount of the drug", Dimension.OXYTOCIN);
            case "volume" -> quantity("Volume of the fluid", Dimension.VOLUME);
            case "fluid" -> fluidName();
            case "renewed" ->
                words("Whether the bag is replaced by the same one when it is empty", List.of("yes", "no"));
            case BagForm.WHEN_EMPTY -> words("That the drip is stopped when the bag is empty", List.of(BagForm.STOP));
            case "from" -> quantity("Time of its start; 0 min when left out", Dimension.TIME);
            case "until" -> quantity("Time of its end", Dimension.TIME);
            case "by" -> words("Which way it takes", FluidForm.ROUTES);
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

    private static Map<String, Object> reasons() {
        return list(
                "What speaks against oxytocin, or was weighed",
                words("A contraindication", Contraindication.allWords()));
    }

    private Map<String, Object> model() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("plasma", words("Compartments that hold the drug", ModelForm.plasmas()));
        properties.put("assay", words("How a plasma level is displayed", ModelForm.assays()));
        for (Published parameter : Catalogue.ALL) {
            properties.put(
                    parameter.name(),
                    quantity(
                            parameter.meaning() + "; " + parameter.standard() + " when left out",
                            parameter.standard().dimension()));
        }
        return object(properties, List.of());
    }

    private Map<String, Object> pump() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("believes", quantity("Strength for which it was set", Dimension.OXYTOCIN_CONCENTRATION));
        properties.put(DeviceForm.PULSE_EVERY, quantity("From pulse to pulse", Dimension.TIME));
        properties.put(DeviceForm.PULSE_LASTING, quantity("Length of a pulse", Dimension.TIME));
        return object(properties, List.of());
    }

    Map<String, Object> bagLine() {
        return pattern("A bag as its label says it", BagLine.PATTERN);
    }

    Map<String, Object> bag() {
        return described("A bag", keys(BagForm.KEYS, List.of("oxytocin", "volume")));
    }

    private Map<String, Object> drops() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("drops", quantity("Drops in a millilitre; 20 drops/mL when left out", Dimension.DROP_FACTOR));
        properties.put("believes", quantity("With which the drop rate was worked out", Dimension.DROP_FACTOR));
        return object(properties, List.of());
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
            properties.put(
                    "at",
                    either(
                            "Since the start, or since the birth that a labour ends with",
                            List.of(value("at"), birth())));
        }
        properties.put("do", Map.of("const", word));
        own.forEach(key -> properties.put(key, word.equals("fluid") && key.equals("rate") ? flow() : value(key)));
        return described(word, object(properties, required));
    }

    private static Map<String, Object> birth() {
        return Map.of("type", "string", "pattern", BirthTime.WORD + "$");
    }

    private Map<String, Object> keys(List<String> keys, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(
                key,
                key.equals("bag") && keys.contains("step") ? either("A bag", List.of(bagLine(), bag())) : value(key)));
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

    private Map<String, Object> fluidName() {
        definitions.computeIfAbsent(
                "fluid", name -> Map.of("anyOf", List.of(Map.of("enum", FluidForm.names()), Map.of("type", "string"))));
        return described("Name of a fluid", Map.of("$ref", "#/$defs/fluid"));
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

    private Map<String, Object> reference(String name, Map<String, Object> definition) {
        definitions.putIfAbsent(name, definition);
        return Map.of("$ref", "#/$defs/" + name);
    }
}
