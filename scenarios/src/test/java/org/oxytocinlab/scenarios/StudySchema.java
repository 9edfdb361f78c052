package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            default ->
                Stream.of(DoseForm.KEYS, TrialForm.KEYS, SweepForm.KEYS)
                        .filter(own -> own.names().contains(key))
                        .findFirst()
                        .map(own -> text.value(own, key))
                        .orElseGet(() -> text.value(key));
        };
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

    private static Map<String, Object> trialNeedsWomen() {
        Map<String, Object> needs = new LinkedHashMap<>();
        StudyForm.ONLY_OF_A_TRIAL.forEach(key -> needs.put(key, List.of(TrialForm.POPULATION.name())));
        return needs;
    }

    private static Map<String, Object> bothPlans() {
        return Map.of("required", ArmForm.PLANS);
    }
}
