package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Definition;
import org.oxytocinlab.engine.result.FetalStatus;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.FluidAbove;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SodiumBelow;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;

/** How the condition of a safety rule is written: {@code when: tachysystole} with {@code by: NICHD 2008}. */
final class ConditionForm {
    static final String TACHYSYSTOLE = "tachysystole";
    static final String HYPERTONUS = "hypertonus";
    static final String FETUS = "fetus ";
    static final String FLUID = "fluid balance above ";
    static final String SODIUM = "sodium below ";
    static final String RATE = "rate from ";

    /** One example of each. */
    static final List<String> EXAMPLES = List.of(
            TACHYSYSTOLE,
            HYPERTONUS,
            FETUS + FetalStatus.CATEGORY_II.words(),
            FETUS + FetalStatus.CATEGORY_III.words(),
            FLUID + "2 L",
            SODIUM + "130 mmol/L",
            RATE + "20 mU/min");

    private ConditionForm() {}

    /** The names of all definitions. */
    static List<String> definitions() {
        return Arrays.stream(Definition.values()).map(Definition::words).toList();
    }

    /** The condition of a rule, or null when it has a fault. */
    static @Nullable Condition read(Mapping rule) {
        Part when = rule.need("when", TACHYSYSTOLE);
        String text = when == null ? null : when.text("what must be seen, e.g. '" + TACHYSYSTOLE + "'");
        if (when == null || text == null) {
            return null;
        }
        String words = text.replaceAll("\\s+", " ");
        if (words.equals(TACHYSYSTOLE) || words.equals(HYPERTONUS)) {
            return defined(rule, words);
        }
        Condition condition = limit(when, words);
        Part by = rule.get("by");
        if (by != null && condition != null) {
            by.fault("'by' names a definition of " + TACHYSYSTOLE + " or " + HYPERTONUS + "; it says nothing about '"
                    + Part.shortened(words) + "'");
        }
        return condition;
    }

    private static @Nullable Condition defined(Mapping rule, String words) {
        Part by = rule.need("by", Definition.NICHD_2008.words());
        String name = by == null ? null : by.text("a definition, e.g. '" + Definition.NICHD_2008.words() + "'");
        if (by == null || name == null) {
            return null;
        }
        Definition definition = Definition.named(name).orElse(null);
        if (definition == null) {
            by.fault("unknown definition '" + Part.shortened(name) + "'" + Suggestion.all(definitions()));
            return null;
        }
        return words.equals(TACHYSYSTOLE) ? new TooMany(definition) : lasting(by, definition);
    }

    private static @Nullable Condition lasting(Part by, Definition definition) {
        if (definition == Definition.NICHD_2008) {
            by.fault(definition.words() + " does not define " + HYPERTONUS + ", so the rule would never act; expected '"
                    + Definition.NICE.words() + "' or another");
            return null;
        }
        return new TooLong(definition);
    }

    private static @Nullable Condition limit(Part when, String words) {
        if (words.startsWith(FETUS)) {
            return fetus(when, words.substring(FETUS.length()));
        }
        if (words.startsWith(FLUID)) {
            Quantity limit = when.quantity(words.substring(FLUID.length()), Dimension.VOLUME);
            return limit == null ? null : new FluidAbove(limit);
        }
        if (words.startsWith(SODIUM)) {
            Quantity limit = when.quantity(words.substring(SODIUM.length()), Dimension.MOLARITY);
            return limit == null ? null : new SodiumBelow(limit);
        }
        if (words.startsWith(RATE)) {
            Quantity limit = when.quantity(words.substring(RATE.length()), Dimension.OXYTOCIN_RATE);
            return limit == null ? null : new RateAtLeast(limit);
        }
        when.fault("unknown condition '" + Part.shortened(words) + "'"
                + Suggestion.hint(words, List.of(TACHYSYSTOLE, HYPERTONUS), Suggestion.all(EXAMPLES)));
        return null;
    }

    private static @Nullable Condition fetus(Part when, String words) {
        FetalStatus status = FetalStatus.named(words).orElse(FetalStatus.NORMAL);
        if (status == FetalStatus.NORMAL) {
            when.fault("'" + Part.shortened(words) + "' is no class of a tracing that calls for an answer; expected '"
                    + FETUS + FetalStatus.CATEGORY_II.words() + "' or '" + FETUS + FetalStatus.CATEGORY_III.words()
                    + "'");
            return null;
        }
        return new FetalFlag(status);
    }
}
