package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;

/** A trial asks its women for circulation, brain and haemoglobin where all its arms follow them. */
class FollowedTrialTest {
    private static final Cases PLAIN = Cases.lasting(90).regular();
    private static final Cases PUSHED = PLAIN.actions(Pushes.push(10, 10, 0));
    private static final Cases DROWNED = Cases.lasting(480).at(40).fluids(Cases.drink("glucose 5 %", 500));
    private static final Cases SOFT = PLAIN.set(PostpartumUterus.ALONE, 0.5).fluids(Cases.drip("saline 0.9 %", 1500));

    private static final List<Measure> OF_CIRCULATION =
            List.of(Measure.LOWEST_PRESSURE, Measure.HYPOTENSION, Measure.HIGHEST_HEART_RATE);
    private static final List<Measure> OF_BRAIN =
            List.of(Measure.HIGHEST_OEDEMA_INDEX, Measure.HIGHEST_SEVERE_RISK, Measure.AT_RISK);
    private static final List<Measure> OF_BLOOD = List.of(Measure.HAEMOGLOBIN, Measure.ANAEMIA, Measure.RED_CELLS_LOST);

    private static Outcomes outcomes(Cases... arms) {
        List<Arm> all =
                Arrays.stream(arms).map(cases -> new Arm("arm", cases.asked())).toList();
        return Outcomes.of(
                new Trial(all, Population.NONE, Trial.Design.PAIRED, Criteria.STANDARD, 1, 1, 1), Workforce.ALONE);
    }

    @Test
    void pressureOfEveryWomanIsReadBetweenRows() {
        Cases circulating = PUSHED.circulating(0);
        Outcomes outcomes = outcomes(PLAIN.circulating(0), circulating);
        Trajectory run = circulating.run();

        assertThat(outcomes.trial().measures()).containsAll(OF_CIRCULATION).doesNotContainAnyElementsOf(OF_BRAIN);
        assertThat(outcomes.column(1, Measure.LOWEST_PRESSURE)[0])
                .isCloseTo(Endpoint.LOWEST_ARTERIAL_PRESSURE.of(run), within(1e-6))
                .isLessThan(65);
        assertThat(outcomes.column(1, Measure.HIGHEST_HEART_RATE)[0])
                .isCloseTo(Endpoint.HIGHEST_HEART_RATE.of(run), within(1e-6));
        assertThat(outcomes.column(0, Measure.HYPOTENSION)).containsExactly(0);
        assertThat(outcomes.column(1, Measure.HYPOTENSION)).containsExactly(1);
    }

    @Test
    void bandsOfACirculationAreOfMinutes() {
        Outcomes outcomes = outcomes(PLAIN.circulating(0), PUSHED.circulating(0));
        assertThat(outcomes.times()).hasSize(91);
        assertThat(outcomes.trial().bands().variables()).contains(Variable.ARTERIAL_PRESSURE, Variable.HEART_RATE);
        assertThat(outcomes.at(1, Variable.ARTERIAL_PRESSURE, 11)[0])
                .isCloseTo(PUSHED.circulating(0).run().at(Variable.ARTERIAL_PRESSURE, 11), within(1e-6));
    }

    @Test
    void whatOneArmDoesNotFollowIsNotCompared() {
        Outcomes outcomes = outcomes(PLAIN, PUSHED.circulating(0).withBrain());
        assertThat(outcomes.trial().measures())
                .doesNotContainAnyElementsOf(OF_CIRCULATION)
                .doesNotContainAnyElementsOf(OF_BRAIN)
                .doesNotContainAnyElementsOf(OF_BLOOD);
        assertThat(outcomes.trial().bands().variables())
                .doesNotContain(Variable.ARTERIAL_PRESSURE, Variable.OEDEMA_INDEX, Variable.HAEMOGLOBIN);
        assertThat(outcomes.times()).hasSize(10);
    }

