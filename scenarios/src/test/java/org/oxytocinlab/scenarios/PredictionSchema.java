package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a question that is answered before anybody looks. */
final class PredictionSchema {
    private PredictionSchema() {}

    static Map<String, Object> prediction() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> question = new LinkedHashMap<>(SchemaText.text("The question, ending with '?'"));
        question.put("pattern", "\\?\\s*$");
        properties.put("question", question);
        Map<String, Object> choices = new LinkedHashMap<>(SchemaText.list(
                "Possible answers; values or ranges of the measure where the run gives the answer",
                SchemaText.text("A choice")));
        choices.put("minItems", PredictionForm.FEWEST);
        choices.put("maxItems", PredictionForm.MOST);
        properties.put("choices", choices);
        properties.put(
                "answer",
                SchemaText.either(
                        "The right answer, or what to read it off",
                        List.of(
                                SchemaText.text("The answer in words; one of the choices, if there are any"),
                                measured())));
        properties.put(
                PredictionForm.SHOWN_BY,
                SchemaText.either(
                        "With an answer in words: what holds only where it is right",
                        List.of(SchemaText.text("A sentence as under 'expect'"), sentences())));
        properties.put("because", SchemaText.text("Why it is right, in a sentence or two"));
        return SchemaText.described(
                "A question to answer before anybody looks", SchemaText.object(properties, PredictionForm.NEEDED));
    }

    private static Map<String, Object> measured() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("measure", SchemaText.text("What a sentence of 'expect' speaks of: 'contractions at 5 h'"));
        properties.put("within", SchemaText.text("How near a guess must come: '0.3 /10min', '5 %'"));
        return SchemaText.described("A number of the run", SchemaText.object(properties, List.of("measure")));
    }

    private static Map<String, Object> sentences() {
        Map<String, Object> list = new LinkedHashMap<>(SchemaText.list("Sentences", SchemaText.text("A sentence")));
        list.put("minItems", 1);
        return list;
    }
}
