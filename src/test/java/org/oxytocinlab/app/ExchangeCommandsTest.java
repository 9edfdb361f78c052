package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.fault.CommandFault;

class ExchangeCommandsTest {
    private static final String TABLE = "ID,TIME,AMT,RATE,EVID,CMT\n1,0,120,2,1,2\n1,60,0,0,0,2\n";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void exportWritesFilesAndSaysWhatIsLeftBehind() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        Desk.Answer answer = desk.type("export", "hour.yaml", "--nonmem", "--sbml");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains(
                        "doses of oxytocin as they were given: 1",
                        "left behind:",
                        "contractions",
                        "bags, pumps and fluids");
        assertThat(desk.files("out")).containsOnlyKeys("hour.csv", "hour.ctl", "hour.xml");
        assertThat(desk.text("out/hour.csv")).startsWith("ID,TIME,AMT,RATE,EVID,CMT,MDV,DV\n1,0,600,10,1,2,1,0\n");
        assertThat(desk.text("out/hour.ctl")).contains("$DATA 'hour.csv' IGNORE=@", "ADVAN2 TRANS2");
    }

    @Test
    void exportTakesAnotherName() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);

        assertThat(desk.type("export", "hour.yaml", "--nonmem", "--out", "mine/doses.csv")
                        .exitCode())
                .isZero();
        assertThat(desk.files("mine")).containsOnlyKeys("doses.csv", "doses.ctl");
        assertThat(desk.text("mine/doses.ctl")).contains("$DATA 'doses.csv'");
    }

    @Test
    void runTakesATable() throws IOException {
        desk.with("doses.csv", TABLE);
        Desk.Answer answer = desk.type("run", "doses.csv");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("note: a table of doses brings no fluid");
        assertThat(desk.text("out/doses/timecourse.csv").lines()).hasSize(62);
        assertThat(desk.type("replay", "out/doses").exitCode()).isZero();
    }

    @Test
    void importedCaseRunsAsItsTable() throws IOException {
        desk.with("doses.csv", TABLE);
        assertThat(desk.type("import", "doses.csv").exitCode()).isZero();
        desk.type("run", "doses.csv", "--out", "first", "--quiet");
        desk.type("run", "doses.yaml", "--out", "second", "--quiet");

        assertThat(desk.text("second/doses/timecourse.csv")).isEqualTo(desk.text("first/doses/timecourse.csv"));
        assertThat(desk.type("import", "doses.csv").err()).contains("already exists and is not overwritten");
    }

    @Test
    void hoursAndUnitsAndPlasmaFirstAreTheSameDoses() throws IOException {
        desk.with("doses.csv", TABLE);
        desk.with("hours.csv", "TIME AMT RATE CMT\n0 0.12 0.12 1\n1 0 0 1\n");
        desk.type("import", "doses.csv");
        Desk.Answer answer = desk.type("import", "hours.csv", "--time", "h", "--amount", "IU", "--advan", "1");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(desk.text("hours.yaml").replace("hours.csv", "doses.csv"))
                .contains("rate: 2 mU/min", "duration: 60 min")
                .isEqualTo(desk.text("doses.yaml"));
    }

    @Test
    void importKeepsTheWomanOfACase() throws IOException {
        desk.with("doses.csv", TABLE);
        desk.with("woman.yaml", """
                title: Hers
                duration: 9 h
                woman: {weight: 91 kg}
                model: {plasma: two-compartment}
                regimen: {rate: 7 mU/min}
                actions:
                  - {at: 5 min, do: bolus, dose: 1 IU}
                  - {at: 6 min, do: fluid, fluid: saline, rate: 50 mL/h}
                """);
        Desk.Answer answer = desk.type("import", "doses.csv", "--into", "woman.yaml", "--out", "made");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(desk.text("made/doses.yaml"))
                .contains(
                        "weight: 91 kg",
                        "plasma: two-compartment",
                        "rate: 2 mU/min",
                        "rate: 50 mL/h",
                        "duration: 60 min")
                .doesNotContain("7 mU/min", "bolus");
    }

    @Test
    void subjectsAndResetsAreCasesOfTheirOwn() throws IOException {
        desk.with("many.csv", "ID,TIME,AMT,EVID\n7,0,100,1\n7,9,100,4\n7,20,0,0\n8,0,50,1\n8,20,0,0\n");
        Desk.Answer answer = desk.type("run", "many.csv", "--quiet");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        try (var folders = Files.list(desk.path("out"))) {
            assertThat(folders.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("many-7", "many-7-2", "many-8");
        }
        assertThat(desk.type("explain", "many.csv").err()).contains("'many.csv' holds 3 cases; expected one");
    }

    @Test
    void tableThatCannotBeCarriedOutIsRefusedByRowAndColumn() throws IOException {
        desk.with("doses.csv", "TIME,AMT,RATE\n0,10,-2\n");
        Desk.Answer answer = desk.type("run", "doses.csv");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains("doses.csv:2:6: RATE: '-2'");
        assertThat(desk.path("out")).doesNotExist();
    }
}
