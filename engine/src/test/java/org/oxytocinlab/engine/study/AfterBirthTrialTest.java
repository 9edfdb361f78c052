package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Replay;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** A trial has the endpoints and the bands of what its women have; a rule without a drip treats who bleeds. */
class AfterBirthTrialTest {
    private static final Cases BORN = Cases.lasting(90).born();
    private static final Cases SOFT = BORN.set(PostpartumUterus.FIRMNESS, 0.3);

    private static Protocol treating(String limit) {
        SafetyRule rule = new SafetyRule(
                new SafetyRule.SignLimit(Sign.BLOOD_LOSS, Sign.Side.ABOVE, Quantity.of(limit, Unit.MILLILITRE)),
                SafetyRule.Response.HOLD,
                null,
                1,
                Quantity.minutes(0),
                false,
                List.of(new Action.IvBolus(
                        Quantity.minutes(0), Quantity.of("5", Unit.INTERNATIONAL_UNIT), Quantity.minutes(3))),
                null);
        return Protocol.watching(Quantity.minutes(5), List.of(rule));
    }

    private static Outcomes outcomes(Cases... arms) {
        List<Arm> all =
                Arrays.stream(arms).map(cases -> new Arm("arm", cases.asked())).toList();
        return Outcomes.of(
                new Trial(all, Population.NONE, Trial.Design.PAIRED, Criteria.STANDARD, 1, 1, 1), Workforce.ALONE);
    }

    @Test
    void endpointsAreThoseOfWomenWhoBleed() {
        Outcomes outcomes = outcomes(BORN, SOFT.actions(Pushes.push(0, 5, 3)));
        List<Measure> measures = outcomes.trial().measures();
        assertThat(measures)
                .contains(Measure.BLOOD_LOSS, Measure.HAEMORRHAGE, Measure.TOTAL_OXYTOCIN, Measure.LOWEST_SODIUM)
                .doesNotContain(Measure.TACHYSYSTOLE, Measure.MINUTES_IN_GOAL, Measure.BIRTH, Measure.CATEGORY_III);
        double firm = Endpoint.FINAL_BLOOD_LOSS.of(BORN.run());
        assertThat(outcomes.column(0, Measure.BLOOD_LOSS)).containsExactly(firm);
        assertThat(outcomes.column(0, Measure.HAEMORRHAGE)).containsExactly(0);
        assertThat(outcomes.column(1, Measure.HAEMORRHAGE)).containsExactly(1);
        assertThat(outcomes.column(0, Measure.TREATED)).containsExactly(Double.NaN);
    }

    @Test
    void bandsAreReadEveryMinuteOfWhatThereIs() {
        Outcomes outcomes = outcomes(BORN, SOFT);
        assertThat(outcomes.trial().bands().variables())
                .contains(Variable.BLOOD_LOSS, Variable.TONE_AFTER_BIRTH)
                .doesNotContain(Variable.CONTRACTIONS, Variable.MONTEVIDEO, Variable.FETAL_SATURATION);
        assertThat(outcomes.times()).hasSize(91).contains(7);
        double[] loss = outcomes.at(1, Variable.BLOOD_LOSS, 7);
        assertThat(loss[0]).isCloseTo(SOFT.run().at(Variable.BLOOD_LOSS, 7), within(1e-9));
    }

    @Test
    void ruleTreatsOnceWhoBleedsAndNobodyElse() {
        Trajectory soft = Simulation.of(SOFT.on(treating("500")).asked());
        Outcomes outcomes = outcomes(BORN.on(treating("500")), SOFT.on(treating("500")));

        assertThat(outcomes.column(0, Measure.TREATED)).containsExactly(0);
        assertThat(outcomes.column(1, Measure.TREATED)).containsExactly(1);
        assertThat(outcomes.column(1, Measure.TOTAL_OXYTOCIN)[0]).isCloseTo(5, within(1e-9));
        assertThat(soft.of(Variable.OXYTOCIN_RATE)).containsOnly(0);
        assertThat(Endpoint.FINAL_BLOOD_LOSS.of(soft)).isLessThan(Endpoint.FINAL_BLOOD_LOSS.of(SOFT.run()) - 20);
        assertThat(soft.decisions())
                .allSatisfy(each -> assertThat(each.changes()).isFalse());
    }

    @Test
    void whatARuleGaveIsReplayedToTheBit() {
        Case asked = SOFT.on(treating("300")).asked();
        Trajectory decided = Simulation.of(asked);
        Trajectory replayed = Simulation.of(Replay.fixed(asked, decided.decisions()));
        assertThat(replayed.of(Variable.BLOOD_LOSS)).isEqualTo(decided.of(Variable.BLOOD_LOSS));
    }

    @Test
    void fetusIsJudgedMinuteByMinute() {
        Cases poor = Cases.lasting(180).at(24).withFetus(0.6);
        Outcomes outcomes = outcomes(poor, poor);
        Trajectory run = poor.run();
        Tracing tracing = run.tracing().orElseThrow();
        int bad = 0;
        for (int minute = 1; minute <= 180; minute++) {
            bad += tracing.status(minute) == FetalStatus.NORMAL ? 0 : 1;
        }
        assertThat(bad).isBetween(10, 179);
        assertThat(outcomes.column(0, Measure.MINUTES_OF_CATEGORY_II)).containsExactly(bad);
        assertThat(outcomes.column(0, Measure.LATE_DECELERATIONS))
                .containsExactly(tracing.decelerations().size());
        assertThat(outcomes.trial().bands().variables()).contains(Variable.FETAL_SATURATION, Variable.CONTRACTIONS);
        double low = 0;
        for (int second = 0; second < 180 * 60; second++) {
            low += run.at(Variable.FETAL_SATURATION, second / 60.0) < 30 ? 1 : 0;
        }
        assertThat(outcomes.column(0, Measure.MINUTES_OF_LOW_SATURATION)[0]).isCloseTo(low / 60, within(0.5));
    }
}
