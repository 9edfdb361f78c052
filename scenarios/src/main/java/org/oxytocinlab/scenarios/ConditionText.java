package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SignLimit;
import org.oxytocinlab.engine.therapy.SafetyRule.Together;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** The condition of a safety rule, written as the reader reads it. */
final class ConditionText {
    private ConditionText() {}

    static Pairs of(Condition condition) {
        List<Condition> all = condition instanceof Together together ? together.all() : List.of(condition);
        List<String> words = all.stream().map(ConditionText::words).toList();
        String definition = all.stream()
                .map(ConditionText::definition)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Pairs()
                .with("when", condition instanceof Together ? words : words.get(0))
                .with("by", definition);
    }

    private static @Nullable String definition(Condition condition) {
        if (condition instanceof TooMany many) {
            return many.definition().words();
        }
        return condition instanceof TooLong lasting ? lasting.definition().words() : null;
    }

    private static String words(Condition condition) {
        if (condition instanceof TooMany) {
            return ConditionForm.TACHYSYSTOLE;
        } else if (condition instanceof TooLong) {
            return ConditionForm.HYPERTONUS;
        } else if (condition instanceof FetalFlag flag) {
            return ConditionForm.FETUS + flag.atLeast().words();
        } else if (condition instanceof SignLimit limit) {
            return ConditionForm.beginning(limit.sign(), limit.side()) + limit.limit();
        }
        return ConditionForm.RATE + ((RateAtLeast) condition).limit();
    }
}
