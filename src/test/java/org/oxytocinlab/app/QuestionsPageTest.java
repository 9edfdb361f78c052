package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** The page of questions asks what the cases ask; this test writes it when it runs with {@code -Dquestions.write=true}. */
class QuestionsPageTest {
    private static final Path PAGE = Path.of("docs", "questions.md");
    private static final Path COURSE = Path.of("docs", "course.md");
    private static final Pattern LIST = Pattern.compile("(?<=<!-- questions -->\n).*?(?=<!-- end -->)", Pattern.DOTALL);
    private static final Path HANDOUT = Path.of("docs", "handout.html");

    /** The lessons of the class of 60 minutes, none of whose questions tells the answer to another. */
    private static final List<List<String>> CLASS = List.of(
            List.of("T1", "one-step-half-life-15"),
            List.of("T2", "stop-the-drip"),
            List.of("T4", "low-dose-induction"),
            List.of("T4", "high-dose-induction"),
            List.of("T6", "interval-trap-15"),
            List.of("fetus", "fetal-hypoxia"),
            List.of("T14", "water-intoxication-dilute-bag"));

    private static final Pattern LESSON = Pattern.compile("\\| T\\d+ [^|]*\\| `run ([a-z0-9-]+)` \\| ([^|]+) \\|");

    @Test
    void pageAsksWhatTheCasesAsk() throws Exception {
        List<String> entries = new ArrayList<>();
        for (Library.Entry entry : Library.cases()) {
            entries.add(entry(entry));
        }
        hold(PAGE, entries);
    }

    @Test
    void handoutAsksWhatTheClassIsAsked() throws Exception {
        List<String> entries = new ArrayList<>();
        for (List<String> lesson : CLASS) {
            entries.add(onPaper(lesson.get(0), lesson.get(1)));
        }
        hold(HANDOUT, entries);
    }

    /** Every lesson of the class in the course plan has a question on the handout. */
    @Test
    void handoutAndClassHaveTheSameLessons() throws Exception {
        List<String> planned = Pattern.compile("^\\| (?:5|10) \\| (T\\d+|fetal)", Pattern.MULTILINE)
                .matcher(Files.readString(COURSE))
                .results()
                .map(line -> line.group(1).replace("fetal", "fetus"))
                .toList();
        assertThat(planned)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        CLASS.stream().map(lesson -> lesson.get(0)).distinct().toList());
    }

    private static void hold(Path file, List<String> entries) throws IOException {
        String page = Files.readString(file);
        String expected = LIST.matcher(page).replaceFirst(Matcher.quoteReplacement(String.join("", entries)));
        if (Boolean.getBoolean("questions.write")) {
            Files.writeString(file, expected);
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

    private static String onPaper(String lesson, String name) throws InvalidInput {
        Prediction asked = question(name);
        String choices = asked.lettered().stream()
                .map(choice -> "<span>" + escaped(choice) + "</span>")
                .collect(Collectors.joining(" "));
        return "<li><span class=\"lesson\">" + lesson + "</span><div><p>" + escaped(asked.question())
                + "</p><p class=\"choices\">" + choices + "</p><div class=\"run\"><span>./oxytocin run " + name
                + "</span><span>The run says <i></i></span></div></div></li>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Prediction question(String name) throws InvalidInput {
        return ScenarioReader.read(Library.caseText(name).orElseThrow(), name + ".yaml")
                .predict()
                .orElseThrow();
    }
}
