package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Examination;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch.Examining;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A nurse who examines a woman in labour, and what her protocol makes of it. */
class ExaminationTest {
    private static final String CASE = "title: A case\nirregularity: none\nfluids: none\nduration: 12 h\n";
    private static final String LADDER = "{start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min";
    private static final String LABOUR = CASE + "labour: induction\nprotocol: " + LADDER;

    private static Scenario read(String text) throws InvalidInput {
        Scenario read = ScenarioReader.read(text, "case.yaml");
        String written = ScenarioWriter.write(read);
        assertThat(ScenarioWriter.write(ScenarioReader.read(written, "case.yaml")))
                .isEqualTo(written);
        return read;
    }

    private static Trajectory run(String text) throws InvalidInput {
        return Simulation.of(read(text).asked());
    }

    @Test
    void examinationsFindTheDilatationOfTheModel() throws InvalidInput {
        Trajectory run = run(LABOUR + "}\n");

        assertThat(run.examinations()).extracting(Examination::time).startsWith(0.0, 240.0, 480.0);
        for (Examination examination : run.examinations()) {
            assertThat(examination.centimetres())
                    .isEqualTo(Math.floor(run.at(Variable.DILATATION, examination.time()) + 0.5));
        }
        assertThat(run(CASE + "protocol: " + LADDER + "}\n").examinations()).isEmpty();
    }

    /** She is 6 cm wide before she is examined; only then does anybody know. */
    @ParameterizedTest
    @CsvSource({"30", "60", "120"})
    void stopWaitsForTheExaminationThatFindsIt(int every) throws InvalidInput {
        Trajectory run = run(LABOUR + ", stop: {dilatation: 6 cm}}\nwatch: {examination every: " + every + " min}\n");
        double found = run.examinations().stream()
                .filter(examination -> examination.centimetres() >= 6)
                .findFirst()
                .orElseThrow()
                .time();

        assertThat(found % every).isZero();
        assertThat(Decisions.at(run, found).rule().words()).isEqualTo("end of protocol");
        assertThat(Decisions.at(run, found).after().isZero()).isTrue();
        assertThat(Decisions.at(run, found - 30).after().isZero()).isFalse();
        assertThat(run.at(Variable.DILATATION, found - every)).isLessThan(5.5);
    }

    @Test
    void ruleByDilatationHoldsTheRate() throws InvalidInput {
        Scenario read = read(
                LABOUR + ", safety: [{when: dilatation from 4 cm, do: hold}]}\n" + "watch: {examination every: 1 h}\n");
        Trajectory run = Simulation.of(read.asked());

        assertThat(read.notes()).noneMatch(note -> note.contains("never acts"));
        assertThat(run.decisions())
                .filteredOn(decision -> decision.rule().words().equals("dilatation from 4 cm"))
                .isNotEmpty()
                .allMatch(decision -> decision.seen().value(Sign.DILATATION) >= 4 && !decision.changes());
    }

    @Test
    void watchHoldsWhatIsWritten() throws InvalidInput {
        assertThat(read(LABOUR + "}\nwatch: {examination every: 2 h, examination error: 0.5 cm}\n")
                        .asked()
                        .prescription()
                        .watch()
                        .examining())
                .isEqualTo(new Examining(Quantity.of("2", Unit.HOUR), Quantity.of("0.5", Unit.CENTIMETRE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            induction | cervix: [{at: 4 h, is: 6 cm}] | case.yaml:7:17: watch.cervix: in a labour the cervix is examined
            no        | examination every: 2 h        | watch.examination every: without a labour there is no cervix to examine
            no        | examination error: 1 cm       | watch.examination error: without a labour there is no cervix to examine
            induction | examination every: 5 min      | nobody examines a woman every '5 min'; expected at least 30 min
            induction | examination error: 4 cm       | fingers do not err by '4 cm'; expected at most 3 cm
            induction | examination error: 10 %       | '10 %' is not a dilatation
            """)
    void examinationThatCannotBeIsRefused(String labour, String watch, String words) {
        String text = CASE + "labour: " + labour + "\nprotocol: " + LADDER + "}\nwatch: {" + watch + "}\n";

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(text, "case.yaml"))
                .satisfies(fault -> assertThat(fault.problems()).hasSize(1))
                .withMessageContaining(words);
    }
}
