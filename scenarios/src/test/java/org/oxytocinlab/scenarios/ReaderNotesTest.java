package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What a reader of results should know of what was written, although it is no fault. */
class ReaderNotesTest {
    private static final String LADDER = "{start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min}";

    private static List<String> notes(String text) throws InvalidInput {
        return ScenarioReader.read("title: A case\nduration: 2 h\nfluids: none\n" + text, "case.yaml")
                .notes();
    }

    @Test
    void usualCaseNeedsNoNote() throws InvalidInput {
        assertThat(notes("bag: 30 IU in 500 mL\nregimen: " + LADDER + "\n")).isEmpty();
        assertThat(notes("bag: 10 IU in 50 mL\nprotocol: " + LADDER + "\n")).isEmpty();
        assertThat(notes("regimen: none\n")).isEmpty();
        assertThat(notes("regimen: denmark\n")).isEmpty();
    }

    @Test
    void bagThatIsAssumedIsNamed() throws InvalidInput {
        assertThat(notes("regimen: " + LADDER + "\n"))
                .containsExactly("no bag is stated: 10 IU in 1000 mL is assumed and replaced when empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 IU in 1000 mL    | 100 IU in 1000 mL is 100 mU/mL, ten times the usual 10 mU/mL or more
            100 IU in 50 mL      | 100 IU in 50 mL is 2000 mU/mL, ten times the usual 100 mU/mL or more
            1 IU in 1 L          | 1 IU in 1 L is 1 mU/mL, a tenth of the usual 10 mU/mL or less
            """)
    void unusualBagIsNoted(String bag, String note) throws InvalidInput {
        assertThat(notes("bag: " + bag + ", renewed\nregimen: none\n")).containsExactly(note);
        String[] parts = bag.split(" in ");
        assertThat(notes("bag: {oxytocin: " + parts[0] + ", volume: " + parts[1] + ", renewed: yes}\nregimen: none\n"))
                .containsExactly(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rate: 40 mU/min}   |
            {rate: 60 mU/min}   | a rate of 60 mU/min is above 40 mU/min, the highest maximum that a protocol in the library states
            {rate: 200 mU/min}  | a rate of 200 mU/min is ten times a usual highest rate of 20 mU/min or more
            {rate: 600 mL/h}    | a rate of 100 mU/min is above 40 mU/min, the highest maximum that a protocol in the library states
            """)
    void unusualRateIsNoted(String regimen, String note) throws InvalidInput {
        assertThat(notes("bag: 10 IU in 1000 mL renewed\nregimen: " + regimen + "\n"))
                .isEqualTo(note == null ? List.of() : List.of(note));
    }

    @Test
    void missingMaximumIsNoted() throws InvalidInput {
        String open = "{start: 2 mU/min, step: 2 mU/min, every: 30 min}";
        assertThat(notes("bag: 10 IU in 1000 mL\nregimen: " + open + "\n"))
                .containsExactly("no maximum is stated: only the end of the case stops the increase");
        assertThat(notes("bag: 10 IU in 1000 mL\nprotocol: " + open + "\n"))
                .containsExactly(
                        "no maximum is stated: only the target, a safety rule or the end of the case stops the increase");
    }

    @Test
    void sensitivityAboveTheBishopScoreIsNoted() throws InvalidInput {
        assertThat(notes("woman: {Bishop score: 3, sensitivity: ripe induction}\nregimen: none\n"))
                .containsExactly("woman.sensitivity overrides the Bishop score");
        assertThat(notes("labour: induction\nwoman: {Bishop score: 3, sensitivity: ripe induction}\nregimen: none\n"))
                .containsExactly(
                        "woman.sensitivity overrides the Bishop score, which still says how ripe the cervix is");
        assertThat(notes("woman: {Bishop score: 3}\nregimen: none\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {when: tachysystole, do: halve}                                 | 1
            {when: [tachysystole, fetus category II], do: stop}             | 1
            {when: tachysystole, by: NICHD 2008, do: halve}                 | 0
            {when: fetus category II, do: halve}                            | 0
            """)
    void definitionThatIsAssumedIsNamed(String rule, int times) throws InvalidInput {
        String note = "no definition of tachysystole is stated: that of NICHD 2008 is assumed ('by' sets it)";
        assertThat(notes("bag: 10 IU in 1000 mL renewed\nprotocol: {start: 1 mU/min, step: 1 mU/min, every: 30 min,"
                        + " maximum: 20 mU/min, safety: [" + rule + "]}\n"))
                .containsExactlyElementsOf(Collections.nCopies(times, note));
    }
}
