package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.SafetyRule.Together;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a rule for safety is written: {@code {when: tachysystole, by: NICHD 2008, do: halve}}. */
final class SafetyForm extends Form<SafetyRule> {
    static final int MOST_LOOKS = 20;
    private static final int LASTING = 3;
    private static final Quantity COOL_DOWN = Quantity.of("30", Unit.MINUTE);
    private static final Quantity NO_COOL_DOWN = Quantity.of("0", Unit.MINUTE);
    private static final Pattern LOOKS = Pattern.compile("(\\d{1,3}) looks?");
    private static final String REFUSED = "a protocol must have safety rules; leave 'safety' out for the"
            + " usual ones, or list your own, e.g. '- {when: tachysystole, by: NICHD 2008, do: halve}'";

    private static final Key<SafetyRule, Condition> WHEN =
            Key.needed("when", "What must be seen", ConditionForm.KIND, SafetyRule::condition);
    static final Key<SafetyRule, Definition> BY = Key.of(
            "by", "Whose definition", ConditionForm.DEFINITION, rule -> ConditionForm.definition(rule.condition()));
    private static final Key<SafetyRule, Deed> DO = Key.needed(
            "do",
            "What is done to the rate",
            Kind.of(
                    Shape.Either.of(
                            new Shape.Words(responses()).described("A response"),
                            new Shape.Pattern("^decrease [\\d.]+ ?\\S+").described("An amount less")),
                    "halve",
                    SafetyForm::deed,
                    deed -> Written.word(deed.response.words() + (deed.by == null ? "" : " " + deed.by))),
            rule -> new Deed(rule.response(), rule.by()));
    private static final Key<SafetyRule, Integer> CONFIRMED = Key.of(
            "confirmed",
            "Looks in a row; 1 look when left out",
            Kind.of(
                    new Shape.Pattern("^\\d+ looks?$"),
                    "2 looks",
                    SafetyForm::looks,
                    looks -> Written.word(looks + (looks == 1 ? " look" : " looks"))),
            SafetyRule::confirm);
    private static final Key<SafetyRule, Quantity> COOLS_DOWN = Key.of(
            "cool down",
            "No increase for so long; 30 min when left out",
            Kinds.amount(Dimension.TIME),
            SafetyRule::coolDown);
    private static final Key<SafetyRule, Boolean> LATCH =
            Key.of("latch", "Whether nothing is increased ever after", Kinds.yes(), SafetyRule::latch);
    private static final Key<SafetyRule, List<Action.Beside>> ALSO = Key.of(
            "also",
            "What is done beside the rate",
            new ActionForm(new OrderedRates(), Set.of(), null)
                    .beside()
                    .list("actions beside the rate")
                    .onOneLine(),
            rule -> rule.also().isEmpty() ? null : rule.also());
    private static final Key<SafetyRule, Quantity> AGAIN =
            Key.of("look again", "When somebody looks again", Kinds.positive(Dimension.TIME), SafetyRule::lookAgain);
    static final Keys<SafetyRule> KEYS = Keys.of(WHEN, BY, DO, CONFIRMED, COOLS_DOWN, LATCH, ALSO, AGAIN)
            .writtenAs(WHEN, BY, DO, ALSO, AGAIN, CONFIRMED, COOLS_DOWN, LATCH);

    /** A response, and by how much a rate decreases where that is written. */
    private record Deed(Response response, @Nullable Quantity by) {}

    /** For a protocol that lists none; what stops comes first, so that nothing milder is done instead. */
    static final List<SafetyRule> USUAL = List.of(
            usual(new FetalFlag(FetalStatus.CATEGORY_III), Response.STOP),
            usual(new TooLong(Definition.NICE), Response.STOP),
            usual(
                    new Together(List.of(new TooMany(Definition.NICHD_2008), new FetalFlag(FetalStatus.CATEGORY_II))),
                    Response.STOP),
            lasting(new FetalFlag(FetalStatus.CATEGORY_II)),
            usual(new TooMany(Definition.NICHD_2008), Response.HALVE),
            usual(new FetalFlag(FetalStatus.CATEGORY_II), Response.HALVE));

