package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.charts.Topic;

/** An author may say in the file what the figure shows; who runs it may override that. */
class FigureKeyTest {
    private static final String CASE = "title: T\nduration: 1 h\nregimen: {rate: 2 mU/min}\n";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void figureAndSlidesFollowTheKey() throws IOException {
        desk.with("wish.yaml", CASE + "figure: {panels: [contractions, pump], slides: each}\n")
                .with("none.yaml", CASE);
        desk.type("run", "wish.yaml");
        desk.type("run", "none.yaml", "--panels", "pump,contractions", "--slide-each");
        Set<String> files = desk.files("out/wish").keySet();
        assertThat(files).contains("slide-pump.png", "slide-contractions.svg").doesNotContain("slide.png");
        for (String file : new String[] {"chart.svg", "slide-pump.svg"}) {
            assertThat(described(desk.files("out/wish").get(file)))
                    .isEqualTo(described(desk.files("out/none").get(file)));
        }
        assertThat(desk.type("replay", "out/wish").out()).contains("the same, to the bit");
    }

    @Test
    void optionOverridesTheKey() throws IOException {
        desk.with("wish.yaml", CASE + "figure: {panels: [contractions], slides: each}\n");
        desk.type("run", "wish.yaml", "--panels", "plasma", "--slide");
        assertThat(desk.files("out/wish").keySet())
                .contains("slide.png")
                .doesNotContain("slide-contractions.png", "slide-plasma.png");
        assertThat(described(desk.files("out/wish").get("chart.svg")))
                .contains("Oxytocin in plasma")
                .doesNotContain("Contractions,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            figure: {panels: [pumps]}         | figure.panels[0]: unknown word 'pumps'; did you mean 'pump'?
            figure: {panels: [difference]}    | figure.panels[0]:
            figure: {panels: [pump, pump]}    | figure.panels[1]: 'pump' is already in the list
            figure: {slides: two}             | figure.slides:
            figure: {slide: each}             | figure.slide: unknown key 'slide'; did you mean 'slides'?
            figure: slides                    | figure:
            """)
    void wishThatNoFigureCanFulfilIsRefused(String line, String message) throws IOException {
        Desk.Answer answer = desk.with("wish.yaml", CASE + line + "\n").type("run", "wish.yaml");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).startsWith("wish.yaml:4:").contains(message);
    }

    @Test
    void everyPanelOfAFileIsATopicOfAFigure() throws IOException {
        StringBuilder all = new StringBuilder();
        FigureRequest.OF_A_RUN.stream()
                .map(Topic::word)
                .forEach(word -> all.append(", ").append(word));
        Desk.Answer answer = desk.with("all.yaml", CASE + "figure: {panels: [" + all.substring(2) + "]}\n")
                .type("run", "all.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        all.setLength(0);
        FigureRequest.OF_A_COMPARISON.stream()
                .map(Topic::word)
                .forEach(word -> all.append(", ").append(word));
        Desk.Answer compared = desk.with(
                        "study.yaml",
                        "title: T\nduration: 1 h\nfigure: {panels: [" + all.substring(2)
                                + "], slides: together}\narms:\n"
                                + "  - {name: a, regimen: {rate: 2 mU/min}}\n  - {name: b, regimen: {rate: 4 mU/min}}\n")
                .type("compare", "study.yaml");
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(desk.files("out/study").keySet()).contains("slide-1.png", "slide-3.png");
    }

    /** A page shows drops and milliunits in two panels; a slide has room for one of them above the contractions. */
    @Test
    void slideOfACountedDripHasTwoPanels() throws IOException {
        desk.type("run", "gravity-drip", "--slide");
        assertThat(described(desk.files("out/gravity-drip").get("chart.svg"))).contains("Drip setting");
        assertThat(described(desk.files("out/gravity-drip").get("slide.svg")))
                .contains("Oxytocin infusion", "Contractions")
                .doesNotContain("Drip setting");
    }

    private static String described(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("<desc"), text.indexOf("</desc"));
    }
}
