package org.oxytocinlab.scenarios;

import java.util.List;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.SignLimit;
import org.oxytocinlab.engine.therapy.SafetyRule.Together;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.scenarios.yaml.Part;

/** Whether a safety rule can ever act: it must not stand in the shadow of one above, and somebody must look. */
final class SafetyReview {
    private final Watched watched;

    SafetyReview(Watched watched) {
        this.watched = watched;
    }

    /** Reports a rule that would never act. */
    void demandUse(SafetyRule rule, Part part, List<SafetyRule> above) {
        above.stream()
                .filter(earlier ->
                        earlier.confirm() <= rule.confirm() && isMetWhenever(earlier.condition(), rule.condition()))
                .findFirst()
                .ifPresent(earlier -> part.fault("this rule would never act: '" + earlier.words()
                        + "' is listed above it, is met whenever this one is met, and responds with '"
                        + earlier.response().words()
                        + "'; expected one rule, or the one that requires more ('confirmed: 3 looks')"
                        + " above the other"));
        parts(rule.condition()).forEach(condition -> demandSight(condition, part));
    }

    private void demandSight(Condition condition, Part part) {
        if (condition instanceof SignLimit limit) {
            demandSight(limit, part);
        }
        if (condition instanceof TooLong lasting
                && lasting.definition() == Definition.CLARK
                && !watched.watch().catheter()) {
            part.note("hypertonus by the Clark checklist: without 'pressure catheter: yes' under 'watch' only long"
                    + " contractions are seen, not tone and Montevideo units");
        }
    }

    private void demandSight(SignLimit limit, Part part) {
        switch (limit.sign()) {
            case SODIUM -> {
                if (watched.watch().sodiumEvery() == null) {
                    part.fault("nobody measures sodium in this case; expected e.g. 'sodium every: 4 h' under 'watch'");
                }
            }
            case DILATATION -> {
                if (!watched.knowsCervix()) {
                    part.note("'" + limit.words() + "' never acts: nobody examines her in this case (expected 'cervix'"
                            + " under 'watch')");
                }
            }
            case RESTING_TONE, MONTEVIDEO, TIME_ADEQUATE -> {
                if (!watched.watch().catheter()) {
                    part.fault("'" + limit.words() + "' cannot be seen without a catheter; expected"
                            + " 'pressure catheter: yes' under 'watch'");
                }
            }
            case ARTERIAL_PRESSURE, PULSE ->
                demand(Shown.CIRCULATION, limit, part, "in a case without a circulation", "circulation: yes");
            case LATE_DECELERATIONS -> demand(Shown.FETUS, limit, part, "in a case without a fetus", "fetus: yes");
            case VARIABLE_DECELERATIONS ->
                demand(Shown.CORD, limit, part, "where nothing presses the cord", "fetus: {cord: compressed}");
            case BLOOD_LOSS, UTERINE_TONE ->
                demand(Shown.THIRD_STAGE, limit, part, "before the birth", "third stage: yes");
            case FLUID_BALANCE, FLUID_IN, URINE_FLOW, TOTAL_OXYTOCIN -> {
                // Everybody keeps a chart of these.
            }
        }
    }

    /** Refuses a limit to what the case does not show. */
    private void demand(Shown what, SignLimit limit, Part part, String where, String key) {
        if (!watched.shows(what)) {
            part.fault("'" + limit.words() + "' cannot be seen " + where + "; expected '" + key + "' in the case");
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Together together ? together.all() : List.of(condition);
    }

    private static boolean isMetWhenever(Condition earlier, Condition later) {
        return parts(earlier).stream().allMatch(one -> parts(later).stream().anyMatch(other -> isImplied(one, other)));
    }

    private static boolean isImplied(Condition earlier, Condition later) {
        if (earlier instanceof FetalFlag one && later instanceof FetalFlag other) {
            return one.atLeast().compareTo(other.atLeast()) <= 0;
        } else if (earlier instanceof SignLimit one && later instanceof SignLimit other) {
            return one.sign() == other.sign()
                    && one.side() == other.side()
                    && one.side().implies(other.limit(), one.limit());
        } else if (earlier instanceof RateAtLeast one && later instanceof RateAtLeast other) {
            return one.limit().compareTo(other.limit()) <= 0;
        } else if (earlier instanceof TooMany || earlier instanceof TooLong) {
            return earlier.equals(later);
        }
        return false;
    }
}
