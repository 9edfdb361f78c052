package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.page.Page;
import org.oxytocinlab.app.source.CaseLookup;

/** The page holds what it was given; a real browser opens it in the tests of the profile {@code page}. */
class PageCommandTest {
    private static final Page TEMPLATE = new Page("<title>@{title}</title><script id=\"lessons\">@{lessons}</script>");

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void lessonsArePackedWithAllTheirParts() throws IOException {
        PackedLesson lesson = new PackedLesson(
                "a",
                "A <case>",
                "Why",
                "Which?",
                List.of("one", "two"),
                "two",
                List.of("two", "because"),
                "title: A\n");
        String page = TEMPLATE.with("Tuesday & <b>", List.of(lesson, lesson));
        assertThat(page).contains("<title>Tuesday &amp; &lt;b&gt;</title>");
        String packed = page.substring(page.indexOf("lessons\">") + 9, page.indexOf("</script>"));
        assertThat(unpacked(packed).split("\f"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.split("\u000b"))
                        .containsExactly(
                                "a",
                                "A <case>",
                                "Why",
                                "Which?",
                                "one\u001ftwo",
                                "two",
                                "two\u001fbecause",
                                "title: A\n"));
    }

    /** Nothing in a case can end the element that holds it. */
    @Test
    void noMarkupOfACaseReachesThePage() {
        PackedLesson lesson =
                new PackedLesson("a", "</script><script>alert(1)</script>", "", "", List.of(), "", List.of(), "");
        assertThat(TEMPLATE.with("T", List.of(lesson))).doesNotContain("alert");
    }

    @Test
    void everyLessonOfTheLibraryHasItsAnswer() throws CommandFault {
        List<PackedLesson> lessons = PageLessons.shipped(name -> new CaseLookup(desk.path(".")).shipped(name));
        assertThat(lessons).hasSizeGreaterThan(50).allSatisfy(lesson -> {
            assertThat(lesson.question()).as(lesson.name()).isNotBlank();
            assertThat(lesson.answer()).as(lesson.name()).isNotEmpty();
            if (!lesson.choices().isEmpty()) {
                assertThat(lesson.choices()).as(lesson.name()).contains(lesson.right());
            }
        });
    }

    @Test
    void programWithoutPageSaysHowToGetIt() {
        Desk.Answer answer = desk.type("page", "stop-the-drip", "--out", "lesson.html");
        if (Page.shipped().isEmpty()) {
            assertThat(answer.exitCode()).isEqualTo(CommandFault.FAILED);
            assertThat(answer.err()).contains("mvn -Ppage package");
            assertThat(Files.exists(desk.path("lesson.html"))).isFalse();
        } else {
            assertThat(answer.exitCode()).isZero();
            assertThat(Files.exists(desk.path("lesson.html"))).isTrue();
        }
    }

    private static String unpacked(String packed) throws IOException {
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
