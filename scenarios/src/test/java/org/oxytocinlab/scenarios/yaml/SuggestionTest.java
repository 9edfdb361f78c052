package org.oxytocinlab.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("duration", "maximum", "Bishop score", "stop", "start", "step");

    @ParameterizedTest
    @CsvSource({
        "durration, duration", "DURATION, duration", "max, maximum", "bishop_score, Bishop score",
        "stpo, stop", "strat, start", "stepp, step", "duraton, duration"
    })
    void slipLeadsToTheWordThatWasMeant(String slip, String meant) {
        assertThat(Suggestion.of(slip, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "dose", "''"})
    void strangeWordLeadsNowhere(String word) {
        assertThat(Suggestion.of(word, KNOWN)).isEmpty();
        assertThat(Suggestion.hint(word, List.of("duration", "maximum"))).isEqualTo("; known: duration, maximum");
    }
}
