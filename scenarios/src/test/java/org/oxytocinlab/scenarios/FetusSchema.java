package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Fetus.Reserve;

/** What can be asked of the fetus, for editors. */
final class FetusSchema {
    private FetusSchema() {}

    static Map<String, Object> fetus() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "number");
        number.put("minimum", Fetus.LEAST_RESERVE);
        number.put("maximum", 1);
        Map<String, Object> reserve = SchemaWords.either(
                "What its placenta can spare: a word, or a share of a healthy one",
                List.of(SchemaWords.words("A reserve with a name", Reserve.allWords()), number));
        return SchemaWords.either(
                "Whether oxygen and heart rate of the fetus are followed; 'no' when left out",
                List.of(
                        SchemaWords.words("With a healthy placenta", FetusForm.WORDS),
                        SchemaText.object(Map.of(FetusForm.RESERVE, reserve), List.of())));
    }
}
