package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.result.Happening;

/** Bags run empty, are hung again, and are changed; 20 mU/min of 10 mU/mL are 2 mL/min. */
class BagsTest {
    private static final Action STRONGER = new Action.ChangeBag(minutes(300), Drugs.bag(30, 500, false));

    @Test
    void bagThatRunsDryIsAnError() {
        assertThatThrownBy(() -> Timeline.of(prescription(Drugs.bag(5, 500, false)), 480))
                .isInstanceOfSatisfying(
                        PrescriptionFault.class,
                        fault -> assertThat(fault.part().path()).isEqualTo("bag"))
                .hasMessageContaining("runs dry at 4 h 10 min")
                .hasMessageContaining("end at 8 h");
    }

    @Test
    void aFaultNamesTheBagThatWasHung() {
        Action tooSmall = new Action.ChangeBag(minutes(200), Drugs.bag(5, 500, false));
        Regimen.Leg first = Drugs.dripLeg(2.5, 10);
        Regimen.Leg second = new Regimen.Leg(Drugs.bag(5, 50, false), first.start(), first.step(), first.maximum());
        Prescription legs = new Prescription(
                null, Drugs.drops(20), new Regimen.Ladder(List.of(first, second), minutes(30)), List.of(), List.of());

        assertAtFault("actions[0].bag", prescription(Drugs.bag(10, 1000, false), tooSmall));
        assertAtFault("regimen.legs[1].bag", legs);
    }

    private static void assertAtFault(String path, Prescription prescription) {
        assertThatThrownBy(() -> Timeline.of(prescription, 480))
                .isInstanceOfSatisfying(
                        PrescriptionFault.class,
                        fault -> assertThat(fault.part().path()).isEqualTo(path))
                .hasMessageContaining("runs dry");
    }

    @Test
    void bagThatJustLastsIsNoError() {
        Timeline timeline = Drugs.carriedOut(prescription(Drugs.bag(5, 500, false)), 250);
        assertThat(timeline.oxytocinBefore(250)).isCloseTo(5000, within(1e-9));
        assertThat(happenings(timeline, Happening.Kind.BAG)).isEmpty();
    }

    @Test
    void renewedBagIsHungAgainAndSaidSo() {
        Timeline timeline = Drugs.carriedOut(prescription(Drugs.bag(5, 500, true)), 800);
        List<Happening> hung = happenings(timeline, Happening.Kind.BAG);
        assertThat(hung).extracting(Happening::words).containsOnly("bag renewed");
        assertThat(hung).extracting(Happening::at).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(hung.get(i).at()).isCloseTo(250 * (i + 1), within(1e-9));
        }
        assertThat(timeline.oxytocinBefore(800)).isCloseTo(16_000, within(1e-6));
    }

    @Test
    void emptyBagWaitsForTheChange() {
        Timeline timeline = Drugs.carriedOut(prescription(Drugs.bag(5, 500, false), STRONGER), 480);
        assertThat(happenings(timeline, Happening.Kind.BAG))
                .extracting(Happening::words)
                .containsExactly("bag empty", "bag changed");
        assertThat(timeline.rateBefore(300)).isZero();
        assertThat(timeline.rateBefore(301)).isEqualTo(20);
        assertThat(timeline.oxytocinBefore(480)).isCloseTo(20 * (250 + 180), within(1e-9));
        assertThat(1000 * timeline.carrierBefore(480)).isCloseTo(500 + 180 / 3.0, within(1e-9));
    }

    @Test
    void changedBagKeepsTheOrderAndChangesTheFlow() {
        Timeline timeline = Drugs.carriedOut(prescription(Drugs.bag(10, 1000, false), STRONGER), 480);
        Supply before = timeline.spans().get(0).supply();
        Supply after = timeline.spans().get(1).supply();
        assertThat(after.pump()).isEqualTo(before.pump());
        assertThat(after.carrier()).isCloseTo(before.carrier() / 6, within(1e-15));
    }

    @Test
    void undilutedDrugBringsNoFluid() {
        Timeline timeline = Drugs.carriedOut(prescription(null), 480);
        assertThat(timeline.carrierBefore(480)).isZero();
        assertThat(timeline.oxytocinBefore(480)).isEqualTo(9600);
    }

    private static Prescription prescription(@Nullable Bag bag, Action... actions) {
        Regimen regimen = new Regimen.RateList(List.of(new Regimen.TimedRate(minutes(0), rate(20))));
        return new Prescription(bag, Device.STANDARD, regimen, List.of(), List.of(actions));
    }

    private static List<Happening> happenings(Timeline timeline, Happening.Kind kind) {
        return timeline.happenings().stream()
                .filter(happening -> happening.kind() == kind)
                .toList();
    }
}