    @Test
    void bandsHaveTheLevelOfADrugThatOneArmIsGiven() {
        Line line = new Line(
                Atosiban.DRUG,
                null,
                Regimen.NONE,
                List.of(new Line.Bolus(
                        Quantity.minutes(0), Quantity.of(6.75, Unit.MILLIGRAM), Push.Route.VEIN, Quantity.minutes(1))));
        Cases given = new Cases(
                PLAIN.prescription().with(List.of(line)), PLAIN.woman(), PLAIN.settings(), PLAIN.minutes(), 1);
        Outcomes outcomes = outcomes(PLAIN, given);
        double level = given.run().at(Variable.PLASMA_ATOSIBAN, 10);

        assertThat(outcomes.trial().bands().variables())
                .contains(Variable.PLASMA_ATOSIBAN)
                .doesNotContain(Variable.PLASMA_CARBETOCIN);
        assertThat(level).isGreaterThan(100);
        assertThat(outcomes.spread(1, Variable.PLASMA_ATOSIBAN, 1).median()).isCloseTo(level, within(1e-6));
        assertThat(outcomes.spread(0, Variable.PLASMA_ATOSIBAN, 1).median()).isNaN();
        assertThat(outcomes(PLAIN, PLAIN).trial().bands().variables()).doesNotContain(Variable.PLASMA_ATOSIBAN);
    }

    @Test
    void womenAtRiskAreCounted() {
        Outcomes outcomes = outcomes(PLAIN.withBrain(), DROWNED.withBrain());
        Trajectory run = DROWNED.withBrain().run();
        double risk = Endpoint.HIGHEST_SEVERE_RISK.of(run);

        assertThat(outcomes.trial().measures()).containsAll(OF_BRAIN);
        assertThat(risk).isGreaterThan(10);
        assertThat(outcomes.column(1, Measure.HIGHEST_SEVERE_RISK)[0]).isCloseTo(risk, within(1e-6));
        assertThat(outcomes.column(1, Measure.HIGHEST_OEDEMA_INDEX)[0])
                .isCloseTo(Endpoint.HIGHEST_OEDEMA_INDEX.of(run), within(1e-6));
        assertThat(outcomes.column(0, Measure.AT_RISK)).containsExactly(0);
        assertThat(outcomes.column(1, Measure.AT_RISK)).containsExactly(1);
        assertThat(outcomes.trial().bands().variables()).contains(Variable.OEDEMA_INDEX);
    }

    /** It displays a danger; that one woman has a thousand times another's is nothing that the model can say. */
    @Test
    void riskHasADifferenceAndNoRatio() {
        Contrast contrast =
                Contrast.of(outcomes(PLAIN.withBrain(), DROWNED.withBrain()), Measure.HIGHEST_SEVERE_RISK, 1);
        assertThat(contrast.difference().value()).isGreaterThan(10);
        assertThat(contrast.ratio().value()).isNaN();
    }

    @Test
    void haemoglobinOfWomenWhoBleedIsCompared() {
        Outcomes outcomes = outcomes(PLAIN.bornWithBlood(), SOFT.bornWithBlood());
        Trajectory run = SOFT.bornWithBlood().run();

        assertThat(outcomes.trial().measures()).containsAll(OF_BLOOD).contains(Measure.BLOOD_LOSS);
        assertThat(outcomes.column(1, Measure.HAEMOGLOBIN)[0])
                .isCloseTo(run.at(Variable.HAEMOGLOBIN, 90), within(1e-6))
                .isLessThan(10.5);
        assertThat(outcomes.column(1, Measure.RED_CELLS_LOST)[0])
                .isCloseTo(run.at(Variable.RED_CELLS_LOST, 90), within(1e-3));
        assertThat(outcomes.column(0, Measure.ANAEMIA)).containsExactly(0);
        assertThat(outcomes.column(1, Measure.ANAEMIA)).containsExactly(run.at(Variable.HAEMOGLOBIN, 90) < 10 ? 1 : 0);
        assertThat(outcomes.trial().bands().variables()).contains(Variable.HAEMOGLOBIN, Variable.BLOOD_LOSS);
    }
}
