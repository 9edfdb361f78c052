package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the condition of a safety rule is written: {@code when: tachysystole} with {@code by: NICHD 2008}. */
final class ConditionForm {
    private static final String TACHYSYSTOLE = "tachysystole";
    private static final String HYPERTONUS = "hypertonus";
    private static final String FETUS = "fetus ";
    private static final String RATE = "rate from ";

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
            "variable decelerations from 2",
            "blood loss above 500 mL",
            "uterine tone from 7");

    /** A condition, or several at once. */
    static final Kind<Condition> KIND =
            Kind.of(shape(), TACHYSYSTOLE, part -> new ConditionForm(null).read(part), ConditionForm::write);

    /** A definition by its name. */
    static final Kind<Definition> DEFINITION = Kind.of(
            new Shape.Words(definitions()),
            Definition.NICHD_2008.words(),
            ConditionForm::definition,
            definition -> Written.word(definition.words()));

    private final @Nullable Mapping rule;

    /** The condition of a rule, or one that stands by itself. */
    ConditionForm(@Nullable Mapping rule) {
        this.rule = rule;
    }

    /** The names of all definitions. */
    static List<String> definitions() {
        return Arrays.stream(Definition.values()).map(Definition::words).toList();
    }

    /** The condition, or null when it has a fault. */
    @Nullable
    Condition read(Part when) {
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
            Condition condition = text == null ? null : isNamed ? defined(words) : limit(part, words);
            isDefined |= isNamed || condition == null;
            if (condition != null) {
                all.add(condition);
            }
        }
        refuseDefinition(isDefined, when);
        if (all.size() < parts.size()) {
            return null;
        }
        return when.isList() ? new Together(List.copyOf(all)) : all.get(0);
    }

    private void refuseDefinition(boolean isDefined, Part when) {
        Part by = rule == null ? null : SafetyForm.BY.part(rule);
        if (by != null && !isDefined) {
            by.fault("'by' names a definition of " + TACHYSYSTOLE + " or " + HYPERTONUS + "; it says nothing about "
                    + when.found());
        }
    }

    private @Nullable Condition defined(String words) {
        if (rule == null) {
            return words.equals(TACHYSYSTOLE) ? new TooMany(Definition.NICHD_2008) : new TooLong(Definition.NICE);
        }
        if (words.equals(TACHYSYSTOLE) && !SafetyForm.BY.isIn(rule)) {
            rule.part()
                    .note("no definition of " + TACHYSYSTOLE + " is stated: that of " + Definition.NICHD_2008.words()
                            + " is assumed ('by' sets it)");
            return new TooMany(Definition.NICHD_2008);
        }
        Part by = SafetyForm.BY.demand(rule);
        Definition definition = by == null ? null : definition(by);
        if (by == null || definition == null) {
            return null;
        }
        return words.equals(TACHYSYSTOLE) ? new TooMany(definition) : lasting(by, definition);
    }

    private static @Nullable Definition definition(Part by) {
        String name = by.text("a definition, e.g. '" + Definition.NICHD_2008.words() + "'");
        Definition definition = name == null ? null : Definition.named(name).orElse(null);
        if (name != null && definition == null) {
            by.fault("unknown definition '" + Part.shortened(name) + "'" + Suggestion.all(definitions()));
        }
        return definition;
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
    private static String beginning(Sign sign, Side side) {
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

    private static Written write(Condition condition) {
        return condition instanceof Together together
                ? new Written.Items(
                        together.all().stream().map(ConditionForm::write).toList(), true)
                : Written.word(words(condition));
    }

    private static String words(Condition condition) {
        if (condition instanceof TooMany) {
            return TACHYSYSTOLE;
        } else if (condition instanceof TooLong) {
            return HYPERTONUS;
        } else if (condition instanceof FetalFlag flag) {
            return FETUS + flag.atLeast().words();
        } else if (condition instanceof SignLimit limit) {
            return beginning(limit.sign(), limit.side()) + limit.limit();
        }
        return RATE + ((RateAtLeast) condition).limit();
    }

    /** Whose definition a condition names, if it names one. */
    static @Nullable Definition definition(Condition condition) {
        List<Condition> all = condition instanceof Together together ? together.all() : List.of(condition);
        for (Condition each : all) {
            if (each instanceof TooMany many) {
                return many.definition();
            } else if (each instanceof TooLong lasting) {
                return lasting.definition();
            }
        }
        return null;
    }

    private static Shape shape() {
        Shape one = Shape.Either.of(
                        new Shape.Words(EXAMPLES.subList(0, 4)).described("A finding"),
                        new Shape.Pattern("^fetus category[ -](2|3|II|III)$").described("A class of the tracing"),
                        new Shape.Pattern("^(" + RATE + "|(" + joined(Sign.values(), Sign::words) + ") ("
                                        + joined(Side.values(), Side::words) + ") )")
                                .described("A limit"))
                .described("A condition");
        return Shape.Either.of(one, new Shape.Items(one).described("All at the same look"));
    }

    private static <V> String joined(V[] things, Function<V, String> word) {
        return Arrays.stream(things).map(word).collect(Collectors.joining("|"));
    }
}
