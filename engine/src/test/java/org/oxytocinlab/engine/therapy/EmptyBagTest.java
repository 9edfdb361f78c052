package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Happening;

/** What comes first at the minute a bag is empty; 20 mU/min of 10 mU/mL are 2 mL/min, and 500 mL last 250 min. */
class EmptyBagTest {

    @Test
    void aDripThatIsStoppedNeedsNoMoreBag() {
        Timeline timeline = Drugs.carriedOut(given(bag(Bag.WhenEmpty.UNFORESEEN), new Action.Stop(minutes(250))), 480);

        assertThat(timeline.happenings()).extracting(Happening::words).containsExactly("20 mU/min", "stopped");
        assertThat(timeline.oxytocinBefore(480)).isCloseTo(5000, within(1e-9));
    }

    @Test
    void aBagThatIsHungAtThatMinuteIsInTime() {
        Action change = new Action.ChangeBag(minutes(250), Drugs.bag(10, 1000, false));

        assertThat(Drugs.carriedOut(given(bag(Bag.WhenEmpty.UNFORESEEN), change), 480)
                        .happenings())
                .extracting(Happening::words)
                .containsExactly("20 mU/min", "bag changed");
    }

    @Test
    void roundingInManyWithdrawalsLeavesNothing() {
        Action[] cuts = new Action[30];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = new Action.SetStress(minutes(0.7 + 8.3 * i), Quantity.of("0", Unit.PICOGRAM_PER_MILLILITRE));
        }
        Action[] all = Arrays.copyOf(cuts, cuts.length + 1);
        all[cuts.length] = new Action.Stop(minutes(250));

        assertThat(Drugs.carriedOut(given(bag(Bag.WhenEmpty.UNFORESEEN), all), 480)
                        .happenings())
                .filteredOn(one -> one.kind() == Happening.Kind.BAG)
                .isEmpty();
    }

    @Test
    void aBagMayEndTheDrip() {
        Timeline timeline = Drugs.carriedOut(given(bag(Bag.WhenEmpty.STOP)), 480);

        assertThat(timeline.happenings())
                .filteredOn(one -> one.bag() == Happening.Bag.EMPTY)
                .singleElement()
                .satisfies(empty -> {
                    assertThat(empty.at()).isCloseTo(250, within(1e-9));
                    assertThat(empty.words()).isEqualTo("stopped: bag empty");
                });
        assertThat(timeline.rateBefore(480)).isZero();
        assertThat(timeline.oxytocinBefore(480)).isCloseTo(5000, within(1e-9));
    }

    @Test
    void nothingRunsFromAnEmptyBagUntilAnotherHangs() {
        Action restart = new Action.Restart(minutes(300), Cases.rate(4));
        Action change = new Action.ChangeBag(minutes(300), Drugs.bag(10, 1000, false));

        assertThatThrownBy(() -> Timeline.of(given(bag(Bag.WhenEmpty.STOP), restart), 480))
                .isInstanceOfSatisfying(
                        PrescriptionFault.class,
                        fault -> assertThat(fault.part().path()).isEqualTo("actions[0]"))
                .hasMessageContaining("the bag is empty");
        assertThat(Drugs.carriedOut(given(bag(Bag.WhenEmpty.STOP), change, restart), 480)
                        .rateBefore(480))
                .isEqualTo(4);
    }

    @Test
    void noWardHangsABagEveryMinute() {
        Bag syringe = Drugs.bag(10, 1, true);
        Regimen fast = new Regimen.RateList(
                List.of(new Regimen.TimedRate(minutes(0), Quantity.of("100", Unit.MILLILITRE_PER_HOUR))));

        assertThatThrownBy(
                        () -> Timeline.of(new Prescription(syringe, Device.STANDARD, fast, List.of(), List.of()), 480))
                .isInstanceOf(PrescriptionFault.class)
                .hasMessageContaining("in less than a minute");
    }

    private static Bag bag(Bag.WhenEmpty whenEmpty) {
        Bag five = Drugs.bag(5, 500, false);
        return new Bag(five.drug(), five.volume(), five.fluid(), whenEmpty);
    }

    private static Prescription given(Bag bag, Action... actions) {
        Regimen regimen = new Regimen.RateList(List.of(new Regimen.TimedRate(minutes(0), Cases.rate(20))));
        return new Prescription(bag, Device.STANDARD, regimen, List.of(), List.of(actions));
    }
}
