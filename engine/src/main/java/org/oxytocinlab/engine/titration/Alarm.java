package org.oxytocinlab.engine.titration;

import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** A safety rule, and at how many looks in a row its condition was seen. */
final class Alarm {
    private final SafetyRule rule;
    private int looksInARow;
    private boolean isAided;

    /** Of a rule whose condition nobody has seen yet. */
    Alarm(SafetyRule rule) {
        this.rule = rule;
    }

    SafetyRule rule() {
        return rule;
    }

    /** Takes a look; whether the condition is seen. */
    boolean look(Reading seen, double believed) {
        boolean met = rule.condition().holds(seen, believed);
        looksInARow = met ? looksInARow + 1 : 0;
        isAided &= met;
        return met;
    }

    /** Whether the condition was seen as often as the rule wants. */
    boolean isConfirmed() {
        return looksInARow >= rule.confirm();
    }

    /** Asks for something beside the rate, if it wants that, once as long as its condition lasts. */
    boolean askForAid() {
        boolean asks = !isAided && isConfirmed() && !rule.also().isEmpty();
        isAided |= asks;
        return asks;
    }
}
