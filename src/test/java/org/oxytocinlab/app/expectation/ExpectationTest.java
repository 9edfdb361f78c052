package org.oxytocinlab.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.result.Trajectory;

class ExpectationTest {

    private static final Trajectory RUN = MadeUpRun.run();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contractions at 5 h is 3 to 5 /10min",
                "contractions at 5 h is 3 /10min to 5 /10min",
                "contractions at 5 h is between 3 and 5 /10min",
                "contractions at 5 h is 3 /10min",
                "Contractions AT 5 h Is 3 per 10 min",
                "contractions at 5 h is 3.2 /10min within 0.2 /10min",
                "contractions at 5 h is 3.2 /10min within 10 %",
                "contractions at end is 6.0 /10min",
                "contractions at the end is 6.0 /10min",
                "infused oxytocin at 5 h 3 min is half of infused oxytocin at 5 h",
                "infused oxytocin at 5 h is twice infused oxytocin at 303 min",
                "infused oxytocin at 306 min is 25.00 % of infused oxytocin at 5 h",
                "infused oxytocin at 306 min is 25 % of 8 uU/mL within 0.1 %",
                "infused oxytocin at 306 min is 25% of 8 µU/mL",
                "infused oxytocin at 2 h is infused oxytocin at 4 h",
                "infused oxytocin at 5 h is at least twice infused oxytocin at 6 h",
                "infused oxytocin at 2 h is 8 mU/L",
                "lowest plasma sodium is below 126.5 mmol/L",
                "lowest plasma sodium is at least 126 mmol/L",
                "lowest plasma sodium between 1 h and 2 h is 134 mmol/L",
                "lowest plasma sodium before 1 h is 135 mmol/L",
                "highest plasma sodium after 9 h is 127 mmol/L",
                "highest counted contractions between 2 h and 6 h is more than 5 /10min",
                "counted contractions at 2 h is 0 /10min",
                "total oxytocin at end is 4.5 IU within 0.01 IU",
                "total oxytocin at end is 4500 mU",
                "oxytocin rate at 150 min is 15 mU/min",
                "oxytocin rate at 5 h is 0 mU/min",
                "oxytocin rate at 150 min is 0.9 IU/h",
                "highest oxytocin rate is at most 15 mU/min",
                "time to 3 /10min contractions is at most 5 h",
                "time to 3 per 10 min contractions is 5.0 h",
                "time until plasma sodium is below 130 mmol/L is 6 h",
                "time to 3 /10min contractions is time until contractions is at least 3 /10min within 1 min",
                "time until plasma sodium is below 130 mmol/L is more than time to 3 /10min contractions",
                "minutes of tachysystole is 13.5 min",
                // The 9th onset makes 3, the 16th more than 5; leaving, they undo it in the same time.
                "minutes in goal is 21 min",
                "minutes above goal is 13.5 min",
                "minutes below goal is 565.5 min",
                "number of contractions is 20",
                "number of contractions is more than 19",
                "carrier fluid is 450 mL",
                "carrier fluid is 0.45 L",
                "total fluid out is 900 mL",
                "fluid in at 8 h is 1920 mL",
                "water balance at 8 h is 1.2 L",
                "  water balance   at 8 h  is 1.2 L  ",
                "bag changes is 0",
            })
    void trueLineHolds(String line) throws ExpectationFault {
        Verdict verdict = Expectation.of(line, MadeUpRun.END).against(RUN);

        assertThat(verdict.holds()).as("%s", verdict).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            contractions at 5 h is 3.5 to 5 /10min                    | 3.5 /10min to 5 /10min | 3 /10min
            contractions at 5 h is 1 to 2.9 /10min                    | 1 /10min to 2.9 /10min | 3 /10min
            contractions at 5 h is more than 3 /10min                 | more than 3 /10min | 3 /10min
            contractions at 5 h is less than 3 /10min                 | less than 3 /10min | 3 /10min
            contractions at 5 h is above 3 /10min                     | above 3 /10min | 3 /10min
            contractions at 5 h is below 3 /10min                     | below 3 /10min | 3 /10min
            contractions at 5 h is at least 3.1 /10min                | at least 3.1 /10min | 3 /10min
            contractions at 5 h is at most 2.9 /10min                 | at most 2.9 /10min | 3 /10min
            contractions at 5 h is 3.1 /10min                         | 3.1 /10min (3.05 /10min to 3.15 /10min) | 3 /10min
            contractions at 5 h is 3.2 /10min within 0.1 /10min       | 3.2 /10min (3.1 /10min to 3.3 /10min) | 3 /10min
            contractions at 5 h is 3.2 /10min within 1 %              | 3.2 /10min (3.168 /10min to 3.232 /10min) | 3 /10min
            infused oxytocin at 304 min is half of infused oxytocin at 5 h | half of infused oxytocin at 5 h (3.96 uU/mL to 4.04 uU/mL) | 3.174802 uU/mL
            infused oxytocin at 305 min is 31.4 % of 8 uU/mL          | 31.4 % of 8 uU/mL (2.508 uU/mL to 2.516 uU/mL) | 2.519842 uU/mL
            infused oxytocin at 5 h is more than infused oxytocin at 4 h | more than infused oxytocin at 4 h (8 uU/mL) | 8 uU/mL
            water balance at 8 h is 1.3 L                             | 1.3 L (1.25 L to 1.35 L) | 1.2 L
            total oxytocin at end is 4.52 IU within 0.01 IU           | 4.52 IU (4.51 IU to 4.53 IU) | 4.5 IU
            time to 3 /10min contractions is at most 4 h              | at most 4 h | 5 h
            time to 7 /10min contractions is at most 4 h              | at most 4 h | nothing: it was never reached
            time to 7 /10min contractions is more than 4 h            | more than 4 h | nothing: it was never reached
            counted contractions at 20 min is 0 /10min                | 0 /10min (-0.5 /10min to 0.5 /10min) | nothing: nothing is counted before the first full 30 min
            vasopressin at 20 min is below 5 pg/mL                    | below 5 pg/mL | nothing: it is not computed in this case
            highest vasopressin is below 5 pg/mL                      | below 5 pg/mL | nothing: there is none in this run
            number of contractions is 21                              | 21 (20.5 to 21.5) | 20
            """)
    void falseLineNamesExpectedAndGot(String line, String expected, String got) throws ExpectationFault {
        Verdict verdict = Expectation.of(line, MadeUpRun.END).against(RUN);

        assertThat(verdict).isEqualTo(new Verdict(line, false, expected, got));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            contraction at 5 h is 3 to 5 /10min               | unknown quantity 'contraction'; did you mean 'contractions'?
            lowest plasma sodum is 3 mmol/L                   | unknown quantity 'plasma sodum'; did you mean 'plasma sodium'?
            minutes of tachysystoly is 3 min                  | unknown quantity 'minutes of tachysystoly'; did you mean 'minutes of tachysystole'?
            happiness at 5 h is 3                             | unknown quantity 'happiness'
            lowest is 3                                       | expected the name of a quantity, e.g. 'plasma sodium', found nothing
            contractions is 3 /10min                          | say when: 'contractions at 5 h', 'contractions at end' or 'highest contractions'
            contractions at 5 h                               | expected a sentence with 'is' in it
            contractions at 5 h equals 3 /10min               | expected a sentence with 'is' in it
            contractions at 5 h is 3                          | '3' has no unit; expected a contraction rate
            contractions at 5 h is 3 mmHg                     | '3 mmHg' is a pressure; expected a contraction rate
            contractions at 5 h is                            | expected the name of a quantity, e.g. 'plasma sodium', found nothing
            contractions at 5 h is at least                   | found nothing
            contractions at 5 h is 5 to 3 /10min              | write the smaller one first
            contractions at 5 h is between 3 or 5 /10min      | expected 'and' after '3 or 5 /10min'
            contractions at 5 h is about 3 /10min             | 'about' does not say how close; write 'is X within Y'
            contractions at 5 h is 3 /10min within 1 mmHg     | '1 mmHg' is a pressure
            contractions at 5 h is 3 /10min within -1 /10min  | cannot be below 0
            contractions at 5 h is 3 /10min within            | found nothing
            contractions at 5 h is 3 to 5 /10min within 1 %   | expected the end of the sentence, found 'within 1 %'
            contractions at 5 h is at least 3 /10min within 1 % | expected the end of the sentence, found 'within 1 %'
            contractions at 5 h is half of plasma sodium at 5 h | cannot compare a contraction rate with a molar concentration
            contractions at 11 h is 3 /10min                  | '11 h' is after the end of the case at 600 min
            contractions at -1 h is 3 /10min                  | '-1 h' is before the start of the case
            contractions at noon is 3 /10min                  | 'noon' is not a number followed by a unit
            contractions at 5 is 3 /10min                     | '5' has no unit; expected a time
            contractions at 5 mL is 3 /10min                  | '5 mL' is a volume; expected a time
            highest contractions between 2 h is 3 /10min      | expected 'and' and a second time after 'between', found 'is'
            highest contractions between 3 h and 2 h is 3 /10min | the first time must be before the second
            highest contractions after 10 h is 3 /10min       | the first time must be before the second, or before the end
            highest contractions between 2 h and 12 h is 3 /10min | '12 h' is after the end of the case
            time to 3 contractions is 3 h                     | '3' has no unit; expected a contraction rate
            time until contractions is near 3 /10min is 3 h   | expected 'at least', 'at most', 'above' or 'below', found 'near'
            time until contractions above 3 /10min is 3 h     | expected 'is' after 'contractions', found 'above'
            highest contractions more than 2 /10min is 3 /10min | expected 'is', found 'more than 2 /10min is 3 /10min'
            number of contractions is 3 min                   | '3 min' is a time; expected a plain number
            infused oxytocin at 5 h is 101 mmHg of 8 uU/mL    | unknown unit 'mmHg of 8 uU/mL'
            """)
    void unreadableLineIsRefusedInWords(String line, String words) {
        assertThatThrownBy(() -> Expectation.of(line, MadeUpRun.END))
                .isInstanceOf(ExpectationFault.class)
                .hasMessageContaining(words);
    }

    @Test
    void emptyLineIsRefused() {
        assertThatThrownBy(() -> Expectation.of("  ", MadeUpRun.END)).isInstanceOf(ExpectationFault.class);
    }

    @Test
    void endlessLineIsRefused() {
        assertThatThrownBy(() -> Expectation.of("contractions ".repeat(100_000), MadeUpRun.END))
                .hasMessage("an expectation is one sentence of at most 300 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "99.0 %,PERCENT,0.05",
        "99 %,PERCENT,0.5",
        "1920 mL,VOLUME,0.5",
        "4.08 IU,OXYTOCIN,0.005",
        "6 h 10 min,TIME,0.5",
        "2 d 1.50 h,TIME,0.3",
        "5.0 h,TIME,0.05",
        "-0.25,NUMBER,0.005"
    })
    void lastPrintedDigitSaysHowExactANumberIs(String text, Dimension kind, double half) throws ExpectationFault {
        assertThat(Printed.parse(text, kind).halfDigit()).isEqualTo(half, within(1e-12));
    }
}
