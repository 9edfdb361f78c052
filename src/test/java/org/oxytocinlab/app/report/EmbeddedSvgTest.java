package org.oxytocinlab.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.report.Block.Figure;
import org.w3c.dom.Element;

class EmbeddedSvgTest {

    private static final String SVG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg width="40" height="30" viewBox="0 0 400 300"
                 xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            ><title
              >Rate &amp; plasma</title
              ><!-- left by the drawing --><defs id="genericDefs"
              /><defs id="defs1"
                ><clipPath id="clipPath1"><path d="M0 0 L1 1"/></clipPath
                ><clipPath id="clipPath10"><path d="M0 0 L2 2"/></clipPath
                ><linearGradient id="fade" xlink:href="#defs1"
              /></defs
              ><g clip-path="url(#clipPath1)" style="fill: url('#fade'); mask: url(#clipPath10)"
              ><use href="#clipPath10" fill="#1b5e8c"/></g
            ></svg>
            """;

    private static final Figure FIGURE = new Figure("Caption", SVG);
    private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#([^'\")]+)");

    @Test
    void twoFiguresShareNoId() {
        assertThat(Reading.of(FIGURE, FIGURE).attributes("id")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void referencesStayInsideTheirFigure() {
        List<Element> figures = Reading.of(FIGURE, FIGURE).elements("svg");

        for (Element figure : figures) {
            List<String> ids = attributes(figure, "id").toList();
            List<String> references = references(figure);
            assertThat(references).hasSize(5).isSubsetOf(ids);
        }
    }

    @Test
    void referencePointsAtWhatItPointedAt() {
        assertThat(EmbeddedSvg.of(FIGURE, "a-").svg())
                .contains(
                        "clip-path=\"url(#a-clipPath1)\"",
                        "fill: url('#a-fade'); mask: url(#a-clipPath10)",
                        "xlink:href=\"#a-defs1\"",
                        "href=\"#a-clipPath10\"");
    }

    @Test
    void theElementItselfIsKeptApartToo() {
        Figure figure = new Figure("Caption", "<svg id=\"top\" viewBox=\"0 0 1 1\"><use href=\"#top\"/></svg>");

        assertThat(EmbeddedSvg.of(figure, "a-").svg()).contains("id=\"a-top\"", "href=\"#a-top\"");
    }

    @Test
    void quotationMarksStayWithinTheirAttribute() {
        Figure figure = new Figure("Caption", "<svg class='say \"yes\"' viewBox=\"0 0 1 1\"/>");

        assertThat(EmbeddedSvg.of(figure, "a-").svg()).contains("class=\"say &quot;yes&quot;\"");
    }

    @Test
    void colourIsNoReference() {
        assertThat(EmbeddedSvg.of(FIGURE, "a-").svg()).contains("fill=\"#1b5e8c\"");
    }

    @Test
    void figureIsAnElementThatScales() {
        assertThat(EmbeddedSvg.of(FIGURE, "a-").svg())
                .startsWith("<svg ")
                .endsWith("</svg>")
                .doesNotContain("<!--");
        Element figure = Reading.of(FIGURE).elements("svg").get(0);
        assertThat(figure.getAttribute("viewBox")).isEqualTo("0 0 400 300");
        assertThat(figure.hasAttribute("width")).isFalse();
        assertThat(figure.hasAttribute("height")).isFalse();
    }

    @Test
    void sizeBecomesTheBoxWhereThereIsNone() {
        Figure figure = new Figure("Caption", "<svg width=\"40px\" height=\"30\"/>");

        assertThat(EmbeddedSvg.of(figure, "a-").svg())
                .contains("viewBox=\"0 0 40 30\"")
                .doesNotContain("40px");
    }

    @Test
    void titleIsWhatAScreenReaderSays() {
        Reading page = Reading.of(FIGURE, new Figure("Caption", "<svg viewBox=\"0 0 1 1\"/>"));

        assertThat(page.attributes("svg", "role")).containsExactly("img", "img");
        assertThat(page.attributes("svg", "aria-label")).containsExactly("Rate & plasma", "Caption");
        assertThat(page.texts("figcaption")).containsExactly("Caption", "Caption");
    }

    @Test
    void descriptionIsReadToThoseWhoCannotSee() {
        Figure figure = new Figure("Caption", "<svg viewBox=\"0 0 1 1\"><title>T</title><desc>20 at 10 h</desc></svg>");
        Element svg = Reading.of(FIGURE, figure, figure).elements("svg").get(2);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);

        assertThat(svg.getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
        assertThat(description.getTextContent()).isEqualTo("20 at 10 h");
        assertThat(Reading.of(figure, figure).attributes("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotAnSvgIsRefused() {
        assertThatThrownBy(() -> EmbeddedSvg.of(new Figure("Caption", "<svg"), "a-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an SVG");
        assertThatThrownBy(() -> EmbeddedSvg.of(new Figure("Caption", "<svg width=\"4\"/>"), "a-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an SVG without viewBox and height has no shape to scale");
    }

    private static List<String> references(Element figure) {
        return Stream.of("clip-path", "style", "href", "xlink:href")
                .flatMap(name -> attributes(figure, name))
                .flatMap(value -> value.startsWith("#")
                        ? Stream.of(value.substring(1))
                        : REFERENCE.matcher(value).results().map(each -> each.group(1)))
                .toList();
    }

    private static Stream<String> attributes(Element figure, String name) {
        return Reading.below(figure).stream()
                .filter(each -> each.hasAttribute(name))
                .map(each -> each.getAttribute(name));
    }
}
