package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.study.Lever;
import org.oxytocinlab.engine.study.Measure;

/** The schema of a study for editors: what its arms share, how a trial of it is done, and the arms. */
final class StudySchema {
    private final SchemaText text = new SchemaText();

    private StudySchema() {}

    static Map<String, Object> build() {
        return new StudySchema().root();
    }

    private Map<String, Object> root() {
        Map<String, Object> study = keys(StudyForm.KEYS, List.of("title", StudyForm.ARMS));
        study.put("dependentRequired", trialNeedsWomen());
        study.put("not", bothPlans());
        return text.root("A study of Oxytocin Lab: one question, and the arms that answer it", study);
    }

    private Map<String, Object> keys(List<String> keys, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, value(key)));
        return SchemaText.object(properties, required);
    }

    private Map<String, Object> value(String key) {
        return switch (key) {
            case "question" -> SchemaText.text("What is asked, in a sentence");
            case StudyForm.ARMS -> arms();
            case SweepForm.SWEEP -> sweep();
            case SweepForm.ENDPOINTS -> endpoints();
            default ->
                TrialForm.KEYS.names().contains(key)
                        ? text.value(TrialForm.KEYS, key)
                        : DoseForm.KEYS.names().contains(key) ? text.value(DoseForm.KEYS, key) : text.value(key);
        };
    }

    private static Map<String, Object> endpoints() {
        return SchemaText.list(
                "What is drawn of a sweep, at most six; times, tachysystole and sodium when left out",
                SchemaText.words(
                        "An endpoint", Measure.ALL.stream().map(Measure::words).toList()));
    }

    private Map<String, Object> arms() {
        return new ShapeSchema(text)
                .of(
                        "The arms; what an arm says stands above what the study says",
                        ArmForm.ofAnyStudy()
                                .described("A name, perhaps a case, and what differs")
                                .list("arms")
                                .of(1, StudyForm.MOST_ARMS));
    }

    private Map<String, Object> sweep() {
        Map<String, Object> values = SchemaText.list(
                "From low to high, all in one unit",
                SchemaText.either(
                        "A value",
                        Stream.concat(
                                        Stream.of(Dimension.FLOW, Dimension.DROP_RATE),
                                        Stream.concat(
                                                Lever.OWN.stream().map(Lever::dimension),
                                                Catalogue.ALL.stream()
                                                        .map(each ->
                                                                each.standard().dimension())))
                                .distinct()
                                .map(text::signed)
                                .toList()));
        values.put("minItems", 2);
        values.put("maxItems", SweepForm.MOST_VALUES);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("vary", SchemaText.words("What is varied", Lever.names()));
        properties.put("values", values);
        Map<String, Object> factors = SchemaText.list(
                "What a sweep varies: one factor, or two that make a grid",
                SchemaText.described("A factor", SchemaText.object(properties, SweepForm.FACTOR_KEYS)));
        factors.put("minItems", 1);
        factors.put("maxItems", SweepForm.MOST_FACTORS);
        return factors;
    }

    private static Map<String, Object> trialNeedsWomen() {
        Map<String, Object> needs = new LinkedHashMap<>();
        StudyForm.ONLY_OF_A_TRIAL.forEach(key -> needs.put(key, List.of(TrialForm.POPULATION.name())));
        return needs;
    }

    private static Map<String, Object> bothPlans() {
        return Map.of("required", ArmForm.PLANS);
    }
}
