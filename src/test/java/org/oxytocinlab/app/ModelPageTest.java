package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;

/**
 * The tables of model.md say what the engine does. They stand between two marks and are written by this test when it runs
 * with {@code -Dmodel.write=true}.
 */
class ModelPageTest {
    private static final Path PAGE = Path.of("docs", "model.md");
    private static final String END = "<!-- end -->";
    private static final Pattern TABLE =
            Pattern.compile("(<!-- table: ([^>]+) -->\n)(.*?)(" + END + ")", Pattern.DOTALL);

    @Test
    void tablesSayWhatTheEngineDoes() throws IOException {
        String page = Files.readString(PAGE);
        String expected =
                TABLE.matcher(page).replaceAll(match -> Matcher.quoteReplacement(filled(match.group(1), match.group(2))));
        if (Boolean.getBoolean("model.write")) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertThat(page)
                .as("write the tables anew with: mvn -pl src -am test -Dtest=ModelPageTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -Dmodel.write=true")
                .isEqualTo(expected);
    }

    @Test
    void everyRoomHasItsTable() throws IOException {
        List<String> tables = TABLE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(2))
                .toList();
        Stream<String> rooms = Catalogue.ROOMS.stream().map(Catalogue.Room::name);

        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(rooms, Stream.of("presets", "assays", "fluids"))
                        .toList());
    }

    private static String filled(String mark, String name) {
        List<String> rows =
                switch (name) {
                    case "presets" -> presets();
                    case "assays" -> assays();
                    case "fluids" -> fluids();
                    default -> parameters(name);
                };
        return mark + rows.stream().map(row -> row + "\n").collect(Collectors.joining()) + END;
    }

    private static List<String> parameters(String room) {
        Stream<String> head = Stream.of(
                "| symbol | name in a case | meaning | value | source | kind | read there |",
                "|---|---|---|---|---|---|---|");
        Stream<String> rows = Catalogue.ROOMS.stream()
                .filter(each -> each.name().equals(room))
                .flatMap(each -> each.parameters().stream())
                .map(ModelPageTest::row);
        return Stream.concat(head, rows).toList();
    }

    private static String row(Published parameter) {
        return "| " + parameter.symbol() + " | " + parameter.name() + " | " + parameter.meaning() + " | "
                + parameter.standard() + " | [@" + parameter.origin().source() + "] | "
                + parameter.origin().kind().words() + " | "
                + parameter.origin().place().replaceAll("\\[([a-z][a-z0-9-]*)]", "[@$1]") + " |";
    }

    private static List<String> presets() {
        Stream<String> head = Stream.of("| words in a case | S |", "|---|---|");
        Stream<String> rows = Stream.of(SensitivityPreset.values())
                .map(preset -> "| " + preset.words() + " | " + preset.factor() + " |");
        return Stream.concat(head, rows).toList();
    }

    private static List<String> assays() {
        Stream<String> head = Stream.of("| words in a case | prints for 1.67 pg/mL | prints for 20 pg/mL |", "|---|---|---|");
        Stream<String> rows = Stream.of(Assay.values())
                .map(assay -> "| " + assay.words() + " | " + printed(assay, 1.67) + " | " + printed(assay, 20) + " |");
        return Stream.concat(head, rows).toList();
    }

    private static double printed(Assay assay, double level) {
        return Math.rint(100 * assay.displayed(level)) / 100;
    }

    private static List<String> fluids() {
        Stream<String> head = Stream.of("| name in a case | other names | Na + K | source | kind |", "|---|---|---|---|---|");
        return Stream.concat(head, FluidLibrary.ALL.stream().map(ModelPageTest::row))
                .toList();
    }

    private static String row(Fluid fluid) {
        return "| " + fluid.name() + " | " + String.join(", ", fluid.spellings()) + " | " + fluid.electrolytes()
                + " | [@" + fluid.origin().source() + "] | " + fluid.origin().kind().words() + " |";
    }
}
