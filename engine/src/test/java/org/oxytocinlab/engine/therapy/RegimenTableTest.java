package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** The arithmetic of the published regimens, row by row: carried out by the clock, without adverse events. */
class RegimenTableTest {
    /** Sums of rates times minutes in binary numbers; relative rounding of some 1e-15 a step. */
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest(name = "{0}: {1} + {2} {5} every {3} min")
    @CsvFileSource(resources = "regimens-2.2.csv", numLinesToSkip = 1)
    void rowAgreesWithTable(ArgumentsAccessor row) {
        Timeline timeline = Drugs.carriedOut(prescription(row), 1600);
        assertThat(timeline.oxytocinBefore(40)).isCloseTo(row.getDouble(6), within(ROUNDING));
        assertThat(timeline.oxytocinBefore(120)).isCloseTo(row.getDouble(7), within(ROUNDING));
        assertThat(induction(timeline)).isEqualTo(row.getString(8));
        assertThat(timeline.timeToReach(8)).isEqualTo(minutes(row.getString(10)));
        assertThat(timeline.timeToReach(12)).isEqualTo(minutes(row.getString(11)));
        assertThat(timeline.timeToReach(20)).isEqualTo(minutes(row.getString(12)));
        assertThat(timeline.rateBefore(480)).isCloseTo(row.getDouble(14), within(ROUNDING));
        // Printed with two decimals: half of the last one.
        assertThat(timeline.oxytocinBefore(480) / 1000).isCloseTo(row.getDouble(15), within(0.005 + ROUNDING));
        if (row.getString(9) != null) {
            assertThat(augmentation(row)).isEqualTo(row.getString(9));
        }
        if (row.getString(13) != null) {
            double top = timeline.spans().stream()
                    .mapToDouble(span -> span.supply().pump())
                    .max()
                    .orElseThrow();
            assertThat(timeline.timeToReach(top)).isEqualTo(row.getDouble(13));
        }
    }

    private static Prescription prescription(ArgumentsAccessor row) {
        String id = row.getString(0);
        if (id.equals("DRIP_20")) {
            Regimen drip = new Regimen.Ladder(
                    List.of(Drugs.dripLeg(2.5, 10), Drugs.dripLeg(5, 30)), Quantity.minutes(row.getInteger(3)));
            return new Prescription(null, Drugs.drops(20), drip, List.of(), List.of());
        }
        Unit unit = Unit.spelled(row.getString(5)).orElseThrow();
        Regimen ladder = Drugs.ladder(row.getString(1), row.getString(2), row.getString(4), unit, row.getInteger(3));
        Device device = Drugs.drops(id.endsWith("_15") ? 15 : 20);
        return new Prescription(Drugs.bag(10, 1000, true), device, ladder, List.of(), List.of());
    }

    private static double minutes(@Nullable String printed) {
        return printed == null ? Double.POSITIVE_INFINITY : Double.parseDouble(printed);
    }

    /** Budden 2014: high is at least 100 mU in 40 min and 600 mU in 2 h, low is less than both. */
    private static String induction(Timeline timeline) {
        boolean much = timeline.oxytocinBefore(40) >= 100 - ROUNDING;
        boolean muchLater = timeline.oxytocinBefore(120) >= 600 - ROUNDING;
        return classOf(much, muchLater);
    }

    /** Kenyon 2013: high is a start and a step of at least 4 mU/min, low is both below. */
    private static String augmentation(ArgumentsAccessor row) {
        double factor = row.getString(5).equals("mL/h") ? 10 / 60.0 : 1;
        return classOf(row.getDouble(1) * factor >= 4, row.getDouble(2) * factor >= 4);
    }

    private static String classOf(boolean first, boolean second) {
        if (first == second) {
            return first ? "HIGH" : "LOW";
        }
        return "neither";
    }
}
