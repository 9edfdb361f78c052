package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.therapy.FluidLibrary;

/** Every source that is named is in references.bib, and every entry there is named somewhere. */
class ReferencesTest {
    private static final Path REFERENCES = Path.of("docs", "references.bib");
    private static final Path ENGINE = Path.of("..", "engine", "src", "main", "java");
    private static final Path REGIMENS = Path.of("..", "scenarios", "regimens");

    private static final Path STUDIES = Path.of("..", "scenarios", "studies");
    private static final Path POPULATIONS = Path.of("..", "scenarios", "populations");

    private static final Path PUBLISHED =
            Path.of("..", "literature", "src", "main", "resources", "org", "oxytocinlab", "literature", "sources.csv");

    private static final Pattern ENTRY = Pattern.compile("(?m)^@\\w+\\{([^,\\s]+),");
    private static final Pattern BRACKETS = Pattern.compile("\\[([a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)]");
    private static final Pattern CITATION = Pattern.compile("\\[@([a-z][a-z0-9-]*)]");
    private static final Pattern REGIMEN_SOURCE = Pattern.compile("(?m)^source: *(\\S+) *$");

    private static final Pattern STUDY_SOURCE = Pattern.compile("source: *([a-z0-9-]+)}");

    /** Units stand in brackets too; a key that no origin carries is told by its year or its hyphen. */
    private static final Pattern TELLING = Pattern.compile(".*(\\d{4}|-).*");

    private static List<String> entries = List.of();
    private static Map<String, String> named = Map.of();

    @BeforeAll
    static void read() throws IOException {
        entries = matches(ENTRY, Files.readString(REFERENCES))
                .map(match -> match.group(1))
                .toList();
        named = new TreeMap<>();
        Catalogue.ALL.forEach(parameter -> named.put(parameter.origin().source(), "parameter " + parameter.name()));
        FluidLibrary.ALL.forEach(fluid -> named.put(fluid.origin().source(), "fluid " + fluid.name()));
        for (Path file : files(REGIMENS, ".yaml")) {
            name(REGIMEN_SOURCE, file);
        }
        for (Path file : files(STUDIES, ".yaml")) {
            name(STUDY_SOURCE, file);
        }
        for (Path file : files(POPULATIONS, ".yaml")) {
            name(REGIMEN_SOURCE, file);
        }
        name(CITATION, PUBLISHED);
        for (Path file : files(Path.of("docs"), ".md")) {
            name(CITATION, file);
        }
        for (Path file : files(ENGINE, ".java")) {
            nameInBrackets(file);
        }
    }

    @Test
    void everyNamedSourceIsListed() {
        Map<String, String> missing = new TreeMap<>(named);
        entries.forEach(missing::remove);

        assertThat(missing)
                .as("keys that references.bib lacks, and who names them")
                .isEmpty();
    }

    @Test
    void everyListedSourceIsNamed() {
        Set<String> idle = new TreeSet<>(entries);
        idle.removeAll(named.keySet());

        assertThat(idle).as("entries of references.bib that nothing uses").isEmpty();
    }

    @Test
    void noSourceIsListedTwice() {
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Otherwise a moved folder would leave its sources unchecked. */
    @Test
    void everyPlaceWasLookedAt() throws IOException {
        assertThat(files(ENGINE, ".java")).hasSizeGreaterThan(50);
        assertThat(files(REGIMENS, ".yaml")).hasSizeGreaterThan(15);
        assertThat(files(STUDIES, ".yaml")).hasSizeGreaterThan(8);
        assertThat(files(POPULATIONS, ".yaml")).hasSizeGreaterThan(1);
    }

    private static void name(Pattern pattern, Path file) throws IOException {
        matches(pattern, Files.readString(file)).forEach(match -> named.put(match.group(1), file.toString()));
    }

    private static void nameInBrackets(Path file) throws IOException {
        matches(BRACKETS, Files.readString(file))
                .flatMap(match -> Stream.of(match.group(1).split(", ")))
                .filter(key -> entries.contains(key) || TELLING.matcher(key).matches())
                .forEach(key -> named.put(key, file.toString()));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = new ArrayList<>(
                    all.filter(file -> file.toString().endsWith(ending)).toList());
            files.sort(null);
            return files;
        }
    }
}
