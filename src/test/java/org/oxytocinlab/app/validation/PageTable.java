package org.oxytocinlab.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of validation.md between two marks, which a test writes with {@code -Dvalidation.write=true} and else reads. */
record PageTable(String mark) {
    private static final Path PAGE = Path.of("docs", "validation.md");

    /**
     * Writes the table, or compares it line by line.
     *
     * @param same of a written and an expected line
     */
    void hold(List<String> lines, BiConsumer<String, String> same) throws IOException {
        String page = Files.readString(PAGE);
        Matcher old = Pattern.compile("(<!-- " + mark + " -->\n)(.*?)(<!-- end " + mark + " -->)", Pattern.DOTALL)
                .matcher(page);
        assertThat(old.find()).isTrue();
        if (Boolean.getBoolean("validation.write")) {
            String table = String.join("\n", lines) + "\n";
            Files.writeString(PAGE, old.replaceFirst(Matcher.quoteReplacement(old.group(1) + table + old.group(3))));
            return;
        }
        List<String> written = old.group(2).lines().toList();
        assertThat(written)
                .as("write the table anew with -Pmany-women -Dvalidation.write=true")
                .hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            same.accept(written.get(i), lines.get(i));
        }
    }
}
