package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.scenarios.InvalidInput;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.ScenarioReader;

/** The page of questions asks what the cases ask; this test writes it when it runs with {@code -Dquestions.write=true}. */
class QuestionsPageTest {
    private static final Path PAGE = Path.of("docs", "questions.md");
    private static final Path COURSE = Path.of("docs", "course.md");
    private static final Pattern LIST = Pattern.compile("(?<=<!-- questions -->\n).*?(?=<!-- end -->)", Pattern.DOTALL);
    private static final Pattern LESSON = Pattern.compile("\\| T\\d+ [^|]*\\| `run ([a-z0-9-]+)` \\| ([^|]+) \\|");

    @Test
    void pageAsksWhatTheCasesAsk() throws Exception {
        String page = Files.readString(PAGE);
        List<String> entries = new ArrayList<>();
        for (Library.Entry entry : Library.cases()) {
            entries.add(entry(entry));
        }
        String expected = LIST.matcher(page).replaceFirst(Matcher.quoteReplacement(String.join("", entries)));
        if (Boolean.getBoolean("questions.write")) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertThat(page)
                .as("write the page anew with: mvn -pl src -am test -Dtest=QuestionsPageTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -Dquestions.write=true")
                .isEqualTo(expected);
    }

    @Test
    void courseAsksInTheWordsOfItsCases() throws Exception {
        List<MatchResult> lessons =
                LESSON.matcher(Files.readString(COURSE)).results().toList();

        assertThat(lessons).hasSizeGreaterThan(5);
        for (MatchResult lesson : lessons) {
            assertThat(lesson.group(2)).isEqualTo(question(lesson.group(1)).question());
        }
    }

    private static String entry(Library.Entry entry) throws InvalidInput {
        Prediction asked = question(entry.name());
        String choices =
                asked.lettered().stream().map(choice -> "   - " + choice + "\n").collect(Collectors.joining());
        return "1. [" + entry.name() + "](../../scenarios/" + entry.name() + ".yaml): " + asked.question() + "\n"
                + choices;
    }

    private static Prediction question(String name) throws InvalidInput {
        return ScenarioReader.read(Library.caseText(name).orElseThrow(), name + ".yaml")
                .predict()
                .orElseThrow();
    }
}
