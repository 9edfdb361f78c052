package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RandomProtocols;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Participant.Course;

/** A trial keeps rows of a few variables; its endpoints are those of a woman with all of them, bit for bit. */
class TrialColumnsTest {

    private static Trial trial(Case asked, long seed, List<Measure> measures) {
        return new Trial(
                List.of(new Arm("one", asked), new Arm("other", asked)),
                Population.NONE,
                Trial.Design.PAIRED,
                Criteria.STANDARD,
                1,
                1,
                seed,
                measures);
    }

    private static double highest(FollowedWoman woman, Variable variable) {
        return Stretch.of(woman.run(), variable).highest().value();
    }

    private static Measure highest(Variable variable, Set<Variable> needs) {
        return new Measure(
                Card.of("highest " + variable.words(), variable.unit()),
                Measure.Kind.NUMBER,
                woman -> highest(woman, variable),
                needs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endpointsDoNotMissTheOtherColumns(long seed) {
        Case asked = RandomProtocols.asked(seed);
        Trajectory whole = Simulation.of(asked.withSeed(seed));
        FollowedWoman woman = new FollowedWoman(asked, whole, Criteria.STANDARD);

        trial(asked, seed, Measure.WITHOUT_LABOUR).carryOut(Workforce.ALONE, participant -> {
            for (Course course : participant.courses()) {
                for (Measure measure : Measure.WITHOUT_LABOUR) {
                    assertThat(course.value(measure)).as("%s", measure).isEqualTo(Double.valueOf(measure.of(woman)));
                }
                assertThat(course.samples())
                        .isDeepEqualTo(samples(
                                whole,
                                trial(asked, seed, Measure.WITHOUT_LABOUR).bands()));
            }
        });
    }

    /** At the times of the bands. */
    private static double[][] samples(Trajectory whole, Bands bands) {
        return bands.variables().stream()
                .map(variable -> Arrays.stream(bands.times())
                        .map(time -> whole.of(variable)[(int) time])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** None of these is among the columns of the usual endpoints. */
    @ParameterizedTest
    @ValueSource(strings = {"URINE_FLOW", "VASOPRESSIN", "EFFECT_SITE", "RESTING_TONE"})
    void endpointOfAStrangerIsRight(String name) {
        Variable variable = Variable.valueOf(name);
        Case asked = Women.climbing("one", "6").asked();
        double expected = Stretch.of(Simulation.of(asked), variable).highest().value();
        Outcomes outcomes = Outcomes.of(trial(asked, 1, List.of(highest(variable, Set.of(variable)))), Workforce.ALONE);
        Measure measure = outcomes.trial().measures().get(0);
        assertThat(expected).isPositive();
        assertThat(outcomes.column(1, measure)).containsExactly(expected);
    }

    @Test
    void everyEndpointOfARunCanBeOneOfATrial() {
        Case climbing = Women.climbing("one", "6").asked();
        Case asked = climbing.with(
                        climbing.woman().in(Labour.of(Onset.INDUCTION).withoutPulses()))
                .with(climbing.settings()
                        .with(Followed.NOTHING
                                .with(Circulation.AWAKE)
                                .with(Fetus.HEALTHY)
                                .with(ThirdStage.YES)
                                .withBrain()));
        Endpoints expected = Endpoints.of(Simulation.of(asked));
        List<Endpoint> endpoints = List.of(Endpoint.values());
        List<Measure> measures = endpoints.stream().map(Measure::of).toList();
        Outcomes outcomes = Outcomes.of(trial(asked, 1, measures), Workforce.ALONE);
        for (int i = 0; i < measures.size(); i++) {
            double value = expected.value(endpoints.get(i));
            assertThat(outcomes.column(0, measures.get(i)))
                    .as("%s", measures.get(i))
                    .containsExactly(value);
        }
    }

    @Test
    void endpointThatConcealsWhatItNeedsIsNoNumber() {
        Trial trial = trial(
                Women.climbing("one", "6").asked(), 1, List.of(highest(Variable.URINE_FLOW, Set.of(Variable.SODIUM))));
        assertThatThrownBy(() -> Outcomes.of(trial, Workforce.ALONE)).hasMessage("not computed: URINE_FLOW");
    }

    @Test
    void whatIsNotComputedIsNotNever() {
        Trajectory run = Simulation.ofWoman(Women.asked(), 0, Set.of(Variable.OXYTOCIN_RATE), 1);
        Endpoints endpoints = Endpoints.of(run);
        assertThat(endpoints.isComputed(Endpoint.HIGHEST_RATE)).isTrue();
        assertThat(endpoints.isComputed(Endpoint.TIME_TO_GOAL_COUNTED)).isFalse();
        assertThatThrownBy(() -> Endpoint.TIME_TO_GOAL_COUNTED.of(run))
                .hasMessage("not computed: minutes to 3 counted contractions per 10 min");
        Outcomes outcomes = Outcomes.of(trial(Women.asked(), 1, List.of(Measure.HIGHEST_RATE)), Workforce.ALONE);
        assertThatThrownBy(() -> outcomes.column(0, Measure.ADEQUATE))
                .hasMessage("not computed: adequate contractions");
        assertThat(Measure.of(Endpoint.LOWEST_SODIUM).unit()).isEqualTo(Unit.MILLIMOLE_PER_LITRE);
    }
}
