package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.Plan.rule;
import static org.oxytocinlab.engine.Plan.tooMany;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.Look;
import org.oxytocinlab.engine.Plan;
import org.oxytocinlab.engine.Strip;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;

/** What a table cannot show: who was overruled, rounds at odd intervals, a hand on the pump. */
class ControllerTest {
    private static final Plan PLAN = Plan.climbing("2", "2", "20", 30);

    @Test
    void whoeverWantedSomethingElseIsWrittenDown() {
        Controller controller = new Controller(PLAN.safe(tooMany(Definition.ACOG_1999, Response.HALVE))
                .safe(rule(new FetalFlag(FetalStatus.CATEGORY_III), Response.STOP))
                .safe(tooMany(Definition.NICE, Response.HALVE))
                .protocol());
        decide(controller, Look.at(0), "0");
        Decision decision = decide(
                controller, Look.at(30).seeing(Strip.spread(20, 0, 30, 45)).fetus(FetalStatus.CATEGORY_III), "2");

        assertThat(decision.rule().words()).isEqualTo("tachysystole (ACOG 1999)");
        assertThat(decision.after()).isEqualTo(Plan.rate("1"));
        assertThat(decision.overruled()).containsExactly("fetus category III or worse: stop", "at target: no change");
    }

    @Test
    void aRuleThatOnlyHoldsDoesNotMaskAStop() {
        Controller controller = new Controller(PLAN.safe(rule(new FetalFlag(FetalStatus.CATEGORY_II), Response.HOLD))
                .safe(rule(new FetalFlag(FetalStatus.CATEGORY_III), Response.STOP))
                .protocol());
        decide(controller, Look.at(0), "0");
        Decision decision = decide(controller, Look.at(30).fetus(FetalStatus.CATEGORY_III), "2");

        assertThat(decision.rule().words()).isEqualTo("fetus category III or worse");
        assertThat(decision.after().isZero()).isTrue();
    }

