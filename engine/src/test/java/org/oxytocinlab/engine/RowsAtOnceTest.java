package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** Who reads a variable at many times at once gets what everybody gets who reads it at each of them, to the last bit. */
class RowsAtOnceTest {
    private static final Cases DRIP = Cases.lasting(400).fluids(Cases.drip("glucose 5 %", 150));
    private static final Cases LABOUR = Cases.lasting(1500).in(Labour.of(Onset.SPONTANEOUS));

    static Stream<Case> cases() {
        return Stream.of(
                DRIP.at(8).asked(),
                DRIP.at(40).twoCompartments().withBrain().withFetalSodium().asked(),
                DRIP.at(8).withCord(0.5).circulating(0).asked(),
                withAtosiban(DRIP.at(8).asked()),
                LABOUR.at(4).asked(),
                LABOUR.at(4).bornWithBlood().circulating(0).asked(),
                Cases.lasting(90).bornWithBlood().asked(),
                RandomProtocols.asked(3),
                RandomProtocols.asked(101));
    }

    private static Case withAtosiban(Case asked) {
        TimedRate begun = new TimedRate(Quantity.minutes(100), Quantity.of("0.3", Unit.MILLIGRAM_PER_MINUTE));
        Line line = new Line(Atosiban.DRUG, null, new RateList(List.of(begun)), List.of());
        return asked.with(asked.prescription().with(List.of(line)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rowsAreWhatIsReadAtTheirTimes(Case asked) {
        Trajectory run = Simulation.of(asked, 0.7);
        assertThat(run.series().keySet()).contains(Variable.SODIUM, Variable.CONTRACTIONS);
        run.series().forEach((variable, values) -> {
            double[] one = Arrays.stream(run.times())
                    .map(time -> run.at(variable, time))
                    .toArray();
            assertThat(values).as("%s", variable).isEqualTo(one);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gapsAreFilledWithWhatIsReadThereAndTheRestIsLeftAlone(Case asked) {
        Trajectory run = Simulation.of(asked, 60);
        double[] times =
                IntStream.range(0, 300).mapToDouble(i -> i * run.end() / 299).toArray();
        for (Variable variable : run.series().keySet()) {
            double[] values = IntStream.range(0, times.length)
                    .mapToDouble(i -> i % 3 == 0 ? -1 : Double.NaN)
                    .toArray();
            run.readout().complete(variable, times, values, 10, 290);
            double[] expected = IntStream.range(0, times.length)
                    .mapToDouble(i -> i % 3 == 0 ? -1 : i < 10 || i >= 290 ? Double.NaN : run.at(variable, times[i]))
                    .toArray();
            assertThat(values).as("%s", variable).isEqualTo(expected);
        }
    }
}
