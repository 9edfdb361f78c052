package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;

/** One to four random safety rules, with every condition and every response. */
final class RandomSafety {
    private final UniformRandomProvider random;
    private final UniformRandomProvider besides;

    /**
     * Rules.
     *
     * @param besides draws what is done beside the rate
     */
    RandomSafety(UniformRandomProvider random, UniformRandomProvider besides) {
        this.random = random;
        this.besides = besides;
    }

    List<SafetyRule> rules() {
        List<SafetyRule> rules = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            rules.add(new SafetyRule(
                    condition(),
                    one(Response.values()),
                    null,
                    random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1,
                    Quantity.minutes(20 * random.nextInt(4)),
                    random.nextInt(10) == 0,
                    besides.nextInt(3) == 0 ? List.of(aid(), aid()) : List.of(),
                    besides.nextInt(4) == 0 ? Quantity.minutes(5 + 5 * besides.nextInt(3)) : null));
        }
        return rules;
    }

    private Action.Beside aid() {
        Quantity now = Quantity.minutes(0);
        return switch (besides.nextInt(4)) {
            case 0 -> new Action.ImDose(now, Quantity.of(1 + besides.nextInt(5), Unit.INTERNATIONAL_UNIT));
            case 1 ->
                new Action.FluidBolus(
                        now,
                        FluidLibrary.LACTATED_RINGERS,
                        Action.Route.VEIN,
                        Quantity.of(10 + 5 * besides.nextInt(8), Unit.MILLILITRE),
                        Quantity.minutes(7 + besides.nextInt(30)));
            case 2 ->
                new Action.IvBolus(
                        now, Quantity.of("0.1", Unit.INTERNATIONAL_UNIT), Quantity.minutes(besides.nextInt(3)));
            default -> new Action.Tend(now, Action.Care.OXYGEN);
        };
    }

    private Condition condition() {
        return switch (random.nextInt(12)) {
            case 0 -> new SafetyRule.TooLong(one(Definition.values()));
            case 1, 5, 6 -> new SafetyRule.FetalFlag(one(FetalStatus.CATEGORY_II, FetalStatus.CATEGORY_III));
            case 2 ->
                new SafetyRule.SignLimit(
                        Sign.FLUID_BALANCE, Side.ABOVE, Quantity.of(100 + 50 * random.nextInt(10), Unit.MILLILITRE));
            case 3 ->
                new SafetyRule.SignLimit(
                        Sign.SODIUM, Side.BELOW, Quantity.of(136 + random.nextInt(5), Unit.MILLIMOLE_PER_LITRE));
            case 4 -> new SafetyRule.RateAtLeast(Quantity.of(4 + 4 * random.nextInt(5), Unit.MILLIUNIT_PER_MINUTE));
            default -> new SafetyRule.TooMany(one(Definition.values()));
        };
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
