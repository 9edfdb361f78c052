package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.body.ThirdStage.Uterus;
import org.oxytocinlab.engine.quantity.Dimension;

/** What can be asked of the third stage, for editors. */
final class ThirdStageSchema {
    private ThirdStageSchema() {}

    static Map<String, Object> thirdStage(SchemaText text) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(ThirdStageForm.UTERUS, SchemaWords.words("How the uterus contracts", Uterus.allWords()));
        keys.put(
                ThirdStageForm.LENGTH,
                text.quantity("How long it is followed behind a labour; '2 h' when left out", Dimension.TIME));
        keys.put(
                ThirdStageForm.HAEMOGLOBIN,
                text.quantity(
                        "Haemoglobin at birth; asks for haemoglobin, red cells and blood volume to be followed",
                        Dimension.HAEMOGLOBIN));
        return SchemaWords.either(
                "Whether tone of the uterus and blood loss are followed from the birth on, which is time 0 unless a labour comes before it; 'no' when left out",
                List.of(
                        SchemaWords.words("With a uterus that contracts as most do", ThirdStageForm.WORDS),
                        SchemaText.object(keys, List.of())));
    }
}
