package org.oxytocinlab.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The tables of validation.md say what the engine answers. They stand between two marks and are written by this test when
 * it runs with {@code -Dvalidation.write=true}.
 */
class ValidationPageTest {
    private static final Path PAGE = Path.of("..", "src", "docs", "validation.md");

    @Test
    void tablesSayWhatTheEngineAnswers() throws IOException {
        String page = Files.readString(PAGE);
        String expected = Validation.page(page);
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertThat(page)
                .as(
                        "write the tables anew with: mvn -pl literature -am test -Dtest=ValidationPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dvalidation.write=true")
                .isEqualTo(expected);
    }

    @Test
    void everyTableIsThere() throws IOException {
        assertThat(Validation.tables(Files.readString(PAGE)))
                .containsExactlyInAnyOrder(
                        "count",
                        "evidence",
                        "misses",
                        "plasma",
                        "uterus",
                        "receptors",
                        "cervix",
                        "antagonist",
                        "water",
                        "circulation",
                        "blood loss",
                        "fetus",
                        "regimens",
                        "not yet");
    }
}
