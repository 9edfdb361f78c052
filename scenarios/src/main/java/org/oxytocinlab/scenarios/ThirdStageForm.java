package org.oxytocinlab.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.ThirdStage.Uterus;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/**
 * How a third stage is asked for: {@code yes}, {@code {uterus: atonic, haemoglobin: 12 g/dL}}, or behind a labour
 * {@code {for: 2 h}}.
 *
 * @param asked what is asked
 * @param parameters what the uterus and the haemoglobin set of the model
 */
record ThirdStageForm(ThirdStage asked, Map<Published, Quantity> parameters) {
    static final String THIRD_STAGE = "third stage";
    static final String UTERUS = "uterus";
    static final String LENGTH = "for";
    static final String HAEMOGLOBIN = "haemoglobin";
    static final List<String> KEYS = List.of(UTERUS, LENGTH, HAEMOGLOBIN);
    static final List<String> WORDS = List.of("yes", "no");

    private static final ThirdStageForm NO = new ThirdStageForm(ThirdStage.NO, Map.of());
    private static final ThirdStageForm YES = new ThirdStageForm(ThirdStage.YES, Map.of());

    /**
     * What is asked; nothing when nothing is said.
     *
     * @param labour of the case
     * @param fetus that is asked for
     */
    static ThirdStageForm read(@Nullable Part part, Labour labour, Fetus fetus) {
        if (part == null) {
            return NO;
        }
        ThirdStageForm read = read(part, labour.isAny());
        if (fetus.isAsked() && read.asked.isAsked() && !labour.isAny()) {
            part.fault("after birth there is no fetus any more; leave out 'fetus', or the third stage");
        }
        return read;
    }

    /** How it is written; of what it sets of the model, only what also asks for something. */
    static String text(Settings settings, Labour labour) {
        ThirdStage asked = settings.thirdStage();
        Pairs pairs = new Pairs()
                .with(LENGTH, labour.isAny() ? asked.length() : null)
                .with(
                        HAEMOGLOBIN,
                        asked.blood()
                                ? settings.changed().getOrDefault(Blood.HAEMOGLOBIN, Blood.HAEMOGLOBIN.standard())
                                : null);
        return labour.isAny() || asked.blood() ? pairs.toString() : "yes";
    }

    private static ThirdStageForm read(Part part, boolean isAfterLabour) {
        if (part.isText()) {
            return "yes".equals(part.oneOf(WORDS)) ? YES : NO;
        }
        Mapping keys = part.mapping("'yes', 'no', or e.g. '{uterus: atonic}'");
        if (keys == null) {
            return NO;
        }
        Part uterus = keys.only(KEYS).get(UTERUS);
        String word = uterus == null ? null : uterus.oneOf(Uterus.allWords());
        Part length = keys.get(LENGTH);
        if (length != null && !isAfterLabour) {
            length.fault("without a labour the 'duration' says how long the third stage is followed; leave it out");
        }
        Quantity lasting = length == null ? null : length.positive(Dimension.TIME);
        ThirdStage asked = lasting == null ? ThirdStage.YES : ThirdStage.YES.lasting(lasting);
        Map<Published, Quantity> set = new HashMap<>();
        if (word != null) {
            set.putAll(Uterus.named(word).orElseThrow().parameters());
        }
        Part blood = keys.get(HAEMOGLOBIN);
        Quantity haemoglobin = blood == null ? null : blood.positive(Dimension.HAEMOGLOBIN);
        keys.hold(Limits.HAEMOGLOBIN, HAEMOGLOBIN, haemoglobin);
        if (haemoglobin == null) {
            return new ThirdStageForm(asked, set);
        }
        set.put(Blood.HAEMOGLOBIN, haemoglobin);
        return new ThirdStageForm(asked.withBlood(), set);
    }

    /** Copies the map. */
    ThirdStageForm {
        parameters = Map.copyOf(parameters);
    }
}
