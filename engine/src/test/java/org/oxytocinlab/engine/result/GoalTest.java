package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.RandomProtocols;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Contraction;

/** Time below, in and above a goal is counted, and nothing is left over. */
class GoalTest {
    private static final double END = 120;

    /** A contraction at each of these times [min], of 50 mmHg and 60 s. */
    private static Trajectory run(DoubleStream onsets) {
        List<Contraction> contractions =
                onsets.mapToObj(onset -> new Contraction(onset, 60, 60, 10)).toList();
        return new Trajectory(
                new double[] {0, END}, Map.of(), contractions, List.of(), List.of(), (variable, time) -> Double.NaN);
    }

    private static DoubleStream every(double minutes) {
        return DoubleStream.iterate(minutes / 2, onset -> onset < END, onset -> onset + minutes);
    }

    @Test
    void firstHalfHourIsBelow() {
        Trajectory steady = run(every(2.5));
        assertThat(Goal.USUAL.minutes(steady).below()).isEqualTo(30);
        assertThat(Goal.USUAL.minutes(steady).in()).isEqualTo(90);
        assertThat(Goal.USUAL.minutes(steady).above()).isZero();
    }

    /** 5.5 per 10 min by the model's rate are 16 or 17 contractions in 30 min. */
    @Test
    void exactlyFiveInTenMinutesIsStillTheGoal() {
        assertThat(Goal.USUAL.minutes(run(every(2))).in()).isEqualTo(90);
        assertThat(Goal.USUAL.minutes(run(every(10 / 5.5))).above()).isEqualTo(90);
    }

    /** The ninth contraction of a window makes 3 per 10 min: from 65 min on, just after its onset, until the first has left. */
    @Test
    void changesAtTheMomentAContractionComesOrLeaves() {
        Trajectory nine = run(DoubleStream.of(41, 44, 47, 50, 53, 56, 59, 62, 65));
        assertThat(Goal.USUAL.minutes(nine).in()).isCloseTo(71 - 65, within(1e-9));
        assertThat(Goal.USUAL.minutes(nine).below()).isCloseTo(END - 6, within(1e-9));
    }

    @Test
    void oneNumberIsPrintedWhereBothEndsAreEqual() {
        assertThat(new Goal(5, 5, 0, 0).words()).isEqualTo("5 per 10 min");
        assertThat(new Goal(3, 5, 200, 60).words())
                .isEqualTo("3 to 5 per 10 min with 200 Montevideo units, each lasting 60 s");
    }

    @Test
    void everythingThatIsAskedMustHold() {
        Trajectory steady = run(every(2.5));
        // 4 per 10 min of 50 mmHg are 200 Montevideo units.
        assertThat(new Goal(3, 5, 200, 60).minutes(steady).in()).isEqualTo(90);
        assertThat(new Goal(3, 5, 201, 0).minutes(steady).in()).isZero();
        assertThat(new Goal(3, 5, 0, 61).minutes(steady).below()).isEqualTo(END);
        assertThat(new Goal(3, 3.5, 500, 0).minutes(steady).above()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sidesAddUpToTheWhole(long seed) {
        Trajectory run = Simulation.of(RandomProtocols.asked(seed));
        double sum = Endpoint.MINUTES_BELOW_GOAL.of(run)
                + Endpoint.MINUTES_IN_GOAL.of(run)
                + Endpoint.MINUTES_ABOVE_GOAL.of(run);
        assertThat(sum).isCloseTo(run.end(), within(1e-9));
    }

    /** Above the usual goal is tachysystole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aboveTheUsualGoalIsTachysystole(long seed) {
        Trajectory run = Simulation.of(RandomProtocols.asked(seed));
        assertThat(Goal.USUAL.minutes(run).above()).isCloseTo(Endpoint.MINUTES_OF_TACHYSYSTOLE.of(run), within(1e-9));
    }
}
