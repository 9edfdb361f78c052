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
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the rules for safety are written: a list, the first one first. */
final class SafetyForm {
    static final String ALSO = "also";
    static final String AGAIN = "look again";
    static final List<String> KEYS = List.of("when", "by", "do", "confirmed", "cool down", "latch", ALSO, AGAIN);
    static final int MOST_LOOKS = 20;
    private static final int LASTING = 3;
    private static final Quantity COOL_DOWN = Quantity.of("30", Unit.MINUTE);
    private static final Quantity NO_COOL_DOWN = Quantity.of("0", Unit.MINUTE);
    private static final Pattern LOOKS = Pattern.compile("(\\d{1,3}) looks?");
    private static final String REFUSED = "a protocol must have safety rules; leave 'safety' out for the"
            + " usual ones, or list your own, e.g. '- {when: tachysystole, by: NICHD 2008, do: halve}'";

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

    /** The rules, each held against the review, or null when one has a fault. */
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
            SafetyRule rule = rule(entry);
            if (rule != null) {
                review.demandUse(rule, entry, rules);
                rules.add(rule);
            }
        }
        return rules.size() < entries.size() || rules.isEmpty() ? null : List.copyOf(rules);
    }

    private @Nullable SafetyRule rule(Part entry) {
        Mapping keys = entry.mapping("a rule, e.g. '{when: tachysystole, by: NICHD 2008, do: halve}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Condition condition = ConditionForm.read(keys);
        Part deed = keys.need("do", "halve");
        Quantity by = deed == null ? null : lessBy(deed);
        Response response = deed == null ? null : by == null ? response(deed) : Response.STEP_DOWN;
        Integer confirm = confirm(keys.get("confirmed"));
        boolean latch = keys.isYes("latch");
        List<Action.Beside> also = also(keys.get(ALSO));
        Quantity again = keys.positive(AGAIN, Dimension.TIME);
        boolean isFaulty = again == null && keys.has(AGAIN);
        if (condition == null || response == null || confirm == null || also == null || isFaulty) {
            return null;
        }
        Quantity coolDown = keys.has("cool down") ? keys.quantity("cool down", Dimension.TIME) : coolDown(response);
        return coolDown == null ? null : new SafetyRule(condition, response, by, confirm, coolDown, latch, also, again);
    }

    /** What a decrease takes away, where it is written: {@code decrease 2 mU/min}. */
    private @Nullable Quantity lessBy(Part deed) {
        String text = deed.isText() ? deed.text("what is done") : null;
        String decrease = Response.STEP_DOWN.words() + " ";
        return text == null || !text.startsWith(decrease)
                ? null
                : OrderedRates.read(deed, text.substring(decrease.length()));
    }

    private @Nullable List<Action.Beside> also(@Nullable Part part) {
        List<Part> entries = part == null ? List.of() : part.list("actions beside the rate");
        ActionForm form = new ActionForm(rates, Set.of(), null);
        List<Action.Beside> also = new ArrayList<>();
        for (Part entry : entries) {
            Action.Beside aid = form.aid(entry);
            if (aid != null) {
                also.add(aid);
            }
        }
        return also.size() < entries.size() ? null : List.copyOf(also);
    }

    private static @Nullable Response response(Part deed) {
        String word = deed.graveWord(responses());
        return Arrays.stream(Response.values())
                .filter(response -> response.words().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer confirm(@Nullable Part part) {
        if (part == null) {
            return 1;
        }
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
