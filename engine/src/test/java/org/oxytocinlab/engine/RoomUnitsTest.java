package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a room holds or is asked with has its unit in its description, [1] where it has none. */
class RoomUnitsTest {
    private static final Path ENGINE = Path.of("src/main/java/org/oxytocinlab/engine");
    private static final Pattern HOLDS = Pattern.compile("record \\w+\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("double(?:\\[])? (\\w+)");
    private static final Pattern DESCRIPTION = Pattern.compile("@param (\\w+) ([^@]*?)(?=\\*/|\\* @)", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("\\[[^]]+]");

    static List<Path> rooms() throws IOException {
        try (Stream<Path> physiology = Files.list(ENGINE.resolve("physiology"));
                Stream<Path> pharmacology = Files.list(ENGINE.resolve("pharmacology"))) {
            List<Path> rooms = Stream.concat(physiology, pharmacology)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            assertThat(rooms).hasSizeGreaterThan(30);
            return rooms;
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyNumberHasItsUnit(Path room) throws IOException {
        String source = Files.readString(room);
        List<String> numbers = names(NUMBER, source);
        List<String> without = DESCRIPTION
                .matcher(source)
                .results()
                .filter(match -> numbers.contains(match.group(1)))
                .filter(match -> !UNIT.matcher(match.group(2)).find())
                .map(match -> match.group(1))
                .toList();
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyNumberThatARoomHoldsIsDescribed(Path room) throws IOException {
        String source = Files.readString(room);
        List<String> described = names(DESCRIPTION, source);
        Matcher records = HOLDS.matcher(source);
        while (records.find()) {
            assertThat(described).containsAll(names(NUMBER, records.group(1)));
        }
    }

    private static List<String> names(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).toList();
    }
}
