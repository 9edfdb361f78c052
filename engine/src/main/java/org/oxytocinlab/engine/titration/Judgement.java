package org.oxytocinlab.engine.titration;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.DilatedFrom;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.FluidAbove;
import org.oxytocinlab.engine.therapy.SafetyRule.FluidInAbove;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SodiumBelow;
import org.oxytocinlab.engine.therapy.SafetyRule.Together;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.engine.therapy.SafetyRule.TotalAtLeast;

/** Whether what was seen meets a condition or a target. What could not be seen meets nothing. */
final class Judgement {
    /** What is added up over many spans is there only to within this [mU]. */
    private static final double MOMENT = 1e-6;

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
        } else if (condition instanceof RateAtLeast rate) {
            return believedRate >= rate.limit().internal();
        }
        return meetsAccount(condition, seen, believedRate);
    }

    private static boolean meetsAccount(Condition condition, Reading seen, double believedRate) {
        if (condition instanceof FluidInAbove fluid) {
            return seen.fluidIn() > Unit.MILLILITRE.fromInternal(fluid.limit().internal());
        } else if (condition instanceof TotalAtLeast total) {
            return seen.given() >= total.limit().internal() - MOMENT;
        } else if (condition instanceof DilatedFrom dilated) {
            return seen.cervix() >= dilated.centimetres();
        }
        return ((Together) condition).all().stream().allMatch(one -> meets(one, seen, believedRate));
    }

    /** Whether what ends a protocol for good has come. */
    static boolean meets(StopRule stop, Reading seen, boolean atTarget) {
        Quantity at = stop.at();
        Double dilatation = stop.dilatation();
        Quantity total = stop.total();
        return (at != null && seen.time() >= at.internal())
                || (dilatation != null && seen.cervix() >= dilatation)
                || (total != null && seen.given() >= total.internal() - MOMENT)
                || (stop.atTarget() && atTarget);
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
