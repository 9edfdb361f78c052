package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({"run,run,0", "rnu,run,1", "ru,run,1", "runn,run,1", "ran,run,1", "RUN,run,0", "list,run,4", "'',run,3"})
    void distanceCountsMistakes(String found, String known, int distance) {
        assertThat(NearMiss.distance(found, known)).isEqualTo(distance);
    }

    @Test
    void nearestWins() {
        assertThat(NearMiss.of("chek", List.of("list", "check", "cheek"))).contains("check");
    }

    @Test
    void farWordIsNotOffered() {
        assertThat(NearMiss.hint("xyz", List.of("run", "check"))).isEmpty();
    }
}
