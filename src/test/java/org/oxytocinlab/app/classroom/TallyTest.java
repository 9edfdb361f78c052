package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void medianIsTheVoteInTheMiddleAndTheLowerOneOfTwo() {
        assertThat(Tally.of(List.of(9.0, 1.0, 5.0)).median()).hasValue(5);
        assertThat(Tally.of(List.of(9.0, 1.0, 5.0, 7.0)).median()).hasValue(5);
        assertThat(Tally.of(List.of(2.0)).median()).hasValue(2);
        assertThat(Tally.of(List.of()).median()).isEmpty();
    }

    @Test
    void modeIsTheMostFrequentVoteAndTheLowestOfSeveral() {
        assertThat(Tally.of(List.of(1.0, 8.0, 8.0)).mode()).hasValue(8);
        assertThat(Tally.of(List.of(8.0, 3.0, 8.0, 3.0, 9.0)).mode()).hasValue(3);
        assertThat(Tally.of(List.of()).mode()).isEmpty();
    }
}
