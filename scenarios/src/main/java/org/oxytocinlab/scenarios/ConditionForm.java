package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SignLimit;
import org.oxytocinlab.engine.therapy.SafetyRule.Together;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How the condition of a safety rule is written: {@code when: tachysystole} with {@code by: NICHD 2008}. */
final class ConditionForm {
    static final String TACHYSYSTOLE = "tachysystole";
    static final String HYPERTONUS = "hypertonus";
    static final String FETUS = "fetus ";
    static final String RATE = "rate from ";

    /** One example of each. */
    static final List<String> EXAMPLES = List.of(
            TACHYSYSTOLE,
            HYPERTONUS,
            FETUS + FetalStatus.CATEGORY_II.words(),
            FETUS + FetalStatus.CATEGORY_III.words(),
            "fluid balance above 2 L",
            "sodium below 130 mmol/L",
            RATE + "20 mU/min",
            "fluid in above 2.5 L",
            "total oxytocin from 5 IU",
            "dilatation from 5 cm",
            "urine flow below 30 mL/h",
            "mean arterial pressure below 65 mmHg",
            "pulse above 120 bpm",
            "resting tone from 25 mmHg",
            "Montevideo units from 300 MVU",
            "time at 200 Montevideo units from 4 h",
            "late decelerations from 2",
            "blood loss above 500 mL",
            "uterine tone from 7");

    private ConditionForm() {}

    /** The names of all definitions. */
    static List<String> definitions() {
        return Arrays.stream(Definition.values()).map(Definition::words).toList();
    }

    /** The condition of a rule, or null when it has a fault. */
    static @Nullable Condition read(Mapping rule) {
        Part when = rule.need("when", TACHYSYSTOLE);
        if (when == null) {
            return null;
        }
        List<Part> parts = when.isList() ? when.list("conditions") : List.of(when);
        if (parts.isEmpty()) {
            when.fault("the list of conditions is empty; expected e.g. '[tachysystole, fetus category II]'");
            return null;
        }
        List<Condition> all = new ArrayList<>();
        boolean isDefined = false;
        for (Part part : parts) {
            String text = part.text("what must be seen, e.g. '" + TACHYSYSTOLE + "'");
            String words = text == null ? "" : text.replaceAll("\\s+", " ");
            boolean isNamed = words.equals(TACHYSYSTOLE) || words.equals(HYPERTONUS);
            Condition condition = text == null ? null : isNamed ? defined(rule, words) : limit(part, words);
            isDefined |= isNamed || condition == null;
            if (condition != null) {
                all.add(condition);
            }
        }
        refuseDefinition(rule.get("by"), isDefined, when);
        if (all.size() < parts.size()) {
            return null;
        }
        return when.isList() ? new Together(List.copyOf(all)) : all.get(0);
    }

    private static void refuseDefinition(@Nullable Part by, boolean isDefined, Part when) {
        if (by != null && !isDefined) {
            by.fault("'by' names a definition of " + TACHYSYSTOLE + " or " + HYPERTONUS + "; it says nothing about "
                    + when.found());
        }
    }

    private static @Nullable Condition defined(Mapping rule, String words) {
        if (words.equals(TACHYSYSTOLE) && rule.get("by") == null) {
            rule.part()
                    .note("no definition of " + TACHYSYSTOLE + " is stated: that of " + Definition.NICHD_2008.words()
                            + " is assumed ('by' sets it)");
            return new TooMany(Definition.NICHD_2008);
        }
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
        } else if (words.startsWith(RATE)) {
            Quantity limit = when.quantity(words.substring(RATE.length()), Dimension.OXYTOCIN_RATE);
            return limit == null ? null : new RateAtLeast(limit);
        }
        for (Sign sign : Sign.values()) {
            for (Side side : Side.values()) {
                String beginning = beginning(sign, side);
                if (words.startsWith(beginning)) {
                    return limit(when, sign, side, words.substring(beginning.length()));
                }
            }
        }
        when.fault("unknown condition '" + Part.shortened(words) + "'"
                + Suggestion.hint(words, List.of(TACHYSYSTOLE, HYPERTONUS), Suggestion.all(EXAMPLES)));
        return null;
    }

    private static @Nullable Condition limit(Part when, Sign sign, Side side, String text) {
        if (sign == Sign.DILATATION) {
            Double centimetres = Dilatation.read(when, text);
            return centimetres == null ? null : new SignLimit(sign, side, Quantity.of(centimetres, Unit.CENTIMETRE));
        }
        Quantity limit = when.quantity(text, sign.unit().dimension());
        return limit == null ? null : new SignLimit(sign, side, limit);
    }

    /** With what a limit to a sign begins: "sodium below ". */
    static String beginning(Sign sign, Side side) {
        return sign.words() + " " + side.words() + " ";
    }

    private static @Nullable Condition fetus(Part when, String words) {
        FetalStatus status = FetalStatus.named(words).orElse(FetalStatus.NORMAL);
        if (status == FetalStatus.NORMAL) {
            when.fault("'" + Part.shortened(words) + "' is not a class of tracing that calls for a response; expected '"
                    + FETUS + FetalStatus.CATEGORY_II.words() + "' or '" + FETUS + FetalStatus.CATEGORY_III.words()
                    + "'");
            return null;
        }
        return new FetalFlag(status);
    }
}
