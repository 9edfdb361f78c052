package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.scenarios.Library;

/** What the pages say is so. */
class PagesTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path CONTRIBUTING = Path.of("..", "CONTRIBUTING.md");
    private static final Path CASES = Path.of("..", "scenarios", "README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern SAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void caseOfTheReadmeHoldsWhatItSays() throws IOException {
        List<String> samples = SAMPLE.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(samples).hasSize(1);
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = desk.with("first.yaml", samples.get(0)).type("check", "first.yaml");
            assertThat(answer.exitCode()).as(answer.toString()).isZero();
        }
    }

    @Test
    void everyCaseHasItsLine() throws IOException {
        String page = Files.readString(CASES);

        assertThat(Library.cases())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(page).contains("[" + entry.name() + "](" + entry.name() + ".yaml)"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md"));
            assertThat(Stream.concat(Stream.of(README, CONTRIBUTING, CASES), pages))
                    .allSatisfy(PagesTest::checkLinks);
        }
    }

    private static void checkLinks(Path page) throws IOException {
        List<Path> targets = LINK.matcher(Files.readString(page))
                .results()
                .map(match -> page.resolveSibling(match.group(1)))
                .toList();
        assertThat(targets)
                .as("links of " + page)
                .allSatisfy(target -> assertThat(target).exists());
    }
}
