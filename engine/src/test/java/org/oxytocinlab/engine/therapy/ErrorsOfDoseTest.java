package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.rate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** A wrong bag, a wrong unit and a wrong giving set become a wrong dose without a word. */
class ErrorsOfDoseTest {
    private static final Quantity TEN = Quantity.of("10", Unit.MILLIUNIT_PER_MILLILITRE);
    private static final Quantity TWENTY_DROPS = Quantity.of("20", Unit.DROP_PER_MILLILITRE);
    private static final Quantity FIFTEEN_DROPS = Quantity.of("15", Unit.DROP_PER_MILLILITRE);

    @Test
    void strongBagBehindPumpSetForWeakOneGivesSixTimesTheDose() {
        Device pump = new Device(TEN, TWENTY_DROPS, null);
        Supply wrong = supply(Drugs.bag(30, 500, true), pump, rate(4));
        Supply right = supply(Drugs.bag(10, 1000, true), pump, rate(4));
        assertThat(wrong.pump()).isEqualTo(24);
        assertThat(right.pump()).isEqualTo(4);
        // The pump turns at the same speed: only rounding differs.
        assertThat(wrong.carrier()).isCloseTo(right.carrier(), within(1e-15));
    }

    @Test
    void whoeverReadsThePumpDoesNotSeeTheError() {
        double strong = Drugs.bag(30, 500, true).concentration();
        Device pump = new Device(TEN, TWENTY_DROPS, null);
        assertThat(pump.believed(rate(4), strong)).isEqualTo(4);
        assertThat(pump.believed(Quantity.of("24", Unit.MILLILITRE_PER_HOUR), strong))
                .isCloseTo(4, within(1e-12));
        assertThat(pump.delivered(Quantity.of("24", Unit.MILLILITRE_PER_HOUR), strong))
                .isCloseTo(24, within(1e-12));
        Device set = new Device(null, FIFTEEN_DROPS, TWENTY_DROPS);
        Quantity drops = Quantity.of("12", Unit.DROP_PER_MINUTE);
        assertThat(set.believed(drops, 10_000)).isCloseTo(6, within(1e-12));
        assertThat(set.delivered(drops, 10_000)).isCloseTo(8, within(1e-12));
    }

    @Test
    void widerDropsThanCountedGiveAThirdMore() {
        Device set = new Device(null, FIFTEEN_DROPS, TWENTY_DROPS);
        Supply ordered = supply(Drugs.bag(10, 1000, true), set, rate(6));
        assertThat(ordered.pump()).isCloseTo(8, within(1e-12));
        Supply counted = supply(Drugs.bag(10, 1000, true), set, Quantity.of("12", Unit.DROP_PER_MINUTE));
        assertThat(counted.pump()).isCloseTo(8, within(1e-12));
        assertThat(counted.carrier()).isCloseTo(ordered.carrier(), within(1e-15));
    }

    @Test
    void otherGivingSetKeepsTheDropRateAndChangesTheDose() {
        Prescription drip = new Prescription(
                Drugs.bag(10, 1000, true),
                Drugs.drops(20),
                new Regimen.RateList(
                        List.of(new Regimen.TimedRate(Quantity.minutes(0), Quantity.of("30", Unit.DROP_PER_MINUTE)))),
                List.of(),
                List.of(new Action.ChangeDropFactor(Quantity.minutes(60), FIFTEEN_DROPS)));
        Timeline timeline = Drugs.carriedOut(drip, 120);
        assertThat(timeline.rateBefore(60)).isCloseTo(15, within(1e-12));
        assertThat(timeline.rateBefore(120)).isCloseTo(20, within(1e-12));
    }

    @Test
    void hourReadAsMinuteGivesSixtyTimesTheDose() {
        double meant = Quantity.of("6", Unit.MILLIUNIT_PER_HOUR).internal();
        assertThat(Quantity.of("6", Unit.MILLIUNIT_PER_MINUTE).internal()).isEqualTo(60 * meant);
    }

    @Test
    void dilutionDecidesOnTheFluidAndNotOnTheDose() {
        Supply dilute = supply(Drugs.bag(10, 1000, true), Device.STANDARD, rate(40));
        Supply strong = supply(Drugs.bag(30, 500, true), Device.STANDARD, rate(40));
        assertThat(dilute.pump()).isEqualTo(40).isEqualTo(strong.pump());
        assertThat(480_000 * dilute.carrier()).isCloseTo(1920, within(1e-9));
        assertThat(480_000 * strong.carrier()).isCloseTo(320, within(1e-9));
        assertThat(dilute.electrolytes()).isCloseTo(154 * dilute.carrier(), within(1e-12));
    }

    private static Supply supply(Bag bag, Device device, Quantity order) {
        Regimen regimen = new Regimen.RateList(List.of(new Regimen.TimedRate(Quantity.minutes(0), order)));
        return Drugs.carriedOut(new Prescription(bag, device, regimen, List.of(), List.of()), 60)
                .spans()
                .get(0)
                .supply();
    }
}
