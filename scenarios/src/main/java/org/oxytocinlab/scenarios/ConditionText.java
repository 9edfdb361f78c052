package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.FluidAbove;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SodiumBelow;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.scenarios.YamlText.Pairs;

/** The condition of a safety rule, written as the reader reads it. */
final class ConditionText {
    private ConditionText() {}

    static Pairs of(Condition condition) {
        if (condition instanceof TooMany many) {
            return when(ConditionForm.TACHYSYSTOLE).with("by", many.definition().words());
        } else if (condition instanceof TooLong lasting) {
            return when(ConditionForm.HYPERTONUS)
                    .with("by", lasting.definition().words());
        } else if (condition instanceof FetalFlag flag) {
            return when(ConditionForm.FETUS + flag.atLeast().words());
        } else if (condition instanceof FluidAbove fluid) {
            return when(ConditionForm.FLUID + fluid.limit());
        } else if (condition instanceof SodiumBelow sodium) {
            return when(ConditionForm.SODIUM + sodium.limit());
        }
        return when(ConditionForm.RATE + ((RateAtLeast) condition).limit());
    }

    private static Pairs when(String words) {
        return new Pairs().with("when", words);
    }
}