    private final OrderedRates rates;

    SafetyForm(OrderedRates rates) {
        super("a rule", "{when: tachysystole, by: NICHD 2008, do: halve}", KEYS);
        this.rates = rates;
    }

    private static SafetyRule usual(Condition condition, Response response) {
        return new SafetyRule(condition, response, 1, coolDown(response), false);
    }

    /** What halving has not mended by the third look stops the drip. */
    private static SafetyRule lasting(Condition condition) {
        return new SafetyRule(condition, Response.STOP, LASTING, NO_COOL_DOWN, false);
    }

    /** After a stop there is nothing to be increased, and 'restart' says when it may begin again. */
    private static Quantity coolDown(Response response) {
        return response == Response.STOP ? NO_COOL_DOWN : COOL_DOWN;
    }

    /** The words for what can be done. */
    static List<String> responses() {
        return Arrays.stream(Response.values()).map(Response::words).toList();
    }

    /** The rules, the first one first, each held against the review; null when one has a fault. */
    @Nullable
    List<SafetyRule> read(Part part, SafetyReview review) {
        if (part.isNothing() || part.says("none")) {
            part.fault(REFUSED);
            return null;
        }
        List<Part> entries = part.list("safety rules");
        if (part.isList() && entries.isEmpty()) {
            part.fault(REFUSED);
        }
        List<SafetyRule> rules = new ArrayList<>();
        for (Part entry : entries) {
            SafetyRule rule = read(entry);
            if (rule != null) {
                review.demandUse(rule, entry, rules);
                rules.add(rule);
            }
        }
        return rules.size() < entries.size() || rules.isEmpty() ? null : List.copyOf(rules);
    }

    @Override
    protected @Nullable SafetyRule read(Mapping keys) {
        Part when = WHEN.part(keys);
        Condition condition = when == null ? null : new ConditionForm(keys).read(when);
        Deed deed = DO.read(keys);
        Integer confirm = CONFIRMED.readOr(keys, 1);
        boolean latch = Boolean.TRUE.equals(LATCH.read(keys));
        Part beside = ALSO.part(keys);
        List<Action.Beside> also = beside == null
                ? List.<Action.Beside>of()
                : new ActionForm(rates, Set.of(), null)
                        .beside()
                        .list("actions beside the rate")
                        .readAll(beside);
        Quantity again = AGAIN.read(keys);
        boolean isFaulty = again == null && AGAIN.isIn(keys);
        if (condition == null || deed == null || confirm == null || also == null || isFaulty) {
            return null;
        }
        Quantity coolDown = COOLS_DOWN.readOr(keys, coolDown(deed.response));
        return coolDown == null
                ? null
                : new SafetyRule(condition, deed.response, deed.by, confirm, coolDown, latch, also, again);
    }

    private static @Nullable Deed deed(Part part) {
        Quantity by = lessBy(part);
        Response response = by == null ? response(part) : Response.STEP_DOWN;
        return response == null ? null : new Deed(response, by);
    }

    /** What a decrease takes away, where it is written: {@code decrease 2 mU/min}. */
    private static @Nullable Quantity lessBy(Part deed) {
        String text = deed.isText() ? deed.text("what is done") : null;
        String decrease = Response.STEP_DOWN.words() + " ";
        return text == null || !text.startsWith(decrease)
                ? null
                : OrderedRates.read(deed, text.substring(decrease.length()));
    }

    private static @Nullable Response response(Part deed) {
        String word = deed.graveWord(responses());
        return Arrays.stream(Response.values())
                .filter(response -> response.words().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer looks(Part part) {
        String text = part.text("a number of looks, e.g. '2 looks'");
        if (text == null) {
            return null;
        }
        Matcher looks = LOOKS.matcher(text);
        int number = looks.matches() ? Integer.parseInt(looks.group(1)) : 0;
        if (number >= 1 && number <= MOST_LOOKS) {
            return number;
        }
        part.fault("'" + Part.shortened(text) + "' is not a number of looks from 1 to " + MOST_LOOKS
                + "; expected e.g. '2 looks'");
        return null;
    }
}
