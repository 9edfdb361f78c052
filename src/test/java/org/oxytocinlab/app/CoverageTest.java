package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.scenarios.Library;

/** Each of the 39 items has a case, a room and a test, or is a sentence. */
class CoverageTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CASE = Pattern.compile("\\[([a-z0-9-]+)]\\(../../scenarios/(studies/)?\\1\\.yaml\\)");
    private static final Pattern ROOM = Pattern.compile("\\[([^]]+)]\\(([a-z]+\\.md)#([a-z-]+)\\)");
    private static final Pattern TESTS = Pattern.compile("\\[(\\w+Test)]\\((\\.\\./[^)]+/\\1\\.java)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final String NONE = "–";

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(DOCS.resolve("coverage.md")))
                .results()
                .toList();
    }

    @Test
    void everyItemHasItsRow() throws IOException {
        assertThat(rows())
                .extracting(row -> Integer.parseInt(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 39).boxed().toList());
    }

    @Test
    void whatHasACaseHasARoomAndATestAndWhatHasNoneHasASentence() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            if (CASE.matcher(row.group(3)).find()) {
                assertThat(row.group(4)).as(row.group()).containsPattern(ROOM);
                assertThat(row.group(5)).as(row.group()).containsPattern(TESTS);
            } else {
                assertThat(row.group(3)).as(row.group()).matches("(Text|A note): .+");
                assertThat(row.group(5)).as(row.group()).isEqualTo(NONE);
            }
        });
    }

    @Test
    void everyCaseIsOfTheLibrary() throws IOException {
        List<String> known = Stream.of(Library.cases(), Library.studies())
                .flatMap(List::stream)
                .map(Library.Entry::name)
                .toList();
        List<String> named = rows().stream()
                .flatMap(row -> CASE.matcher(row.group(3)).results())
                .map(link -> link.group(1))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void everyRoomIsAHeadingOfThatName() throws IOException {
        for (MatchResult row : rows()) {
            for (MatchResult room : ROOM.matcher(row.group(4)).results().toList()) {
                List<String> headings = HEADING.matcher(Files.readString(DOCS.resolve(room.group(2))))
                        .results()
                        .map(heading -> heading.group(1))
                        .toList();
                assertThat(headings).as(row.group()).contains(room.group(1));
                assertThat(anchor(room.group(1))).isEqualTo(room.group(3));
            }
        }
    }

    @Test
    void everyTestIsThere() throws IOException {
        for (MatchResult row : rows()) {
            for (MatchResult test : TESTS.matcher(row.group(5)).results().toList()) {
                assertThat(DOCS.resolve(test.group(2))).as(row.group()).isRegularFile();
            }
        }
    }

    /** As pages of the web name a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
