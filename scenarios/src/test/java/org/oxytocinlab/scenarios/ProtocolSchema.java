package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Dimension;

/** The part of the schema that describes protocols and who looks. */
final class ProtocolSchema {
    private final SchemaText text;

    ProtocolSchema(SchemaText text) {
        this.text = text;
    }

    Map<String, Object> protocol() {
        Map<String, Object> file = new LinkedHashMap<>(SchemaText.text("A file beside the case"));
        file.put("pattern", "\\.ya?ml$|/");
        return SchemaText.either(
                "The plan that looks before it decides",
                List.of(
                        SchemaText.words("A regimen of the library", Library.regimenNames()),
                        file,
                        SchemaText.described("A protocol", keys(ProtocolForm.KEYS, List.of("start", "every"))),
                        SchemaText.described(
                                "A protocol of several legs", keys(ProtocolForm.LEGS_KEYS, LadderForm.LEGS_KEYS)),
                        SchemaText.described(
                                "Rounds without a drip",
                                keys(ProtocolForm.WATCHING_KEYS, ProtocolForm.WATCHING_KEYS))));
    }

    private Map<String, Object> keys(List<String> keys, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, value(key)));
        return SchemaText.object(properties, required);
    }

    private Map<String, Object> value(String key) {
        return switch (key) {
            case ProtocolForm.DRIP -> SchemaText.words("Without a drip", List.of(ProtocolForm.NONE));
            case "legs" -> SchemaText.list("One leg after the other", leg());
            case "every" -> every();
            case "increase" -> increase();
            case "target" -> target();
            case "step down after" -> text.quantity("Time at target before it goes down", Dimension.TIME);
            case "stop" -> stop();
            case "safety" -> safety();
            case "restart" -> restart();
            case CeilingForm.KEY -> ceilings();
            default -> text.part(key);
        };
    }

    private Map<String, Object> leg() {
        Map<String, Object> properties = new LinkedHashMap<>();
        LadderForm.LEG_KEYS.forEach(key -> properties.put(
                key, key.equals("bag") ? new ShapeSchema(text).of("A bag", BagForm.OXYTOCIN) : text.part(key)));
        return SchemaText.described("A leg", SchemaText.object(properties, List.of("start")));
    }

    private Map<String, Object> every() {
        Map<String, Object> interval = new LinkedHashMap<>();
        interval.put("below", text.rate("The time is for rates below this; the last one is open"));
        interval.put("is", text.quantity("Time between increases", Dimension.TIME));
        return SchemaText.either(
                "Time between increases",
                List.of(
                        text.part("every"),
                        SchemaText.list("Times by range of the rate", SchemaText.object(interval, List.of("is")))));
    }

    private Map<String, Object> increase() {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("below", text.rate("The step is for rates below this; the last range is open"));
        range.put("step", text.rate("What is added"));
        return SchemaText.either(
                "How far an increase goes, when it is no fixed step",
                List.of(
                        SchemaText.words("Twice the rate", List.of(IncreaseForm.DOUBLING)),
                        SchemaText.list("Steps by range of the rate", SchemaText.object(range, List.of("step")))));
    }

    private Map<String, Object> target() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("contractions", contractions());
        properties.put(
                "lasting",
                SchemaText.either(
                        "Least duration of each",
                        List.of(text.quantity("A time", Dimension.TIME), SchemaText.pattern("A range", "^.+ to .+$"))));
        properties.put("Montevideo units", text.quantity("Least sum of heights", Dimension.MONTEVIDEO));
        return SchemaText.either(
                "What is wanted; 3 to 5 /10min when left out",
                List.of(contractions(), SchemaText.object(properties, List.of())));
    }

    private static Map<String, Object> contractions() {
        return SchemaText.pattern(
                "Contractions, e.g. 3 to 5 /10min", "^[\\d.]+( to [\\d.]+)? ?(/|per |in )(10|15) ?min(utes)?$");
    }

    private Map<String, Object> stop() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("at", text.quantity("A time", Dimension.TIME));
        properties.put("dilatation", centimetres());
        properties.put(StopForm.TOTAL, text.quantity("Oxytocin given in all", Dimension.OXYTOCIN));
        properties.put(StopForm.AT_TARGET, yes("Whether reaching the target ends it"));
        return SchemaText.either(
                "What ends it for good",
                List.of(
                        SchemaText.words("When the target is reached", List.of(StopForm.AT_TARGET)),
                        SchemaText.object(properties, List.of())));
    }

    private Map<String, Object> safety() {
        Map<String, Object> condition = condition();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "when",
                SchemaText.either(
                        "What must be seen", List.of(condition, SchemaText.list("All at the same look", condition))));
        properties.put("by", SchemaText.words("Whose definition", ConditionForm.definitions()));
        properties.put(
                "do",
                SchemaText.either(
                        "What is done to the rate",
                        List.of(
                                SchemaText.words("A response", SafetyForm.responses()),
                                SchemaText.pattern("An amount less", "^decrease [\\d.]+ ?\\S+"))));
        properties.put("confirmed", SchemaText.pattern("Looks in a row; 1 look when left out", "^\\d+ looks?$"));
        properties.put("cool down", text.quantity("No increase for so long; 30 min when left out", Dimension.TIME));
        properties.put("latch", yes("Whether nothing is increased ever after"));
        properties.put(SafetyForm.ALSO, SchemaText.list("What is done beside the rate", Map.of("anyOf", text.aids())));
        properties.put(SafetyForm.AGAIN, text.quantity("When somebody looks again", Dimension.TIME));
        Map<String, Object> rules = SchemaText.list(
                "Rules above all others, the first one first", SchemaText.object(properties, List.of("when", "do")));
        rules.put("minItems", 1);
        return rules;
    }

    private static Map<String, Object> condition() {
        String signs = Arrays.stream(Sign.values()).map(Sign::words).collect(Collectors.joining("|"));
        String sides = Arrays.stream(Side.values()).map(Side::words).collect(Collectors.joining("|"));
        return SchemaText.either(
                "A condition",
                List.of(
                        SchemaText.words("A finding", ConditionForm.EXAMPLES.subList(0, 4)),
                        SchemaText.pattern("A class of the tracing", "^fetus category[ -](2|3|II|III)$"),
                        SchemaText.pattern(
                                "A limit", "^(" + ConditionForm.RATE + "|(" + signs + ") (" + sides + ") )")));
    }

    private Map<String, Object> ceilings() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(CeilingForm.PARITY, Map.of("type", "integer", "minimum", 1));
        properties.put(CeilingForm.SCAR, yes("Whether it is that of a scarred uterus"));
        properties.put("is", text.rate("The highest rate, in the unit of the start"));
        return SchemaText.list("Lower maxima for some women", SchemaText.object(properties, List.of("is")));
    }

    private Map<String, Object> restart() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("after", text.quantity("Shortest time without drug", Dimension.TIME));
        properties.put("half within", text.quantity("Until then at half the rate that was stopped", Dimension.TIME));
        return SchemaText.either(
                "When it starts again",
                List.of(
                        SchemaText.words("Never", List.of(RestartForm.NEVER)),
                        SchemaText.object(properties, List.of())));
    }

    private static Map<String, Object> centimetres() {
        return SchemaText.pattern("Centimetres", "^\\d{1,2}(\\.\\d+)? ?cm$");
    }

    private static Map<String, Object> yes(String description) {
        return SchemaText.words(description, List.of("yes", "no"));
    }

    /** Either key, but not both. */
    static List<Map<String, Object>> eitherPlan() {
        return Stream.of("regimen", "protocol")
                .map(key -> Map.<String, Object>of("required", List.of(key)))
                .toList();
    }
}
