package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.fault.CommandFault;

class NewCommandTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void caseThatIsBegunHoldsWhatItExpects() {
        assertThat(desk.type("new", "case").exitCode()).isZero();
        Desk.Answer answer = desk.type("check", "my-case.yaml");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("ok      highest oxytocin rate is 20 mU/min");
    }

    @Test
    void studyThatIsBegunIsCompared() {
        assertThat(desk.type("new", "study").exitCode()).isZero();
        assertThat(desk.type("compare", "my-study.yaml").out()).contains("protocol: start, small steps: 1 mU/min");
    }

    @Test
    void protocolThatIsBegunIsTakenByACaseBesideIt() throws IOException {
        assertThat(desk.type("new", "protocol", "ours").exitCode()).isZero();
        desk.with("case.yaml", "title: Ours\nduration: 2 h\nprotocol: ours.yaml\n");

        assertThat(desk.type("run", "case.yaml").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"case, low-dose-induction, check", "study, low-versus-high-dose, compare"})
    void copyOfTheLibraryDoesTheSame(String kind, String name, String command) throws IOException {
        assertThat(desk.type("new", kind, "mine", "--from", name).exitCode()).isZero();

        assertThat(Files.readString(desk.path("mine.yaml"))).contains(name).doesNotContain("yaml-language-server");
        assertThat(desk.type(command, "mine.yaml").exitCode()).isZero();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        desk.with("my-case.yaml", "mine");
        Desk.Answer answer = desk.type("new", "case");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains("the file 'my-case.yaml' already exists");
        assertThat(Files.readString(desk.path("my-case.yaml"))).isEqualTo("mine");
    }

    @Test
    void unknownNameIsToldWithItsNeighbour() {
        assertThat(desk.type("new", "protocol", "--from", "denmrk").err())
                .contains("the library has no protocol 'denmrk'; did you mean 'denmark'?");
    }
}
