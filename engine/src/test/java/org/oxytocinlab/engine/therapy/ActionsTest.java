package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Happening;

/** What actions do to a ladder of 1 + 1 mU/min every 30 min. */
class ActionsTest {

    @Test
    void ladderStepsBeforeTheActionOfTheSameTime() {
        Timeline timeline = ladder(new Action.Halve(minutes(30)));
        assertThat(orderAt(timeline, 30)).isEqualTo(rate(1));
        assertThat(timeline.rateBefore(30)).isEqualTo(1);
        assertThat(timeline.happenings())
                .extracting(Happening::words)
                .containsExactly("1 mU/min", "2 mU/min", "halved to 1 mU/min");
    }

    @Test
    void actionsOfTheSameTimeAreDoneAsWritten() {
        Timeline timeline = ladder(new Action.SetRate(minutes(45), rate(8)), new Action.Halve(minutes(45)));
        assertThat(orderAt(timeline, 45)).isEqualTo(rate(4));
    }

    @Test
    void actionEndsTheClockOfTheLadder() {
        Timeline timeline = ladder(new Action.SetRate(minutes(45), rate(2)));
        assertThat(orderAt(timeline, 299)).isEqualTo(rate(2));
    }

    @Test
    void settingTheRunningRateIsNoChange() {
        Timeline timeline = ladder(new Action.SetRate(minutes(45), Quantity.of("2.0", Unit.MILLIUNIT_PER_MINUTE)));
        assertThat(timeline.happenings()).extracting(Happening::kind).doesNotContain(Happening.Kind.RATE);
    }

    @Test
    void stopAndRestartAtAStatedRate() {
        Timeline timeline = ladder(new Action.Stop(minutes(100)), new Action.Restart(minutes(130), rate(2)));
        assertThat(orderAt(timeline, 100)).isEqualTo(rate(0));
        assertThat(orderAt(timeline, 129)).isEqualTo(rate(0));
        assertThat(orderAt(timeline, 130)).isEqualTo(rate(2));
        assertThat(orderAt(timeline, 299)).isEqualTo(rate(2));
        assertThat(timeline.oxytocinBefore(300)).isEqualTo(30 + 60 + 90 + 4 * 10 + 2 * 170);
    }

    @Test
    void resumedLadderWaitsOneIntervalAndGoesOnFromTheRateInForce() {
        Timeline timeline = ladder(new Action.Halve(minutes(70)), new Action.ResumeLadder(minutes(100)));
        assertThat(orderAt(timeline, 129)).isEqualTo(rate(1.5));
        assertThat(orderAt(timeline, 130)).isEqualTo(rate(2.5));
        assertThat(orderAt(timeline, 160)).isEqualTo(rate(3.5));
        assertThat(orderAt(timeline, 299)).isEqualTo(rate(5));
    }

    @Test
    void whatIsDoneBesideTheRateIsToldAndLeavesTheLadderAlone() {
        Quantity at = minutes(45);
        Quantity dose = Quantity.of("1", Unit.INTERNATIONAL_UNIT);
        Quantity litre = Quantity.of("1", Unit.LITRE);
        Timeline timeline = ladder(
                new Action.IvBolus(at, dose, minutes(5)),
                new Action.ImDose(at, dose),
                new Action.ChangeBag(at, Drugs.bag(10, 500, true)),
                new Action.ChangeDropFactor(at, Quantity.of("20", Unit.DROP_PER_MILLILITRE)),
                new Action.SetFluid(at, FluidLibrary.LACTATED_RINGERS, Action.Route.VEIN, flow("100")),
                new Action.FluidBolus(at, FluidLibrary.LACTATED_RINGERS, Action.Route.VEIN, litre, minutes(60)),
                new Action.SetStress(at, Quantity.of("2", Unit.PICOGRAM_PER_MILLILITRE)));
        Span after = timeline.spans().stream()
                .filter(span -> span.from() == 45)
                .findFirst()
                .orElseThrow();

        assertThat(timeline.happenings())
                .filteredOn(one -> one.at() == 45)
                .extracting(one -> one.kind() + " " + one.words())
                .containsExactly(
                        "BOLUS bolus 1 IU",
                        "BOLUS 1 IU IM",
                        "BAG bag changed",
                        "BAG giving set changed",
                        "FLUID lactated Ringer's 100 mL/h",
                        "FLUID lactated Ringer's 1 L",
                        "OTHER stress 2 pg/mL");
        assertThat(after.muscle()).isEqualTo(1000);
        assertThat(after.supply().injection()).isEqualTo(200);
        assertThat(after.supply().water()).isCloseTo(0.1 / 60 + 1.0 / 60 + 2e-3 / 20, within(1e-12));
        assertThat(after.supply().stress()).isEqualTo(2);
        assertThat(orderAt(timeline, 60)).isEqualTo(rate(3));
    }

