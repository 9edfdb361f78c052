package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.EmaxFit;

/** Dose and response: steady states, effective doses, counts. */
class DoseResponseTest {
    private static final Cases CLASSICAL = Cases.lasting(60).sensitivity(1);
    private static DoseResponse answer;

    @BeforeAll
    static void ask() {
        List<Quantity> rates = Stream.of("0", "0.5", "1", "2", "4", "8", "16", "32")
                .map(rate -> Quantity.of(rate, Unit.MILLIUNIT_PER_MINUTE))
                .toList();
        answer = DoseResponse.of(
                new DoseQuestion(
                        List.of(new Arm("classical", CLASSICAL.asked())),
                        rates,
                        Quantity.minutes(40),
                        60,
                        Population.NONE,
                        1),
                Workforce.ALONE);
    }

    /** After 10 h at a rate nothing of the fast loop is on its way any more: 75 half-lives of the effect site. */
    @ParameterizedTest
    @EnumSource(
            value = Variable.class,
            names = {"CONTRACTIONS", "AMPLITUDE", "MONTEVIDEO"})
    void steadyStateIsWhereALongRunEnds(Variable variable) {
        SteadyState steady = new SteadyState(CLASSICAL.asked());
        for (double rate : new double[] {0, 1, 8, 32}) {
            Trajectory run = Cases.lasting(600).sensitivity(1).at(rate).run();
            assertThat(steady.value(variable, rate)).isCloseTo(run.at(variable, 600), within(1e-8));
        }
    }

    /** Body water drifts by a thousandth in two hours, and urine flow with it. */
    @Test
    void steadyKidneyIsWhereARunStandsBeforeWaterHasDrifted() {
        Cases hydrated = Cases.lasting(120).at(20);
        double run = hydrated.run().at(Variable.URINE_FLOW, 120);
        assertThat(new SteadyState(hydrated.asked()).value(Variable.URINE_FLOW, 20))
                .isCloseTo(run, within(0.1 * run));
    }

    @ParameterizedTest
    @EnumSource(
            value = Variable.class,
            names = {"CONTRACTIONS", "AMPLITUDE", "MONTEVIDEO", "URINE_FLOW", "FREE_WATER_CLEARANCE"})
    void halfOfTheChangeIsReachedAtTheHalfDose(Variable variable) {
        SteadyState steady = new SteadyState(CLASSICAL.asked());
        double rest = steady.value(variable, 0);
        double half = steady.effectiveDose(variable, 0.5, 32);
        double whole = steady.value(variable, 32) - rest;
        assertThat(steady.value(variable, half) - rest).isCloseTo(0.5 * whole, within(1e-9 * Math.abs(whole)));
        assertThat(steady.effectiveDose(variable, 0.9, 32)).isBetween(half, 32.0);
    }

    /** The frequency equation is a Hill curve in R/CL, so its extrapolated half dose is EC50·CL: 6 µU/mL · 1.4 L/min. */
    @Test
    void extrapolatedHalfDoseOfFrequencyIsThatOfItsEquation() {
        double half =
                new SteadyState(CLASSICAL.asked()).effectiveDose(Variable.CONTRACTIONS, 0.5, Double.POSITIVE_INFINITY);
        assertThat(half).isCloseTo(8.4, within(0.001));
    }

    @Test
    void rateForALevelIsInverseToSensitivity() {
        double one = new SteadyState(CLASSICAL.asked()).rateFor(Variable.CONTRACTIONS, 4);
        double third = new SteadyState(Cases.lasting(60).sensitivity(0.3).asked()).rateFor(Variable.CONTRACTIONS, 4);
        assertThat(one).isCloseTo(3.9, within(0.05));
        assertThat(third).isCloseTo(one / 0.3, within(1e-9));
        assertThat(new SteadyState(CLASSICAL.asked()).rateFor(Variable.CONTRACTIONS, 9))
                .isInfinite();
        assertThat(new SteadyState(CLASSICAL.asked()).rateFor(Variable.CONTRACTIONS, 0.5))
                .isZero();
    }

    @Test
    void everyRateIsHeldAsLongAsAskedFromLowToHigh() {
        double[] dwelt = answer.groups().get(0).dwelt().get(Variable.CONTRACTIONS);
        double[] curve = answer.question().milliunits();
        SteadyState steady = answer.groups().get(0).steady();
        for (int i = 2; i < dwelt.length; i++) {
            double end = steady.value(Variable.CONTRACTIONS, curve[i]);
            double before = steady.value(Variable.CONTRACTIONS, curve[i - 1]);
            assertThat(dwelt[i]).isBetween(before, end);
            assertThat(dwelt[i]).isGreaterThan(0.97 * end);
        }
    }

    /** Contractions at random give a mean of 60 counts with the standard error that is reported beside it. */
    @Test
    void countsScatterAroundTheSteadyState() {
        DoseGroup group = answer.groups().get(0);
        for (CountedDose dose : group.counted()) {
            double expected = group.steady().value(Variable.CONTRACTIONS, dose.rate());
            // An interval floored at 0.4 of its mean is a little longer on average.
            assertThat(dose.contractions().value())
                    .isCloseTo(expected, within(4 * dose.standardError() + 0.01 * expected));
        }
    }

    @Test
    void fitToCountsRecoversTheCurveOfTheModel() {
        EmaxFit fit = answer.groups().get(0).fit().orElseThrow();
        assertThat(fit.baseline().value())
                .isCloseTo(0.8, within(4 * fit.baseline().standardError()));
        assertThat(fit.steepness().value())
                .isCloseTo(0.53, within(4 * fit.steepness().standardError()));
        assertThat(fit.halfDose().value())
                .isCloseTo(8.4, within(4 * fit.halfDose().standardError()));
        assertThat(fit.rise().value()).isCloseTo(8, within(4 * fit.rise().standardError()));
    }

    @Test
    void clockworkUterusHoldsNoFit() {
        DoseQuestion question = answer.question();
        DoseResponse regular = DoseResponse.of(
                new DoseQuestion(
                        List.of(new Arm("regular", CLASSICAL.regular().asked())),
                        question.rates(),
                        question.dwell(),
                        2,
                        Population.NONE,
                        1),
                Workforce.ALONE);
        assertThat(regular.groups().get(0).fit()).isEmpty();
    }

    @Test
    void gridBeginsWithNoDrugAndEndsAtTheHighestRate() {
        assertThat(answer.grid()[0]).isZero();
        assertThat(answer.grid()[1]).isEqualTo(0.5);
        assertThat(answer.grid()).endsWith(32.0).isSorted();
    }
}
