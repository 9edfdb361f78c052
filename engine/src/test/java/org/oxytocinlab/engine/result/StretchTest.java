package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;

class StretchTest {

    private static final double END = 100;

    @Test
    void peakBetweenRowsIsFound() {
        Trajectory run = run(Variable.PLASMA_OXYTOCIN, time -> time <= 10.4 ? time : 10.4 * Math.exp(10.4 - time));
        Extreme peak = Stretch.of(run, Variable.PLASMA_OXYTOCIN).highest();

        // A third of the bracket is dropped 60 times: 2 min shrink to 1e-10.
        assertThat(peak.value()).isEqualTo(10.4, within(1e-8));
        assertThat(peak.time()).isEqualTo(10.4);
    }

    @Test
    void plateauIsReachedWhereItBegins() {
        Trajectory run = run(Variable.SODIUM, time -> time < 30 ? 136 - time / 10 : 133 + 1e-12 * (time - 60));
        Extreme lowest = Stretch.of(run, Variable.SODIUM).lowest();

        assertThat(lowest.time()).isEqualTo(30);
    }

    @Test
    void onlyTheStretchCounts() {
        Trajectory run = run(Variable.SODIUM, time -> 140 - time / 10);

        assertThat(Stretch.of(run, Variable.SODIUM, 20.5, 40.25).highest()).isEqualTo(new Extreme(137.95, 20.5));
        assertThat(Stretch.of(run, Variable.SODIUM, 20.5, 40.25).lowest().time())
                .isEqualTo(40.25);
    }

    @Test
    void firstTimeIsExactBetweenRows() {
        Trajectory run = run(Variable.CONTRACTIONS, time -> time / 7);

        assertThat(Stretch.of(run, Variable.CONTRACTIONS).firstTime(rate -> rate >= 3.1))
                .isEqualTo(21.7);
        assertThat(Stretch.of(run, Variable.CONTRACTIONS).firstTime(rate -> rate >= 99))
                .isNaN();
        assertThat(Stretch.of(run, Variable.CONTRACTIONS).firstTime(rate -> rate >= 0))
                .isZero();
    }

    @Test
    void minutesWithinLimitsIncludePartsOfMinutes() {
        Trajectory run = run(Variable.CONTRACTIONS, time -> time / 7);

        // From 3·7 = 21 to 5·7 = 35 min, and a constant on the limit belongs to it.
        assertThat(Stretch.of(run, Variable.CONTRACTIONS).minutesWithin(3, 5)).isEqualTo(14, within(1e-9));
        assertThat(Stretch.of(run(Variable.CONTRACTIONS, time -> 5), Variable.CONTRACTIONS)
                        .minutesWithin(3, 5))
                .isEqualTo(END, within(1e-9));
    }

    @Test
    void stepOffTheMinuteIsSummedExactly() {
        Trajectory run = run(Variable.CARRIER_FLOW, time -> time < 10.3 ? 60 : 120);

        assertThat(Stretch.of(run, Variable.CARRIER_FLOW).stepIntegral())
                .isEqualTo(60 * 10.3 + 120 * 89.7, within(1e-9));
        // mL/h over minutes.
        assertThat(Endpoint.CARRIER_FLUID.of(run)).isEqualTo((60 * 10.3 + 120 * 89.7) / 60, within(1e-9));
    }

    @Test
    void countThatLastsLessThanARowIsSeen() {
        // Sixteen onsets in [30.4, 60.1]: the first leaves the window 0.3 min after the last has come.
        List<Contraction> contractions = IntStream.range(0, 16)
                .mapToObj(i -> new Contraction(30.4 + 1.98 * i, 50, 70, 10))
                .toList();
        Count count = new Count(contractions);
        Trajectory run = of(Variable.CONTRACTIONS_COUNTED, count::perTenMinutes, contractions);

        assertThat(Arrays.stream(run.of(Variable.CONTRACTIONS_COUNTED))
                        .filter(value -> value > 0)
                        .max())
                .hasValue(5);
        assertThat(Endpoint.HIGHEST_CONTRACTIONS_COUNTED.of(run)).isEqualTo(16 / 3.0);
    }

    @Test
    void unknownVariableIsNotComputed() {
        Trajectory run = run(Variable.SODIUM, time -> 136);

        assertThatThrownBy(() -> Stretch.of(run, Variable.URINE)).hasMessage("not computed: URINE");
        assertThat(Endpoints.of(run).isComputed(Endpoint.URINE)).isFalse();
        assertThat(Endpoints.of(run).value(Endpoint.LOWEST_SODIUM)).isEqualTo(136);
    }

    private static Trajectory run(Variable variable, DoubleUnaryOperator formula) {
        return of(variable, formula, List.of());
    }

    private static Trajectory of(Variable variable, DoubleUnaryOperator formula, List<Contraction> contractions) {
        double[] times = IntStream.rangeClosed(0, (int) END).asDoubleStream().toArray();
        Map<Variable, double[]> series =
                Map.of(variable, Arrays.stream(times).map(formula).toArray());
        List<Happening> happenings = List.of(new Happening(10.3, Happening.Kind.RATE, "doubled"));
        return new Trajectory(
                times, series, contractions, happenings, List.of(), (asked, time) -> formula.applyAsDouble(time));
    }
}
