package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Attended;
import org.oxytocinlab.engine.RandomProtocols;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.engine.titration.SafetyLaws.Use;

/** Laws that no protocol, no woman and no nurse may break, over 10,000 of each. */
@Tag("slow")
class SafetyPropertyTest {
    private static final int WOMEN = 10_000;

    /** Enough of every kind that a law could have been broken. */
    private static final int OFTEN = 100;

    /** What a law was used for, and which woman broke one, if any. */
    private record Outcome(Map<Use, Integer> uses, List<String> broken) {}

    @Test
    void safetyIsNeverOverruledByEffect() {
        List<Outcome> outcomes = LongStream.range(0, WOMEN)
                .parallel()
                .mapToObj(SafetyPropertyTest::watched)
                .toList();

        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.broken().stream())
                        .limit(3))
                .isEmpty();
        Map<Use, Integer> uses =
                outcomes.stream().map(Outcome::uses).reduce(SafetyLaws.none(), SafetyPropertyTest::both);
        assertThat(uses)
                .allSatisfy((use, times) -> assertThat(times).as("%s", uses).isGreaterThan(OFTEN));
    }

    private static Outcome watched(long seed) {
        Map<Use, Integer> uses = SafetyLaws.none();
        Attended attended = Attended.of(RandomProtocols.asked(seed));
        try {
            decidesAtRoundsOnly(attended);
            new SafetyLaws(attended, uses).hold();
            return new Outcome(uses, List.of());
        } catch (AssertionError broken) {
            return new Outcome(uses, List.of("seed " + seed + ", " + attended.protocol() + ": " + broken.getMessage()));
        }
    }

    private static void decidesAtRoundsOnly(Attended attended) {
        Watch watch = attended.asked().prescription().watch();
        double round = watch.every() == null
                ? equalPart(attended.protocol().every().internal())
                : watch.every().internal();
        double before = -1;
        for (Decision decision : attended.trajectory().decisions()) {
            double time = decision.time();
            double late = watch.late().internal();
            assertThat(time).as("in order").isGreaterThan(before);
            if (isLookedAgain(attended.protocol(), time - before)) {
                assertThat(late).as("whatever her rounds are").isNotNegative();
            } else if (late == 0) {
                assertThat(time).as("at a round").isCloseTo(round * Math.rint(time / round), within(1e-9));
            } else if (late < round) {
                assertThat(time - round * Math.floor(time / round + 1e-12))
                        .as("not later than allowed")
                        .isLessThan(late);
            }
            before = time;
        }
        assertThat(attended.trajectory().decisions().get(0).time()).isZero();
    }

    private static boolean isLookedAgain(Protocol protocol, double wait) {
        return protocol.safety().stream()
                .map(SafetyRule::lookAgain)
                .anyMatch(again -> again != null && Math.abs(wait - again.internal()) < 1e-9);
    }

    private static Map<Use, Integer> both(Map<Use, Integer> one, Map<Use, Integer> other) {
        Map<Use, Integer> sum = SafetyLaws.none();
        sum.replaceAll((use, none) -> one.get(use) + other.get(use));
        return sum;
    }

    /** The interval, or its half or third if it is longer than a nurse may stay away. */
    private static double equalPart(double interval) {
        int parts = 1;
        while (interval / parts > 30) {
            parts++;
        }
        return interval / parts;
    }
}
