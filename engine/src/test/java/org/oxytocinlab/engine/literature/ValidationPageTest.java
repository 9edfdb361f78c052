package org.oxytocinlab.engine.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of validation.md say what the engine answers. They stand between two marks and are written by this test when
 * it runs with {@code -Dvalidation.write=true}.
 */
class ValidationPageTest {
    private static final Path PAGE = Path.of("..", "src", "docs", "validation.md");
    private static final String END = "<!-- end -->";
    private static final Pattern TABLE =
            Pattern.compile("(<!-- table: ([^>]+) -->\n)(.*?)(" + END + ")", Pattern.DOTALL);

    @Test
    void tablesSayWhatTheEngineAnswers() throws IOException {
        String page = Files.readString(PAGE);
        String expected = TABLE.matcher(page)
                .replaceAll(match -> Matcher.quoteReplacement(filled(match.group(1), match.group(2))));
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertThat(page)
                .as("write the tables anew with: mvn -pl engine test -Dtest=ValidationPageTest -Dvalidation.write=true")
                .isEqualTo(expected);
    }

    @Test
    void everyTableIsThere() throws IOException {
        assertThat(TABLE.matcher(Files.readString(PAGE)).results().map(match -> match.group(2)))
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
                        "regimens",
                        "not yet");
    }

    private static String filled(String mark, String name) {
        return mark + ValidationTables.named(name).map(line -> line + "\n").collect(Collectors.joining()) + END;
    }
}
