package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.RunningSum;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The terms of every state add up to its rate, within 1e-12 of the largest of them. */
class TermsTest {
    private final UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(42);

    @Test
    void everyStateOfEveryLoopHasTermsThatAddUpToItsRate() {
        for (int i = 0; i < 500; i++) {
            Body body = body(i);
            Map<Stage, double[]> states = new EnumMap<>(Stage.class);
            body.loops().forEach(loop -> states.put(loop.stage(), scattered(loop)));
            Moment now = new Moment((stage, time) -> states.get(stage)).at(0, given());
            for (Loop loop : body.loops()) {
                double[] rates = new double[loop.states().size()];
                loop.rates(now, new RunningSum().into(rates));
                List<Term> terms = new ArrayList<>();
                loop.rates(now, (state, why, rate) -> terms.add(new Term(state.name(), state.rateUnit(), why, rate)));

                assertAddUp(terms, Layout.of(loop.states()), rates);
            }
        }
    }

    @Test
    void statesStandInTheirPlaces() {
        for (Loop loop : body(0).loops()) {
            assertThat(loop.states()).extracting(State::stage).containsOnly(loop.stage());
            assertThat(loop.states())
                    .extracting(State::place)
                    .containsExactlyElementsOf(
                            IntStream.range(0, loop.start().length).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {30_000, 30_001, 30_002, 30_003, 30_004, 30_005})
    void phaseOfARunGrowsByTheContractionsThatTheRunTells(long seed) {
        Case asked = RandomProtocols.asked(seed);
        Trajectory run = Simulation.of(asked);
        for (double time : new double[] {0, 0.5, 47, 120.25}) {
            double frequency = run.at(Variable.CONTRACTIONS, time);

            assertThat(rate(asked, time, "contraction phase")).isCloseTo(frequency / 10, within(1e-12 * frequency));
        }
    }

    /** Between two changes a run is smooth; a central difference over 2·1e-3 min is right to about 1e-6 of the scale. */
    @ParameterizedTest
    @CsvSource({
        "oxytocin at the effect site, EFFECT_SITE, 1",
        "vasopressin, VASOPRESSIN, 1",
        "body water, WATER_BALANCE, 1000",
        "urine, URINE, 1000"
    })
    void termsOfARunAreTheSlopeOfItsSeries(String state, Variable variable, double scale) {
        for (long seed = 30_000; seed < 30_008; seed++) {
            Case asked = RandomProtocols.asked(seed);
            Trajectory run = Simulation.of(asked);
            for (double time : new double[] {1.7, 31.1, 77.7, 140.3}) {
                double slope = (run.at(variable, time + 1e-3) - run.at(variable, time - 1e-3)) / 2e-3;

                assertThat(scale * rate(asked, time, state))
                        .as("%s of %d at %s", state, seed, time)
                        .isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope))));
            }
        }
    }

    @Test
    void atAChangeTheTermsAreThoseOfTheNewRate() {
        Case asked = Cases.lasting(60)
                .on(Plan.climbing("6", "6", "30", 30).protocol())
                .asked();

        assertThat(infused(asked, 29.999)).isEqualTo(6);
        assertThat(infused(asked, 30)).isEqualTo(12);
        assertThat(infused(asked, 60)).isEqualTo(12);
    }

    private static double infused(Case asked, double time) {
        return Simulation.terms(asked, time).stream()
                .filter(term -> term.words().equals("infusion and boluses"))
                .mapToDouble(Term::value)
                .sum();
    }

    private static double rate(Case asked, double time, String state) {
        List<Term> terms = Simulation.terms(asked, time).stream()
                .filter(term -> term.state().equals(state))
                .toList();
        assertThat(terms).as(state).isNotEmpty();
        return terms.stream().mapToDouble(Term::value).sum();
    }

    private static void assertAddUp(List<Term> terms, Layout layout, double[] rates) {
        for (int i = 0; i < rates.length; i++) {
            String place = layout.places().get(i);
            double sum = 0;
            double largest = Math.abs(rates[i]);
            for (Term term : terms) {
                boolean own = term.state().equals(place);
                sum += own ? term.value() : 0;
                largest = own ? Math.max(largest, Math.abs(term.value())) : largest;
            }
            assertThat(sum).as(place).isCloseTo(rates[i], within(1e-12 * largest));
        }
        assertThat(terms).extracting(Term::state).allMatch(layout.places()::contains);
    }

    private static Body body(int number) {
        Cases cases = Cases.lasting(60).sensitivity(0.1 + 0.01 * number);
        Case asked = (number % 2 == 0 ? cases : cases.twoCompartments()).asked();
        return Body.of(asked.woman(), asked.settings());
    }

    /** States at random, about where they start or where they usually are. */
    private double[] scattered(Loop loop) {
        double[] start = loop.start();
        double[] state = new double[start.length];
        for (int i = 0; i < state.length; i++) {
            double usual = start[i] == 0 ? 20 * loop.states().get(i).usual() : start[i];
            state[i] = usual * (0.8 + 0.4 * random.nextDouble());
        }
        return state;
    }

    private Given given() {
        List<Given.Flow> flows = List.of(
                new Given.Flow(Substance.OXYTOCIN, 0, 40 * random.nextDouble(), 0),
                new Given.Flow(Substance.WATER, 0, 0.01 * random.nextDouble(), 0),
                new Given.Flow(Substance.ELECTROLYTES, 0, random.nextDouble(), 0));
        return new Given(flows, 2 * random.nextDouble());
    }
}
