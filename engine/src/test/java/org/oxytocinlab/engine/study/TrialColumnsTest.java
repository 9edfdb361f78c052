package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RandomProtocols;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.study.Participant.Course;

/** A trial keeps rows of a few variables; its endpoints are those of a woman with all of them, bit for bit. */
class TrialColumnsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endpointsDoNotMissTheOtherColumns(long seed) {
        Case asked = RandomProtocols.asked(seed);
        Trial trial = new Trial(
                List.of(new Arm("one", asked), new Arm("other", asked)),
                Population.NONE,
                Trial.Design.PAIRED,
                Criteria.STANDARD,
                1,
                1,
                seed);
        Trajectory whole = Simulation.of(asked.withSeed(seed));

        trial.carryOut(Workforce.ALONE, participant -> {
            for (Course course : participant.courses()) {
                assertThat(course.measures()).isEqualTo(WomanMeasures.of(asked, whole, Criteria.STANDARD));
                assertThat(course.samples()).isDeepEqualTo(Bands.read(whole));
            }
        });
    }
}
