package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.body.Circulation.Depth;
import org.oxytocinlab.engine.physiology.Anaesthesia;

/** What can be asked of the circulation, for editors. */
final class CirculationSchema {
    private CirculationSchema() {}

    static Map<String, Object> circulation() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "number");
        number.put("minimum", 0);
        number.put("maximum", Math.round(Anaesthesia.DEEPEST));
        Map<String, Object> depth = SchemaWords.either(
                "How deep she is anaesthetised: a word, or a multiple of the MAC",
                List.of(SchemaWords.words("A depth with a name", Depth.allWords()), number));
        return SchemaWords.either(
                "Whether pressure, heart rate, output and resistance are followed; 'no' when left out",
                List.of(
                        SchemaWords.words("In a woman who is awake", CirculationForm.WORDS),
                        SchemaText.object(Map.of(CirculationForm.ANAESTHESIA, depth), List.of())));
    }
}
