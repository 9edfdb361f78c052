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
        assertThat(NearMiss.of("chek", List.of("list", "check", "cheeks"))).contains("check");
    }

    @Test
    void farWordIsNotOffered() {
        assertThat(NearMiss.hint("xyz", List.of("run", "check"))).isEmpty();
    }

    @Test
    void wordsThatAreEquallyNearAreAllOffered() {
        assertThat(NearMiss.hint("category", List.of("normal", "category II", "category III")))
                .isEqualTo("; did you mean 'category II' or 'category III'?");
        assertThat(NearMiss.of("category", List.of("category II", "category III")))
                .isEmpty();
    }

    @Test
    void romanAndArabicNumeralsAreOneNumber() {
        List<String> classes = List.of("category II", "category III");
        assertThat(NearMiss.of("category 3", classes)).contains("category III");
        assertThat(NearMiss.of("catgory 2", classes)).contains("category II");
        assertThat(NearMiss.of("category 4", classes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NICHD 2009,               NICHD 2008",
        "glucose 10 %,             glucose 5 %",
        "saline 0.45 %,            saline 0.9 %",
        "interval-trap-45,         interval-trap-15",
        "goodman-gilman-high,      goodman-gilman-low",
        "sodium above 130 mmol/L,  sodium below 130 mmol/L",
        "highest plasma sodium,    lowest plasma sodium",
        "IV dose,                  IM dose",
        "height,                   weight",
        "multiparous,              nulliparous",
        "on,                       no",
        "half,                     hold"
    })
    void anotherThingIsNoSlip(String found, String known) {
        assertThat(NearMiss.nearest(found, List.of(known))).isEmpty();
    }

    @Test
    void endlessWordIsNotCompared() {
        assertThat(NearMiss.nearest("stop".repeat(100_000), List.of("stop"))).isEmpty();
    }
}
