package org.oxytocinlab.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.report.Block.Bullets;
import org.oxytocinlab.app.report.Block.Figure;
import org.oxytocinlab.app.report.Block.Folded;
import org.oxytocinlab.app.report.Block.Grid;
import org.oxytocinlab.app.report.Block.Heading;
import org.oxytocinlab.app.report.Block.Paragraph;
import org.oxytocinlab.app.report.Block.Source;

class ReportPageTest {

    private static final String NASTY = "</pre><script>alert(\"1\")</script> & 'µU' ${x} @if(true) ]]>";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";

    @Test
    void textOfAUserStaysText() {
        Reading page = Reading.of(everyKind(NASTY));

        assertThat(page.elements("script")).isEmpty();
        for (String name : List.of("title", "h1", "li", "dt", "dd", "caption", "pre", "td")) {
            assertThat(page.texts(name)).as(name).containsExactly(NASTY);
        }
        assertThat(page.texts("summary")).containsExactly(NASTY, NASTY);
        assertThat(page.texts("figcaption")).containsExactly(NASTY, NASTY);
        assertThat(page.texts("h2")).contains(NASTY);
        assertThat(page.texts("p")).contains(NASTY);
        assertThat(page.attributes("svg", "aria-label")).containsExactly(NASTY, NASTY);
        assertThat(page.attributes("div", "aria-label")).containsExactly(NASTY);
    }

    @Test
    void everyKindOfBlockIsInTheSample() {
        assertThat(Block.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(everyKind("").blocks().stream()
                        .<Class<?>>map(Object::getClass)
                        .toList());
    }

    @Test
    void everyKindOfBlockIsPrinted() {
        for (Block block : everyKind("seen").blocks()) {
            assertThat(Reading.of(block).texts("main").get(0))
                    .as(block.toString())
                    .contains("seen");
        }
    }

    @Test
    void samePageGivesTheSameBytes() {
        assertThat(ReportPage.html(everyKind("word"))).isEqualTo(ReportPage.html(everyKind("word")));
    }

    @Test
    void linesEndInTheSameWayOnEverySystem() {
        assertThat(Reading.text(everyKind("word")))
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n");
        assertThat(Reading.text(everyKind("word"))).doesNotContain("\r");
    }

    @Test
    void pageLoadsNothingAndRunsNothing() {
        Reading page = Reading.of(everyKind("word"));

        for (String name : List.of("script", "link", "iframe", "object", "embed", "img", "image", "base", "form")) {
            assertThat(page.elements(name)).as(name).isEmpty();
        }
        for (String name : List.of("src", "srcset", "href", "xlink:href", "onload", "onclick")) {
            assertThat(page.attributes(name)).as(name).isEmpty();
        }
        assertThat(page.texts("style")).singleElement().asString().doesNotContain("@import", "url(");
        assertThat(page.attributes("content")).anyMatch(policy -> policy.startsWith("default-src 'none'"));
    }

    @Test
    void purposeIsAtTheTopAtTheFootAndOnEachSheet() {
        Reading page = Reading.of(everyKind("word"));

        assertThat(page.texts("header").get(0).strip()).startsWith("For teaching. Not for patient care.");
        assertThat(page.texts("footer").get(0).strip()).endsWith("For teaching. Not for patient care.");
        assertThat(page.texts("style").get(0)).contains("content: \"For teaching. Not for patient care.\"");
    }

    @Test
    void headingsAreInOrder() {
        Reading page = Reading.of(new Heading("First"), new Paragraph("text"), new Heading("Second"));

        assertThat(page.texts("h1")).containsExactly("Title");
        assertThat(page.texts("h2")).containsExactly("First", "Second", "How this page was made");
        assertThat(page.attributes("html", "lang")).containsExactly("en");
    }

    @Test
    void blocksKeepTheirOrder() {
        String text = Reading.of(new Source("one", "two"), new Paragraph("three"), new Bullets(List.of("four", "five")))
                .texts("main")
                .get(0);

        assertThat(text.strip().split("\\s+")).containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void provenanceKeepsItsOrder() {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("Version", "1");
        provenance.put("Seed", "7");
        provenance.put("Case", "a");
        Reading page = Reading.of(new ReportContents("Title", "Question?", List.of(), List.of(), provenance));

        assertThat(page.texts("dt")).containsExactly("Version", "Seed", "Case");
        assertThat(page.texts("dd")).containsExactly("1", "7", "a");
    }

    @Test
    void sourceKeepsItsLines() {
        String text = "woman:\n  age: 30\n\n  parity: 1\n";

        assertThat(Reading.of(new Source("Case", text)).texts("pre")).containsExactly(text);
    }

    private static ReportContents everyKind(String word) {
        return new ReportContents(
                word,
                word,
                List.of(word),
                List.of(
                        new Heading(word),
                        new Paragraph(word),
                        new Bullets(List.of(word)),
                        new Figure(word, SVG),
                        EmbeddedSvg.of(new Figure(word, SVG), "embedded-"),
                        new Grid(word, List.of(word, word), List.of(List.of(word, word))),
                        new Folded(word, List.of(word)),
                        new Source(word, word)),
                Map.of(word, word));
    }
}
