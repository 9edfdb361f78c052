package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.Plan.rule;
import static org.oxytocinlab.engine.Plan.tooMany;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Plan;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Range;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.SafetyRule.TooLong;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;

/** Protocols held, row by row, against decisions made by hand. */
class DecisionTableTest {

    @Test
    void lowDoseHalvesAtTachysystoleAndClimbsFromTheHalf() {
        holds("low-dose", Plan.climbing("1", "1", "20", 30).safe(tooMany(Definition.NICHD_2008, Response.HALVE)));
    }

    @Test
    void highDoseStopsAndRestartsByThePublishedRules() {
        holds(
                "high-dose",
                Plan.climbing("6", "6", "42", 20).restart(20, 30).safe(tooMany(Definition.NICHD_2008, Response.STOP)));
    }

    @Test
    void stepsDependOnTheRateOnTheWayUpAndDown() {
        holds(
                "by-range",
                Plan.climbing("1", "1", "10", 15)
                        .increasing(new Protocol.ByRange(
                                List.of(new Range(Plan.rate("5"), Plan.rate("1")), new Range(null, Plan.rate("2")))))
                        .safe(tooMany(Definition.ACOG_1999, Response.STEP_DOWN))
                        .safe(rule(new FetalFlag(FetalStatus.CATEGORY_II), Response.HALVE)));
    }

    @Test
    void doublingIsClippedAndTakenBackByHalves() {
        holds(
                "doubling",
                Plan.climbing("0.5", "0.5", "10", 20)
                        .increasing(new Protocol.ByDoubling())
                        .safe(tooMany(Definition.TEXTBOOK, Response.STEP_DOWN)));
    }

    @Test
    void checklistConfirmsCoolsDownAndLatches() {
        holds(
                "checklist",
                Plan.climbing("2", "2", "24", 30)
                        .target(3)
                        .restart(30, 30)
                        .safe(guarded(new TooLong(Definition.CLARK), Response.STOP, 1, 0, true))
                        .safe(guarded(new FetalFlag(FetalStatus.CATEGORY_III), Response.STOP, 1, 60, false))
                        .safe(guarded(new TooMany(Definition.CLARK), Response.HALVE, 2, 45, false))
                        .safe(guarded(new FetalFlag(FetalStatus.CATEGORY_II), Response.STEP_DOWN, 2, 0, false)));
    }

    @Test
    void waterAndSodiumHoldOrStopAndTheAntidiuresisFlagHoldsAtTwenty() {
        holds(
                "water",
                Plan.climbing("8", "4", "32", 30)
                        .safe(rule(
                                new SafetyRule.SignLimit(
                                        Sign.SODIUM, Side.BELOW, Quantity.of("130", Unit.MILLIMOLE_PER_LITRE)),
                                Response.STOP))
                        .safe(rule(
                                new SafetyRule.SignLimit(
                                        Sign.FLUID_BALANCE, Side.ABOVE, Quantity.of("1500", Unit.MILLILITRE)),
                                Response.STEP_DOWN))
                        .safe(rule(new RateAtLeast(Plan.rate("20")), Response.HOLD)));
    }

    @Test
    void gravityDripHangsItsSecondBagOnlyWhileAllIsQuiet() {
        holds(
                "drip",
                Plan.legs(30, drip(10, 60, "2.5"), drip(30, 60, "5"))
                        .target(3, 40)
                        .safe(tooMany(Definition.WHO, Response.STEP_DOWN))
                        .safe(guarded(new FetalFlag(FetalStatus.CATEGORY_II), Response.HOLD, 2, 0, false)));
    }

    @Test
    void stressTestStopsForGoodAtThreeContractionsOfFortySeconds() {
        holds(
                "stress-test",
                Plan.climbing("0.5", "0.5", "16", 20)
                        .increasing(new Protocol.ByDoubling())
                        .target(3, 40)
                        .stop(new StopRule(null, null, true)));
    }

    @Test
    void stepsDownOnceEstablishedAndStopsAtADilatation() {
        holds("step-down", Plan.climbing("2", "2", "20", 30).stepDown(60).stop(new StopRule(null, 6.0, false)));
    }

    @Test
    void stopsForGoodAtATimeWhateverIsSeen() {
        holds(
                "stop-at-time",
                Plan.climbing("2", "2", "20", 30)
                        .stop(new StopRule(Quantity.minutes(120), null, false))
                        .safe(rule(new FetalFlag(FetalStatus.CATEGORY_III), Response.STOP))
                        .safe(rule(new FetalFlag(FetalStatus.CATEGORY_II), Response.HOLD)));
    }

    private static void holds(String name, Plan plan) {
        DecisionTable table = DecisionTable.named(name);
        assertThat(table.filledIn(plan.protocol())).as(table.header()).containsExactlyElementsOf(table.rows());
    }

    private static SafetyRule guarded(
            Condition condition, Response response, int confirm, double coolDown, boolean latch) {
        return new SafetyRule(condition, response, confirm, Quantity.minutes(coolDown), latch);
    }

    private static Leg drip(int from, int to, String units) {
        Bag bag = new Bag(
                Quantity.of(units, Unit.INTERNATIONAL_UNIT),
                Quantity.of("500", Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                true);
        return new Leg(bag, drops(from), drops(10), drops(to));
    }

    private static Quantity drops(int perMinute) {
        return Quantity.of(perMinute, Unit.DROP_PER_MINUTE);
    }
}
