package org.oxytocinlab.engine.titration;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;

/** The safety conditions read a second time, from the sources and not from the engine's own definitions. */
final class OtherEyes {
    private OtherEyes() {}

    /** Whether a reading meets a condition while so much is delivered [mU/min]. */
    static boolean see(Condition condition, Reading seen, double delivered) {
        if (condition instanceof SafetyRule.TooMany many) {
            return tooMany(many.definition(), seen);
        } else if (condition instanceof SafetyRule.TooLong lasting) {
            return tooLong(lasting.definition(), seen);
        } else if (condition instanceof SafetyRule.FetalFlag flag) {
            return seen.fetus() == FetalStatus.CATEGORY_III || seen.fetus() == flag.atLeast();
        } else if (condition instanceof SafetyRule.SignLimit limit) {
            double bound = limit.limit().value().doubleValue();
            double value = seen.value(limit.sign());
            return limit.sign() == Sign.SODIUM ? value < bound : value > bound;
        }
        return delivered >= ((SafetyRule.RateAtLeast) condition).limit().value().doubleValue();
    }

    private static boolean tooMany(Definition definition, Reading seen) {
        double now = seen.time();
        long last = onsets(seen, 10, 0);
        boolean twice = now >= 20 && last > 5 && onsets(seen, 20, 10) > 5;
        return switch (definition) {
            case NICHD_2008 -> now >= 30 && seen.seen().size() / 3.0 > 5;
            case NICE -> twice;
            case CLARK -> twice || (now >= 30 && onsets(seen, 20, 10) > 5 && onsets(seen, 30, 20) > 5);
            case ACOG_1999 -> now >= 10 && last >= 6;
            case TEXTBOOK -> (now >= 10 && last > 5) || closestOnsets(seen) <= 1;
            case WHO -> now >= 10 && last > 4;
        };
    }

    private static boolean tooLong(Definition definition, Reading seen) {
        List<Double> seconds = seen.seen().stream().map(Contraction::duration).toList();
        return switch (definition) {
            case NICHD_2008 -> false;
            case NICE, TEXTBOOK -> seconds.stream().anyMatch(one -> one >= 120);
            case ACOG_1999 -> seconds.stream().anyMatch(one -> one > 120);
            case CLARK ->
                seconds.stream().filter(one -> one > 120).count() > 1
                        || seen.value(Sign.RESTING_TONE) >= 25
                        || seen.value(Sign.MONTEVIDEO) >= 300;
            case WHO -> seconds.stream().anyMatch(one -> one > 60);
        };
    }

    private static long onsets(Reading seen, double from, double until) {
        return seen.seen().stream()
                .filter(one -> one.onset() >= seen.time() - from && one.onset() < seen.time() - until)
                .count();
    }

    private static double closestOnsets(Reading seen) {
        double closest = Double.POSITIVE_INFINITY;
        for (Contraction one : seen.seen()) {
            for (Contraction other : seen.seen()) {
                closest = one.onset() < other.onset() ? Math.min(closest, other.onset() - one.onset()) : closest;
            }
        }
        return closest;
    }
}
