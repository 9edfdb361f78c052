package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Strip;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Signs;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;

/** What is read only because a rule asks about it. */
class ChartTest {
    private static final Readout TRUTH =
            (variable, time) -> variable == Variable.URINE ? time * time : level(variable) + time;

    @Test
    void urineFlowIsThatOfTheLastHourAndUnknownBefore() {
        Chart chart = chart(Watch.STANDARD, new Count(List.of()), Set.of(Sign.URINE_FLOW));

        assertThat(chart.at(59).value(Sign.URINE_FLOW)).isNaN();
        assertThat(chart.at(90).value(Sign.URINE_FLOW)).isEqualTo(90.0 * 90 - 30 * 30);
    }

    @Test
    void pressureAndPulseAreReadWhenARuleAsks() {
        Chart chart = chart(Watch.STANDARD, new Count(List.of()), Set.of(Sign.ARTERIAL_PRESSURE, Sign.PULSE));

        Signs signs = chart.at(30);
        assertThat(signs.value(Sign.ARTERIAL_PRESSURE)).isEqualTo(level(Variable.ARTERIAL_PRESSURE) + 30);
        assertThat(signs.value(Sign.PULSE)).isEqualTo(level(Variable.HEART_RATE) + 30);
        assertThat(chart(Watch.STANDARD, new Count(List.of()), Set.of()).at(30).read())
                .containsExactlyInAnyOrderElementsOf(Sign.ROUTINE);
    }

    @Test
    void adequateTimeRunsFromTheFirstLookInARow() {
        Watch catheter = new Watch(null, 0, 0, Quantity.minutes(0), true, null, List.of(), List.of());
        Count strong = new Count(Strip.spread(18, 30, 60, 45));
        Chart chart = chart(catheter, strong, Set.of(Sign.TIME_ADEQUATE));

        assertThat(strong.montevideoUnits(60))
                .as("so that this test asks something")
                .isGreaterThan(Sign.ADEQUATE);
        assertThat(strong.montevideoUnits(120)).isLessThan(Sign.ADEQUATE);
        assertThat(chart.at(58).value(Sign.TIME_ADEQUATE)).isZero();
        assertThat(chart.at(60).value(Sign.TIME_ADEQUATE)).isEqualTo(2);
        assertThat(chart.at(120).value(Sign.TIME_ADEQUATE)).isZero();
        assertThat(chart(Watch.STANDARD, strong, Set.of(Sign.TIME_ADEQUATE))
                        .at(60)
                        .value(Sign.TIME_ADEQUATE))
                .as("without a catheter")
                .isNaN();
    }

    private static double level(Variable variable) {
        return switch (variable) {
            case ARTERIAL_PRESSURE -> 88;
            case HEART_RATE -> 85;
            default -> 1;
        };
    }

    private static Chart chart(Watch watch, Count count, Set<Sign> asked) {
        return new Chart(watch, asked, TRUTH, count, null, null);
    }
}
