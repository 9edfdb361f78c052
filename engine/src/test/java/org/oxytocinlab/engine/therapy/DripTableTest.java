package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** Drips without a pump, and the conversions between pump, drops and dose. */
class DripTableTest {
    /** A few binary operations on exact decimals. */
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest(name = "from {0} min: {2} drops/min of {1} mU/mL")
    @CsvFileSource(resources = "drip-2.3.csv", numLinesToSkip = 1)
    void stepOfThreeBagsAgreesWithTable(
            double from,
            double strength,
            double drops,
            double flow,
            double hourly,
            double rate,
            double units,
            double millilitres) {
        Timeline timeline = Drugs.carriedOut(Drugs.threeBags(), 420);
        double end = from + 30;
        Supply supply = timeline.spans().stream()
                .filter(span -> span.from() <= from && from < span.until())
                .findFirst()
                .orElseThrow()
                .supply();
        assertThat(supply.order()).isEqualTo(Quantity.of(drops, Unit.DROP_PER_MINUTE));
        assertThat(1000 * supply.carrier()).isCloseTo(flow, within(ROUNDING));
        assertThat(60_000 * supply.carrier()).isCloseTo(hourly, within(ROUNDING));
        assertThat(supply.pump()).isCloseTo(rate, within(ROUNDING));
        assertThat(supply.pump() / supply.carrier()).isCloseTo(1000 * strength, within(1000 * ROUNDING));
        assertThat(timeline.oxytocinBefore(end) / 1000).isCloseTo(units, within(ROUNDING));
        assertThat(1000 * timeline.carrierBefore(end)).isCloseTo(millilitres, within(ROUNDING));
    }

    @Test
    void bagChangeKeepsTheDose() {
        Timeline timeline = Drugs.carriedOut(Drugs.threeBags(), 420);
        assertThat(timeline.rateBefore(180)).isCloseTo(timeline.rateBefore(210), within(ROUNDING));
    }

    @ParameterizedTest(name = "{0} IU in {1} mL")
    @CsvFileSource(resources = "conversions-4.6.csv", numLinesToSkip = 1)
    void oneMilliunitNeedsThisFlow(
            double units,
            double millilitres,
            double strength,
            double hourly,
            double drops20,
            double drops15,
            double drops60) {
        double concentration = Drugs.bag(units, millilitres, false).concentration();
        assertThat(concentration).isCloseTo(1000 * strength, within(1000 * ROUNDING));
        Quantity order = Cases.rate(1);
        assertThat(60_000 * Device.STANDARD.flow(order, concentration)).isCloseTo(hourly, within(ROUNDING));
        // Drops are printed with two decimals: half of the last one.
        assertThat(dropsFor(20, order, concentration)).isCloseTo(drops20, within(0.005));
        assertThat(dropsFor(15, order, concentration)).isCloseTo(drops15, within(0.005));
        assertThat(dropsFor(60, order, concentration)).isCloseTo(drops60, within(0.005));
    }

    @ParameterizedTest(name = "{0} of {1} mU/mL is {2} mU/min")
    @CsvSource({
        "3 mL/h, 10, 0.5",
        "6 mL/h, 10, 1",
        "20 mL/h, 10, 3.3333333333333335",
        "180 mL/h, 10, 30",
        "120 mL/h, 10, 20",
        "125 mL/h, 80, 166.66666666666666",
        "10 mL/min, 20, 200",
        "30 drops/min, 10, 15",
        "10 drops/min, 5, 2.5"
    })
    void orderDeliversThisDose(String order, double strength, double rate) {
        String[] words = order.split(" ");
        Quantity quantity = Quantity.of(words[0], Unit.spelled(words[1]).orElseThrow());
        assertThat(Device.STANDARD.delivered(quantity, 1000 * strength)).isCloseTo(rate, within(ROUNDING));
    }

    @Test
    void hourlyDoseIsSixHundredthsOfAUnit() {
        assertThat(Quantity.of("0.06", Unit.UNIT_PER_HOUR).internal()).isCloseTo(1, within(ROUNDING));
    }

    private static double dropsFor(double factor, Quantity order, double concentration) {
        double drops = 1000 * Drugs.drops(factor).flow(order, concentration) * factor;
        Quantity dripped = Quantity.of(drops, Unit.DROP_PER_MINUTE);
        assertThat(Drugs.drops(factor).delivered(dripped, concentration)).isCloseTo(order.internal(), within(ROUNDING));
        return drops;
    }
}
