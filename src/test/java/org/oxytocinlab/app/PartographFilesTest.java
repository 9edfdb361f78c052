package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run in labour writes its partograph; any other writes what it always wrote. */
class PartographFilesTest {
    private static final String LABOUR = """
            title: A slow labour
            duration: 3 h
            labour: slow
            bag: 5 IU in 500 mL renewed
            giving set: {drops: 20 drops/mL}
            regimen: {rate: 12 drops/min}
            fluids: none
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void labourHasItsPartographInFolderSummaryAndReport() throws IOException {
        Desk.Answer answer = desk.with("slow.yaml", LABOUR).type("run", "slow.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        Map<String, byte[]> files = desk.files("out/slow");
        assertThat(files).containsKeys("partograph.png", "partograph.svg");
        assertThat(Desk.text(files, "summary.json")).contains("\"partograph.png\": \"", "\"partograph.svg\": \"");
        assertThat(Desk.text(files, "partograph.svg"))
                .contains("The alert line begins with 4 cm at 0 min", "drops/min, by half hours: 12, 12")
                .contains("Not fully dilated at the end, no birth yet", "descent is not modelled");
        assertThat(Desk.text(files, "report.html"))
                .contains("The partograph as a midwife keeps it.", "The alert line begins with 4 cm at 0 min");
        assertThat(desk.type("replay", "out/slow").out()).contains("the same, to the bit");
    }

    @Test
    void caseWithoutLabourHasNone() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml");
        Map<String, byte[]> files = desk.files("out/hour");
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("partograph"));
        assertThat(Desk.text(files, "report.html") + Desk.text(files, "summary.json"))
                .doesNotContain("artograph");
    }

    @Test
    void optionOverridesTheKeyOfTheAlertLine() throws IOException {
        desk.with("slow.yaml", LABOUR + "figure: {alert line: none}\n");
        desk.type("run", "slow.yaml", "--out", "key");
        desk.type("run", "slow.yaml", "--out", "option", "--alert-line", "WHO");
        assertThat(Desk.text(desk.files("key/slow"), "partograph.svg")).doesNotContain("alert line");
        assertThat(Desk.text(desk.files("key/slow"), "case.yaml")).contains("figure: {alert line: none}");
        assertThat(Desk.text(desk.files("option/slow"), "partograph.svg")).contains("The alert line begins");
    }

    @Test
    void armsInLabourShareAPartograph() throws IOException {
        desk.with("slow.yaml", LABOUR)
                .with("none.yaml", LABOUR.replace("12 drops", "0 drops"))
                .with("hour.yaml", Desk.SHORT_CASE);
        desk.type("compare", "slow.yaml", "none.yaml", "--alert-line", "WHO");
        Map<String, byte[]> files = desk.files("out/slow-versus-none");
        assertThat(files).containsKeys("partograph.png", "partograph.svg");
        assertThat(Desk.text(files, "report.html")).contains("What a midwife would have charted in each arm.");
        desk.type("compare", "slow.yaml", "hour.yaml");
        Map<String, byte[]> mixed = desk.files("out/slow-versus-hour");
        assertThat(mixed).doesNotContainKey("partograph.png");
        assertThat(Desk.text(mixed, "timecourse.csv").lines().findFirst().orElseThrow())
                .contains("cervix_cm");
    }

    @Test
    void stairsOfZhangGoByParity() throws IOException {
        desk.with("first.yaml", LABOUR + "figure: {alert line: Zhang}\n")
                .with("second.yaml", LABOUR + "woman: {parity: 1}\n");
        desk.type("run", "first.yaml");
        desk.type("run", "second.yaml", "--alert-line", "Zhang");
        assertThat(Desk.text(desk.files("out/first"), "partograph.svg"))
                .contains(
                        "The alert line (95th centile, nulliparous) begins with 4 cm at 0 min and reaches 10 cm at 16 h 36 min");
        assertThat(Desk.text(desk.files("out/first"), "case.yaml")).contains("figure: {alert line: Zhang}");
        assertThat(Desk.text(desk.files("out/second"), "partograph.svg"))
                .contains(
                        "The alert line (95th centile, parous) begins with 4 cm at 0 min and reaches 10 cm at 15 h 48 min");
        desk.type("compare", "first.yaml", "second.yaml", "--alert-line", "Zhang");
        assertThat(Desk.text(desk.files("out/first-versus-second"), "partograph.svg"))
                .contains("no common alert line");
    }

    @Test
    void unknownLineIsRefused() throws IOException {
        Desk.Answer answer = desk.with("slow.yaml", LABOUR).type("run", "slow.yaml", "--alert-line", "Friedman");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains("--alert-line: 'Friedman' is not an alert line; expected one of WHO, Zhang, none");
    }
}
