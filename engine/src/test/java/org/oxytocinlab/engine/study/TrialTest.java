package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Survey;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** What holds for every trial, whatever its numbers. */
class TrialTest {
    private static final Arm LOW = Women.climbing("low", "1");
    private static final Arm HIGH = Women.climbing("high", "6");

    /** So many threads that take the women from the last to the first. */
    private static Workforce backwards(int threads) {
        return new Workforce() {
            @Override
            public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                List<Future<T>> results = new ArrayList<>();
                for (int i = pieces - 1; i >= 0; i--) {
                    int piece = i;
                    results.add(pool.submit(() -> work.apply(piece)));
                }
                Collections.reverse(results);
                results.forEach(result -> receiver.accept(get(result)));
                pool.shutdown();
            }
        };
    }

    private static <T> T get(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcomes carriedOut(Trial.Design design, Arm... arms) {
        return Outcomes.of(Women.trial(Women.VARIED, design, 12, arms), Workforce.ALONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void neitherThreadsNorOrderMatter(int threads) {
        Trial trial = Women.trial(Women.VARIED, Trial.Design.PAIRED, 12, LOW, HIGH);
        Outcomes alone = Outcomes.of(trial, Workforce.ALONE);
        Outcomes many = Outcomes.of(trial, backwards(threads));
        for (int arm = 0; arm < 2; arm++) {
            for (Measure measure : Measure.WITHOUT_LABOUR) {
                assertThat(many.column(arm, measure)).as("%s", measure).isEqualTo(alone.column(arm, measure));
            }
            for (Variable variable : trial.bands().variables()) {
                assertThat(many.at(arm, variable, 20)).isEqualTo(alone.at(arm, variable, 20));
            }
        }
    }

    @Test
    void womenWhoComeLaterCount() {
        Trial trial = Women.trial(Women.VARIED, Trial.Design.PAIRED, 12, LOW, HIGH);
        Outcomes outcomes = new Outcomes(trial);
        List<Spread> midway = new ArrayList<>();
        trial.carryOut(Workforce.ALONE, woman -> {
            outcomes.accept(woman);
            midway.add(outcomes.spread(1, Variable.CONTRACTIONS, 12));
        });

        assertThat(midway.get(11))
                .isEqualTo(Outcomes.of(trial, Workforce.ALONE).spread(1, Variable.CONTRACTIONS, 12))
                .isNotEqualTo(midway.get(10));
        assertThatThrownBy(() -> outcomes.spread(1, Variable.BLOOD_LOSS, 0)).hasMessageContaining("not followed");
    }

    @Test
    void aWomanIsTheSameInASmallerTrial() {
        Outcomes twelve = carriedOut(Trial.Design.PAIRED, LOW, HIGH);
        Outcomes five = Outcomes.of(Women.trial(Women.VARIED, Trial.Design.PAIRED, 5, LOW, HIGH), Workforce.ALONE);
        assertThat(twelve.column(1, Measure.TOTAL_OXYTOCIN)).startsWith(five.column(1, Measure.TOTAL_OXYTOCIN));
    }

    @Test
    void oneWomanWithoutVariationIsThatOfAComparison() {
        Comparison comparison = Comparison.of(List.of(LOW, HIGH), Workforce.ALONE);
        Outcomes outcomes =
                Outcomes.of(Women.trial(Population.NONE, Trial.Design.PAIRED, 1, LOW, HIGH), Workforce.ALONE);
        for (int arm = 0; arm < 2; arm++) {
            assertSame(outcomes, comparison, arm, Measure.HIGHEST_RATE, Endpoint.HIGHEST_RATE);
            assertSame(outcomes, comparison, arm, Measure.TOTAL_OXYTOCIN, Endpoint.TOTAL_OXYTOCIN);
            assertSame(outcomes, comparison, arm, Measure.MINUTES_TO_ADEQUATE, Endpoint.TIME_TO_GOAL_COUNTED);
            assertSame(outcomes, comparison, arm, Measure.MINUTES_IN_GOAL, Endpoint.MINUTES_IN_GOAL);
            assertSame(outcomes, comparison, arm, Measure.LOWEST_SODIUM, Endpoint.LOWEST_SODIUM);
            assertSame(outcomes, comparison, arm, Measure.HIGHEST_MONTEVIDEO, Endpoint.HIGHEST_MONTEVIDEO_COUNTED);
            double[] rows = comparison.runs().get(arm).of(Variable.CONTRACTIONS);
            for (int i = 0; i < outcomes.times().length; i++) {
                assertThat(outcomes.at(arm, Variable.CONTRACTIONS, i)).containsExactly(rows[(int) outcomes.times()[i]]);
            }
        }
    }

    private static void assertSame(
            Outcomes outcomes, Comparison comparison, int arm, Measure measure, Endpoint endpoint) {
        assertThat(outcomes.column(arm, measure))
                .as("%s", measure)
                .containsExactly(comparison.endpoints().get(arm).value(endpoint));
    }

    @Test
    void exactMinutesOfTachysystoleAreThoseOfTheCount() {
        Comparison comparison = Comparison.of(List.of(LOW, Women.climbing("steep", "12")), Workforce.ALONE);
        double counted = comparison.endpoints().get(1).value(Endpoint.MINUTES_OF_TACHYSYSTOLE);
        double sighted = Sightings.of(
                        Criteria.STANDARD.tachysystole(),
                        new Survey(comparison.runs().get(1)))
                .minutes();
        assertThat(counted).isPositive();
        assertThat(sighted).isCloseTo(counted, within(1e-9));
    }

    @Test
    void swappedArmsFlipEverySign() {
        Outcomes there = carriedOut(Trial.Design.PAIRED, LOW, HIGH);
        Outcomes back = carriedOut(Trial.Design.PAIRED, HIGH, LOW);
        for (Measure measure : Measure.WITHOUT_LABOUR) {
            Contrast one = Contrast.of(there, measure, 1);
            Contrast other = Contrast.of(back, measure, 1);
            if (measure.kind() == Measure.Kind.CONDITIONAL) {
                assertThat(one.difference().value()).isNaN();
                continue;
            }
            // Adding 0 makes one zero of two.
            assertThat(other.difference().value() + 0)
                    .as("%s", measure)
                    .isEqualTo(-one.difference().value() + 0);
            assertThat(other.difference().low() + 0).isEqualTo(-one.difference().high() + 0);
            assertThat(other.difference().high() + 0)
                    .isEqualTo(-one.difference().low() + 0);
        }
        assertThat(Contrast.of(there, Measure.TOTAL_OXYTOCIN, 1).difference().value())
                .isPositive();
    }

    @Test
    void equalArmsDifferInNothing() {
        Outcomes outcomes = carriedOut(Trial.Design.PAIRED, HIGH, Women.climbing("the same", "6"));
        for (Measure measure : Measure.WITHOUT_LABOUR) {
            assertThat(outcomes.column(1, measure)).isEqualTo(outcomes.column(0, measure));
            double difference = Contrast.of(outcomes, measure, 1).difference().value();
            assertThat(Double.isNaN(difference) || difference == 0)
                    .as("%s", measure)
                    .isTrue();
        }
        assertThat(Contrast.of(outcomes, Measure.HIGHEST_RATE, 1).difference().high())
                .isZero();
    }

    @Test
    void randomisedWomenAreInOneArmAndWhatTheyWouldHaveBeenInBoth() {
        Outcomes paired = carriedOut(Trial.Design.PAIRED, LOW, HIGH);
        List<Participant> women = new ArrayList<>();
        Women.trial(Women.VARIED, Trial.Design.RANDOMISED, 12, LOW, HIGH).carryOut(Workforce.ALONE, women::add);
        assertThat(women).allSatisfy(woman -> {
            assertThat(woman.courses()).hasSize(1);
            Participant.Course course = woman.courses().get(0);
            assertThat(course.value(Measure.TOTAL_OXYTOCIN))
                    .isEqualTo(paired.column(course.arm(), Measure.TOTAL_OXYTOCIN)[woman.woman()]);
        });
        assertThat(women).extracting(woman -> woman.courses().get(0).arm()).contains(0, 1);
    }

    @Test
    void replicatesHaveOtherWomen() {
        Trial trial = new Trial(List.of(LOW, HIGH), Women.VARIED, Trial.Design.PAIRED, Criteria.STANDARD, 4, 3, 1);
        Outcomes outcomes = Outcomes.of(trial, Workforce.ALONE);
        assertThat(outcomes.size(0)).isEqualTo(12);
        double[] first = outcomes.column(0, Measure.TOTAL_OXYTOCIN, 0);
        double[] second = outcomes.column(0, Measure.TOTAL_OXYTOCIN, 1);
        assertThat(first).hasSize(4).isNotEqualTo(second);
        assertThat(outcomes.column(0, Measure.TOTAL_OXYTOCIN)).startsWith(first);
    }

    @ParameterizedTest
    @EnumSource(Trial.Design.class)
    void shareOfEveryBandOfSodiumAddsUpToAllWomen(Trial.Design design) {
        Outcomes outcomes = carriedOut(design, LOW, HIGH);
        double sum = Measure.WITHOUT_LABOUR.stream()
                .filter(measure -> measure.isSodium())
                .mapToDouble(
                        measure -> ArmSummary.of(outcomes, 1, measure).share().value())
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }
}
