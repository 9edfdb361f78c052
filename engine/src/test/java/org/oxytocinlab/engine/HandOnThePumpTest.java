package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.PrescriptionPart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;

/** Actions that take the rate out of the hands of a protocol, and give it back. */
class HandOnThePumpTest {

    @Test
    void anActionEndsTheProtocolUntilItIsResumed() {
        assertThat(decisions(set(40, Plan.rate("5")), new Action.ResumeLadder(Quantity.minutes(100))))
                .extracting(decision -> decision.rule().words())
                .containsExactly("start", "below target", "by hand", "by hand", "below target", "below target");
    }

    @Test
    void readingsSeeTheOldRateAndAHandAtTheSameTimeHasTheSay() {
        Decision decision = at(60, set(60, Plan.rate("20")));

        assertThat(decision.before()).isEqualTo(Plan.rate("4"));
        assertThat(decision.after()).isEqualTo(Plan.rate("20"));
        assertThat(decision.rule().words()).isEqualTo("by hand");
        assertThat(decision.action()).isEqualTo("set rate");
        assertThat(decision.overruled()).containsExactly("below target: increase");
        assertThat(decision.rateAfter()).isEqualTo(20);
    }

    @Test
    void marksNameWhatTheProtocolDidWhenNoHandInterferes() {
        assertThat(run().happenings())
                .extracting(Happening::words)
                .startsWith("started at 2 mU/min", "increased to 4 mU/min", "increased to 6 mU/min");
    }

    @ParameterizedTest
    @CsvSource({
        "stop, 0, stopped",
        "halve, 2, halved to 2 mU/min",
        "set rate, 5, set to 5 mU/min",
        "'set rate, then halve', 2.5, set to 5 mU/min halved to 2.5 mU/min",
        "'stop, then restart', 5, stopped restarted at 5 mU/min"
    })
    void oneActAtTheMinuteOfARoundIsOneDecisionAndOneMarkUnderOneName(String deed, String rate, String marks) {
        Trajectory run = run(Arrays.stream(deed.split(", then "))
                .map(HandOnThePumpTest::atTheRound)
                .toArray(Action[]::new));

        assertThat(run.decisions())
                .filteredOn(one -> one.time() == 60)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.action()).isEqualTo(deed);
                    assertThat(decision.after()).isEqualTo(Plan.rate(rate));
                });
        assertThat(run.happenings().stream()
                        .filter(one -> one.at() == 60)
                        .map(Happening::words)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(marks);
        assertThat(run.at(Variable.OXYTOCIN_RATE, 60)).isEqualTo(Double.parseDouble(rate));
        assertThat(run.at(Variable.OXYTOCIN_RATE, 90)).isEqualTo(Double.parseDouble(rate));
    }

    @Test
    void aDoseOrABagAtTheMinuteOfARoundLeavesTheDecisionToTheProtocol() {
        Bag strong = new Bag(
                Quantity.of("30", Unit.INTERNATIONAL_UNIT),
                Quantity.of("500", Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                true);
        Quantity round = Quantity.minutes(60);
        Quantity push = Quantity.minutes(0);
        Decision decision = at(
                60,
                new Action.IvBolus(round, Quantity.of("1", Unit.INTERNATIONAL_UNIT), push),
                new Action.ChangeBag(round, strong));

        assertThat(decision.rule().words()).isEqualTo("below target");
        assertThat(decision.after()).isEqualTo(Plan.rate("6"));
        assertThat(decision.rateAfter()).isEqualTo(6);
    }

    @Test
    void anActBesideARoundIsItsOwn() {
        Trajectory run = run(new Action.Halve(Quantity.minutes(59)));

        assertThat(run.decisions())
                .extracting(decision -> decision.rule().words())
                .contains("by hand");
        assertThat(run.decisions())
                .filteredOn(one -> one.time() == 60)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.changes()).isFalse();
                    assertThat(decision.before()).isEqualTo(Plan.rate("2"));
                });
    }

    @Test
    void settingWhatRunsIsNoChange() {
        assertThat(at(60, set(60, Plan.rate("4"))).action()).isEqualTo("no change");
    }

    @Test
    void aStopRuleStillEndsADripThatWasTakenInHand() {
        Plan plan = Plan.climbing("2", "2", "40", 30).stop(new StopRule(Quantity.minutes(100), null, false));
        Trajectory run = run(plan, set(40, Plan.rate("5")));

        assertThat(run.decisions()).filteredOn(Decision::changes).last().satisfies(decision -> {
            assertThat(decision.time()).isEqualTo(120);
            assertThat(decision.rule().words()).isEqualTo("end of protocol");
        });
        assertThat(run.notes())
                .containsExactly(
                        "by hand since 40 min: the protocol no longer acts, except for safety and its stop rule");
    }

    @Test
    void aHandThatBeginsAgainAfterTheEndIsLeftAlone() {
        Plan plan = Plan.climbing("2", "2", "40", 30).stop(new StopRule(Quantity.minutes(60), null, false));
        Trajectory run = run(plan, new Action.Restart(Quantity.minutes(95), Plan.rate("5")));

        assertThat(run.at(Variable.OXYTOCIN_RATE, 180)).isEqualTo(5);
    }

    @Test
    void aStopRuleWhoseMinuteAHandHasTakenActsAtTheNextRound() {
        Plan plan = Plan.climbing("2", "2", "40", 30).stop(new StopRule(Quantity.minutes(60), null, false));
        Trajectory run = run(plan, set(60, Plan.rate("5")));

        assertThat(run.at(Variable.OXYTOCIN_RATE, 60)).isEqualTo(5);
        assertThat(run.at(Variable.OXYTOCIN_RATE, 90)).isZero();
    }

    @Test
    void whenTheLadderIsResumedTheNoteEnds() {
        assertThat(run(set(40, Plan.rate("5")), new Action.ResumeLadder(Quantity.minutes(100)))
                        .notes())
                .containsExactly("by hand from 40 min to 1 h 40 min: the protocol did not act, except for safety");
    }

    @Test
    void aProtocolIsNotResumedFromARateInAnotherUnit() {
        Quantity flow = Quantity.of("30", Unit.MILLILITRE_PER_HOUR);

        assertThatThrownBy(() -> decisions(set(40, flow), new Action.ResumeLadder(Quantity.minutes(50))))
                .isInstanceOfSatisfying(
                        RunFault.class, fault -> assertThat(fault.part()).contains(new PrescriptionPart.OfAction(1)))
                .hasMessageContainingAll("30 mL/h", "mU/min");
    }

    private static Action set(double at, Quantity rate) {
        return new Action.SetRate(Quantity.minutes(at), rate);
    }

    private static Action atTheRound(String deed) {
        Quantity round = Quantity.minutes(60);
        return switch (deed) {
            case "stop" -> new Action.Stop(round);
            case "halve" -> new Action.Halve(round);
            case "restart" -> new Action.Restart(round, Plan.rate("5"));
            default -> set(60, Plan.rate("5"));
        };
    }

    private static Decision at(double time, Action... actions) {
        return decisions(actions).stream()
                .filter(decision -> decision.time() == time)
                .findFirst()
                .orElseThrow();
    }

    private static List<Decision> decisions(Action... actions) {
        return run(actions).decisions();
    }

    private static Trajectory run(Action... actions) {
        return run(Plan.climbing("2", "2", "40", 30), actions);
    }

    private static Trajectory run(Plan plan, Action... actions) {
        Case asked = Cases.lasting(180)
                .sensitivity(0.01)
                .from(Bag.STANDARD)
                .on(plan.protocol())
                .actions(actions)
                .asked();
        return Simulation.of(asked);
    }
}