    @Test
    void anObstacleOverrulesTheIncreaseThatItPrevents() {
        Controller controller = new Controller(PLAN.safe(new SafetyRule(
                        new FetalFlag(FetalStatus.CATEGORY_II), Response.STOP, 2, Quantity.minutes(0), false))
                .protocol());
        decide(controller, Look.at(0), "0");
        Decision decision = decide(controller, Look.at(30).fetus(FetalStatus.CATEGORY_II), "2");

        assertThat(decision.overruled()).containsExactly("below target: increase");
        assertThat(decision.changes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 2, decrease", "3, 0, stop", "2, 0, stop"})
    void decreaseByAnAmountEndsInAStop(String running, String left, String action) {
        Controller controller = new Controller(PLAN.safe(lessByThree()).protocol());
        decide(controller, Look.at(0), "0");
        Decision decision = decide(controller, Look.at(30).fetus(FetalStatus.CATEGORY_II), running);

        assertThat(decision.after()).isEqualTo(Plan.rate(left));
        assertThat(decision.action()).isEqualTo(action);
    }

    @Test
    void somebodyLooksAgainForAsLongAsItIsSeen() {
        Controller controller = new Controller(PLAN.safe(lessByThree()).protocol());
        decide(controller, Look.at(0), "0");
        assertThat(controller.lookAgain(0)).isInfinite();
        decide(controller, Look.at(30).fetus(FetalStatus.CATEGORY_II), "5");
        assertThat(controller.lookAgain(30)).isEqualTo(40);
        decide(controller, Look.at(40), "2");
        assertThat(controller.lookAgain(40)).isInfinite();
    }

    private static SafetyRule lessByThree() {
        return new SafetyRule(
                new FetalFlag(FetalStatus.CATEGORY_II),
                Response.STEP_DOWN,
                Plan.rate("3"),
                1,
                Quantity.minutes(30),
                false,
                List.of(),
                Quantity.minutes(10));
    }

    @ParameterizedTest
    @ValueSource(doubles = {33.3, 20.1, 7.7, 14.9})
    void roundsAtOddIntervalsAreNeverTooEarly(double every) {
        Controller controller =
                new Controller(Plan.climbing("2", "2", "2000", every).protocol());
        Quantity running = Plan.rate("0");
        for (int round = 0; round < 40; round++) {
            Decision decision = controller
                    .decide(Look.at(round * every).reading(), new Pump(running, running.internal(), null))
                    .decision();
            assertThat(decision.after()).as("round %d", round).isEqualTo(Plan.rate(String.valueOf(2 * (round + 1))));
            running = decision.after();
        }
    }

    @Test
    void byHandOnlySafetyActs() {
        Controller controller = new Controller(
                PLAN.safe(tooMany(Definition.ACOG_1999, Response.HALVE)).protocol());
        decide(controller, Look.at(0), "0");

        Decision quiet = byHand(controller, Look.at(60), Plan.rate("7"));
        assertThat(quiet.rule().words()).isEqualTo("by hand");
        assertThat(quiet.changes()).isFalse();
        Decision alarmed = byHand(controller, Look.at(90).seeing(Strip.spread(20, 60, 90, 45)), Plan.rate("7"));
        assertThat(alarmed.after()).isEqualTo(Plan.rate("3.5"));
    }

    @Test
    void aStopByHandMustAlsoBeWaitedOut() {
        Controller controller = new Controller(PLAN.restart(30, 60).protocol());
        decide(controller, Look.at(0), "0");
        decide(controller, Look.at(30), "2");

        assertThat(byHand(controller, Look.at(60), Plan.rate("0")).rule().words())
                .isEqualTo("by hand");
        assertThat(decide(controller, Look.at(75), "0").rule().words()).isEqualTo("stopped");
        Decision restart = decide(controller, Look.at(90), "0");
        assertThat(restart.rule().words()).isEqualTo("restart at half");
        assertThat(restart.after()).isEqualTo(Plan.rate("2"));
    }

    @Test
    void aRateSetByHandBeginsAnIntervalAndIsWhereStepsCountFrom() {
        Controller controller = new Controller(
                PLAN.safe(tooMany(Definition.ACOG_1999, Response.STEP_DOWN)).protocol());
        decide(controller, Look.at(0), "0");

        assertThat(decide(controller, Look.at(30), "7.5").rule().words()).isEqualTo("interval");
        assertThat(decide(controller, Look.at(60), "7.5").after()).isEqualTo(Plan.rate("9.5"));
        Decision down = decide(controller, Look.at(90).seeing(Strip.spread(20, 60, 90, 45)), "9.5");
        assertThat(down.after()).isEqualTo(Plan.rate("7.5"));
    }

    @Test
    void aStepDownFromARateInAnotherUnitHalvesIt() {
        Controller controller = new Controller(
                PLAN.safe(tooMany(Definition.ACOG_1999, Response.STEP_DOWN)).protocol());
        decide(controller, Look.at(0), "0");
        Quantity flow = Quantity.of("30", Unit.MILLILITRE_PER_HOUR);

        Decision decision = byHand(controller, Look.at(30).seeing(Strip.spread(20, 0, 30, 45)), flow);
        assertThat(decision.after()).isEqualTo(Quantity.of("15", Unit.MILLILITRE_PER_HOUR));
    }

    @Test
    void halvingEndsInAStopThatMayBeginAgainAtTheLastRate() {
        Controller controller = new Controller(PLAN.safe(tooMany(Definition.ACOG_1999, Response.HALVE))
                .restart(10, 60)
                .protocol());
        Pump least = new Pump(
                Plan.rate("2"), 2, 2, null, rate -> rate.compareTo(Plan.rate("2")) < 0 ? Plan.rate("0") : rate);
        decide(controller, Look.at(0), "0");

        Decision stop = controller
                .decide(Look.at(30).seeing(Strip.spread(20, 0, 30, 45)).reading(), least)
                .decision();
        assertThat(stop.action()).isEqualTo("stop");
        Pump off = new Pump(Plan.rate("0"), 0, 0, null, least.deliverable());
        Decision restart = controller.decide(Look.at(60).reading(), off).decision();
        assertThat(restart.rule().words()).isEqualTo("restart at last rate");
        assertThat(restart.after()).isEqualTo(Plan.rate("2"));
    }

    @Test
    void aDripStartsFromAnEmptyPumpThatCountsInMilliunits() {
        Quantity drops = Quantity.of("10", Unit.DROP_PER_MINUTE);
        Controller controller =
                new Controller(Plan.legs(30, new Leg(null, drops, drops, null)).protocol());

        assertThat(decide(controller, Look.at(0), "0").after()).isEqualTo(drops);
    }

    private static Decision decide(Controller controller, Look look, String running) {
        Quantity rate = Plan.rate(running);
        return controller
                .decide(look.reading(), new Pump(rate, rate.internal(), null))
                .decision();
    }

    private static Decision byHand(Controller controller, Look look, Quantity running) {
        return controller
                .decide(look.reading(), new Pump(running, 1, Rule.Obstacle.BY_HAND))
                .decision();
    }
}
