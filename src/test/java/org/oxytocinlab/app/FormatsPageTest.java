package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Variable;

/** The page on formats names the columns as they are. */
class FormatsPageTest {

    @Test
    void everyColumnOfATimeCourseIsListedWithItsUnit() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "formats.md"));
        List<String> columns = Variable.seen(View.ROWS).stream()
                .map(variable -> variable.card())
                .map(card -> "| `" + card.key() + "` | " + card.words() + " | "
                        + unit(card.unit().symbol()) + " |")
                .toList();

        assertThat(lines).containsSubsequence(columns);
    }

    private static String unit(String symbol) {
        return symbol.isEmpty() ? "–" : symbol;
    }
}
