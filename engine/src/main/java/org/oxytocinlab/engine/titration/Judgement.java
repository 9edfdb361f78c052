package org.oxytocinlab.engine.titration;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Reading;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.FluidAbove;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SodiumBelow;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;

/** Whether what was seen meets a condition or a target. What could not be seen meets nothing. */
final class Judgement {
    private Judgement() {}

    static boolean meets(Condition condition, Reading seen, double believedRate) {
        if (condition instanceof TooMany many) {
            return many.definition().tachysystole(seen);
        } else if (condition instanceof TooLong lasting) {
            return lasting.definition().hypertonus(seen);
        } else if (condition instanceof FetalFlag flag) {
            return seen.fetus().compareTo(flag.atLeast()) >= 0;
        } else if (condition instanceof FluidAbove fluid) {
            return seen.balance() > Unit.MILLILITRE.fromInternal(fluid.limit().internal());
        } else if (condition instanceof SodiumBelow sodium) {
            return seen.sodium() < sodium.limit().internal();
        }
        return believedRate >= ((RateAtLeast) condition).limit().internal();
    }

    static boolean meets(Target target, Reading seen) {
        return seen.contractions() >= target.from().internal()
                && atLeast(seen.montevideo(), target.montevideo())
                && atLeast(Unit.SECOND.internal(seen.shortestInTenMinutes()), target.lasting());
    }

    private static boolean atLeast(double value, @Nullable Quantity limit) {
        return limit == null || value >= limit.internal();
    }
}
