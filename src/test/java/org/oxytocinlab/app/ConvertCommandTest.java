package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.fault.CommandFault;

class ConvertCommandTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    /** 30 IU in 500 mL are 60 mU/mL: 6 mU/min are 0.1 mL/min. */
    @ParameterizedTest
    @CsvSource({
        "6 mU/min, 30 IU in 500 mL, 20, 6 mU/min, 0.36 IU/h, 6 mL/h, 2 drops/min",
        "6 mL/h, 30 IU in 500 mL, 20, 6 mU/min, 0.36 IU/h, 6 mL/h, 2 drops/min",
        "2 drops/min, 30 units in 500 ml, 20, 6 mU/min, 0.36 IU/h, 6 mL/h, 2 drops/min",
        "0.36 IU/h, 30 IU in 0.5 L, 20 drops/mL, 6 mU/min, 0.36 IU/h, 6 mL/h, 2 drops/min",
        "20 drops/min, 10 IU in 500 mL, 15, 26.67 mU/min, 1.6 IU/h, 80 mL/h, 20 drops/min",
        "0 mL/h, 10 IU in 500 mL, 60, 0 mU/min, 0 IU/h, 0 mL/h, 0 drops/min"
    })
    void rateIsToldInEveryUnit(
            String rate, String bag, String drops, String dose, String perHour, String flow, String counted) {
        Desk.Answer answer = desk.type("convert", rate, "--bag", bag, "--drops", drops);

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceAll(" \\(.*", "").strip()))
                .containsExactly(dose, perHour, flow, counted);
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void bagThatNobodyStatedIsNamed() {
        Desk.Answer answer = desk.type("convert", "12", "mL/h");

        assertThat(answer.out()).startsWith("12 mL/h from 10 IU in 1000 mL (10 mU/mL)\n  2 mU/min\n");
        assertThat(answer.err()).contains("note: no bag is stated: 10 IU in 1000 mL is assumed");
    }

    @Test
    void whatNoPumpAndNoWardGivesIsNoted() {
        assertThat(desk.type("convert", "0.05 mU/min", "--bag", "30 IU in 500 mL")
                        .err())
                .contains("note: pumps cannot deliver less than 0.1 mL/h");
        assertThat(desk.type("convert", "120 mL/h", "--bag", "30 IU in 500 mL").err())
                .contains("is above 40 mU/min");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6                              | "'6' has no unit; expected an oxytocin rate"
            6 kg                           | "'6 kg' is a weight; expected an oxytocin rate"
            -6 mL/h                        | "'-6 mL/h' is negative"
            6 mL/h --bag milk              | "--bag: 'milk' is not a bag"
            6 mL/h --drops 0               | "--drops: '0' is not above 0"
            6 mL/h --drops many            | "--drops: 'many' is not a number"
            """, quoteCharacter = '"')
    void whatCannotBeConvertedIsRefused(String words, String message) {
        Desk.Answer answer = desk.type(("convert " + words).split(" +"));

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains(message).doesNotContain("\tat ");
    }
}
