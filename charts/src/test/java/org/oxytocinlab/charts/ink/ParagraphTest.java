package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line ends between words, but never between a number and its unit. */
class ParagraphTest {
    private static final String TEXT =
            "carrier Ringer's lactate (10 mU/mL), band: 5–95 % of 1000 women, after 40 min each";

    @Test
    void numbersKeepTheirUnits() {
        for (int width = 60; width < 600; width += 7) {
            List<String> lines = Paragraph.lines(TEXT, Style.NOTE, width);
            assertThat(String.join(" ", lines)).isEqualTo(TEXT);
            assertThat(lines).noneMatch(line -> line.matches(".*\\d"));
        }
        assertThat(Paragraph.lines(TEXT, Style.NOTE, 60)).contains("(10 mU/mL),", "5–95 %", "1000 women,", "40 min");
    }

    @Test
    void whatIsCutKeepsThemToo() {
        for (int width = 80; width < 600; width += 7) {
            List<String> lines = Paragraph.cut(TEXT, Style.NOTE, width, 1);
            assertThat(lines).hasSize(1).noneMatch(line -> line.matches(".*\\d …"));
        }
    }

    @Test
    void numberAtTheEndIsKept() {
        assertThat(Paragraph.lines("seed: 1", Style.NOTE, 500)).containsExactly("seed: 1");
        assertThat(Paragraph.lines("parity 0", Style.NOTE, 1)).containsExactly("parity", "0");
    }
}