    @Test
    void rungsAreExactDecimals() {
        Prescription tenths = new Prescription(
                Drugs.bag(10, 1000, true),
                Device.STANDARD,
                Drugs.ladder("0.1", "0.1", "0.95", Unit.MILLILITRE_PER_HOUR, 10),
                List.of(),
                List.of());
        List<BigDecimal> rungs = Drugs.carriedOut(tenths, 120).spans().stream()
                .map(span -> span.supply().order().value())
                .distinct()
                .toList();
        assertThat(rungs)
                .containsExactlyElementsOf(
                        decimals("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.95"));
    }

    @Test
    void halvingIsRoundedDownToWhatThePumpCanBeSetTo() {
        Timeline timeline = ladder(
                new Action.SetRate(minutes(10), rate(3.3)),
                new Action.Halve(minutes(20)),
                new Action.Halve(minutes(30)),
                new Action.Halve(minutes(40)));
        assertThat(orderAt(timeline, 20).value()).as("9.9 mL/h").isEqualByComparingTo("1.65");
        assertThat(orderAt(timeline, 30).value()).as("4.8 mL/h").isEqualByComparingTo("0.8");
        assertThat(orderAt(timeline, 40).value()).as("2.4 mL/h").isEqualByComparingTo("0.4");
    }

    @Test
    void impossibleActionsAreRefusedByName() {
        refuses("actions[0]", "running", new Action.Restart(minutes(10), rate(2)));
        refuses("actions[1]", "stopped", new Action.Stop(minutes(10)), new Action.ResumeLadder(minutes(20)));
        refuses("actions[1]", "no infusion is running", new Action.Stop(minutes(10)), new Action.Halve(minutes(20)));
        refuses(
                "actions[1]",
                "not in the unit",
                new Action.SetRate(minutes(10), Quantity.of("12", Unit.MILLILITRE_PER_HOUR)),
                new Action.ResumeLadder(minutes(20)));
    }

    @Test
    void listOfRatesCannotBeResumed() {
        Prescription list = new Prescription(
                null,
                Device.STANDARD,
                new Regimen.RateList(List.of(new Regimen.TimedRate(minutes(0), rate(2)))),
                List.of(),
                List.of(new Action.ResumeLadder(minutes(10))));
        assertThatThrownBy(() -> Timeline.of(list, 60))
                .isInstanceOf(PrescriptionFault.class)
                .hasMessageContaining("not a ladder");
    }

    private static Quantity flow(String millilitresPerHour) {
        return Quantity.of(millilitresPerHour, Unit.MILLILITRE_PER_HOUR);
    }

    private static void refuses(String part, String words, Action... actions) {
        assertThatThrownBy(() -> Timeline.of(prescription(actions), 300))
                .isInstanceOfSatisfying(
                        PrescriptionFault.class,
                        fault -> assertThat(fault.part().path()).isEqualTo(part))
                .hasMessageContaining(words);
    }

    private static Timeline ladder(Action... actions) {
        return Drugs.carriedOut(prescription(actions), 300);
    }

    private static Prescription prescription(Action... actions) {
        return new Prescription(
                Drugs.bag(10, 1000, true),
                Device.STANDARD,
                Drugs.ladder("1", "1", "5", Unit.MILLIUNIT_PER_MINUTE, 30),
                List.of(),
                List.of(actions));
    }

    private static Quantity orderAt(Timeline timeline, double time) {
        return timeline.spans().stream()
                .filter(span -> span.from() <= time && time < span.until())
                .findFirst()
                .orElseThrow()
                .supply()
                .order();
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
