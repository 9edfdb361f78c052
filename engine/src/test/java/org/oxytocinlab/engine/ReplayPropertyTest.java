package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * Whatever protocols, hands, bags, pumps and durations come together: what was decided, carried out again by the clock,
 * is the same run to the last bit. {@code -Dproperty.replays=100000} tries so many.
 */
class ReplayPropertyTest {
    private static final long FIRST_SEED = 1_000_000;
    private static final int CASES = Integer.getInteger("property.replays", 300);

    /** What came of one case; a case that cannot be carried out tells nothing. */
    private record Outcome(boolean ran, boolean meddled, Optional<String> fault) {}

    @Test
    void theLedgerGivesTheRunAgain() {
        List<Outcome> outcomes = LongStream.range(FIRST_SEED, FIRST_SEED + CASES)
                .parallel()
                .mapToObj(ReplayPropertyTest::replayed)
                .toList();

        assertThat(outcomes.stream().flatMap(one -> one.fault().stream()).limit(5))
                .isEmpty();
        assertThat(outcomes.stream().filter(Outcome::ran).count()).isGreaterThan(CASES / 2);
        assertThat(outcomes.stream().filter(Outcome::meddled).count()).isGreaterThan(CASES / 10);
    }

    /** A pulse ends at the end of these, where the ladder is resumed; found among a hundred thousand. */
    @ParameterizedTest
    @ValueSource(longs = {1_033_912, 1_086_527})
    void ladderResumedAtTheEndOfAPulseChangesNothing(long seed) {
        assertThat(replayed(seed).fault()).isEmpty();
    }

    private static Outcome replayed(long seed) {
        Case asked = RandomHands.asked(seed);
        Trajectory first;
        try {
            first = Simulation.of(asked, asked.duration().internal() / 10);
        } catch (RunFault impossible) {
            return new Outcome(false, false, Optional.empty());
        }
        boolean meddled = !first.notes().isEmpty();
        try {
            Trajectory again = Simulation.of(
                    Replay.fixed(asked, first.decisions()), asked.duration().internal() / 10);
            return new Outcome(
                    true,
                    meddled,
                    differences(first, again).stream().findFirst().map(what -> "seed " + seed + ": " + what));
        } catch (RunFault | IllegalArgumentException fault) {
            return new Outcome(true, meddled, Optional.of("seed " + seed + ": " + fault));
        }
    }

    private static List<String> differences(Trajectory first, Trajectory again) {
        List<String> differences = new ArrayList<>();
        first.series().forEach((variable, values) -> {
            if (!Arrays.equals(values, again.of(variable))) {
                differences.add(variable.words());
            }
        });
        if (!first.contractions().equals(again.contractions())) {
            differences.add("contractions");
        }
        if (!first.ledgers().equals(again.ledgers())) {
            differences.add("accounts");
        }
        return differences;
    }
}
