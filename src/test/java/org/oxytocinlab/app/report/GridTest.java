package org.oxytocinlab.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.report.Block.Grid;

class GridTest {

    private static final Grid GRID = new Grid(
            "Arms",
            List.of("Endpoint", "Low dose", "High dose", "Remark"),
            List.of(
                    List.of("1 highest rate", "12", "40", "as ordered"),
                    List.of("2 tachysystole", "none", "2 h 28 min", "counted"),
                    List.of("3 sodium", "134.6", "133.7", "4 h later")));

    @Test
    void cellsAreInOrder() {
        Reading page = Reading.of(GRID);

        assertThat(page.texts("caption")).containsExactly("Arms");
        assertThat(page.texts("th"))
                .containsExactly(
                        "Endpoint", "Low dose", "High dose", "Remark", "1 highest rate", "2 tachysystole", "3 sodium");
        assertThat(page.texts("td"))
                .containsExactly(
                        "12", "40", "as ordered", "none", "2 h 28 min", "counted", "134.6", "133.7", "4 h later");
        assertThat(page.elements("tr")).hasSize(4);
    }

    @Test
    void headersSayWhatTheyHead() {
        assertThat(Reading.of(GRID).attributes("th", "scope"))
                .containsExactly("col", "col", "col", "col", "row", "row", "row");
    }

    @Test
    void onlyNumbersAreAlignedAtTheRight() {
        Reading page = Reading.of(GRID);

        assertThat(page.attributes("th", "class"))
                .containsExactly("words", "number", "number", "words", "words", "words", "words");
        assertThat(page.attributes("td", "class").subList(0, 3)).containsExactly("number", "number", "words");
        assertThat(page.attributes("td", "class").subList(3, 6)).containsExactly("number", "number", "words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.08", "−12 %", "-3", "< 0.01", "± 2", "6 h 10 min", "3 (2 to 5)"})
    void startsWithANumber(String cell) {
        assertThat(NumberCell.matches(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "–", "after 21 min", "(3)"})
    void startsWithAWord(String cell) {
        assertThat(NumberCell.matches(cell)).isFalse();
    }

    @Test
    void rowThatDoesNotFillItsColumnsIsRefused() {
        assertThatThrownBy(() -> new Grid("Arms", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 columns in \"Arms\", but a row has 1 cells");
    }
}
