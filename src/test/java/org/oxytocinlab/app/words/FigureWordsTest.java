package org.oxytocinlab.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.ScenarioReader;

/** A figure says who and what it shows. */
class FigureWordsTest {

    @Test
    void womanBagRegimenFluidsAndSeedStandBeneathTheTitle() throws Exception {
        Caption caption = FigureWords.caption(of("low-dose-induction"), List.of());
        assertThat(caption.title()).isEqualTo("Low-dose induction at term");
        assertThat(String.join(" ", caption.subject()))
                .contains("woman: S 0.3 (average induction)", "40 weeks", "bag: 10 IU in 1000 mL", "10 mU/mL")
                .contains("regimen: from 1 mU/min up by 1 to 40 mU/min, every 30 min", "fluids: ", "seed: 1");
    }

    @Test
    void wrongBagIsTold() throws Exception {
        assertThat(FigureWords.caption(of("wrong-bag"), List.of()).subject().get(0))
                .contains("30 IU in 500 mL lactated Ringer's (60 mU/mL), pump set for 10 mU/mL");
    }

    @Test
    void protocolTellsItsTarget() throws Exception {
        assertThat(FigureWords.caption(of("non-responder"), List.of()).subject().get(1))
                .contains("by protocol, from 6 mU/min up by 2 to 40 mU/min, every 20 min, target 3–5 per 10 min")
                .contains("and 200 MVU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlooked-contractions", "gravity-drip", "pulsed-infusion", "one-step-half-life-3"})
    void everyPlanHasALine(String name) throws Exception {
        assertThat(FigureWords.caption(of(name), List.of()).subject())
                .allMatch(line -> line.length() < 250)
                .anyMatch(line -> line.startsWith("regimen: "));
    }

    @Test
    void anotherDrugIsToldWhereALineGivesIt() throws Exception {
        assertThat(FigureWords.caption(of("atosiban-preterm"), List.of())
                        .subject()
                        .get(1))
                .contains(
                        "lines: atosiban 6.75 mg at 60 min over 1 min; 300 ug/min from 60 min, 100 ug/min from 240 min");
        assertThat(FigureWords.caption(of("low-dose-induction"), List.of()).subject())
                .noneMatch(line -> line.contains("lines: "));
    }

    @Test
    void armsOfWhichTheFirstHasNoLineDifferInIt() throws Exception {
        List<String> names = List.of("low-dose-induction", "atosiban-preterm");
        Caption caption =
                FigureWords.caption(new StudySource(Path.of("")).find(names).study());
        assertThat(caption.subject().get(1)).startsWith("the arms differ in: ").contains("lines");
    }

    @Test
    void comparisonSaysWhatIsCommonAndWhatDiffers() throws Exception {
        List<String> names = List.of("interval-trap-15", "interval-trap-60");
        Caption caption =
                FigureWords.caption(new StudySource(Path.of("")).find(names).study());
        assertThat(caption.subject().get(0)).contains("woman: ", "bag: ").doesNotContain("regimen");
        assertThat(caption.subject().get(1)).isEqualTo("the arms differ in: regimen");
    }

    @Test
    void anaesthesiaAndWhatIsDoneByHandAreNoPartOfTheWoman() throws Exception {
        List<String> names = List.of("caesarean-push", "caesarean-slow", "caesarean-anaesthetised");
        Caption caption =
                FigureWords.caption(new StudySource(Path.of("")).find(names).study());
        assertThat(caption.subject().get(0)).contains("woman: ");
        assertThat(caption.subject().get(1)).isEqualTo("the arms differ in: circulation, actions");
        assertThat(FigureWords.caption(of("caesarean-push"), List.of())
                        .subject()
                        .get(0))
                .contains("circulation: awake");
    }

    @Test
    void keysThatChangeNothingDoNotStandOnTheFigure() throws Exception {
        List<String> notes = List.of("woman.parity is noted, not used by this model", "no bag is stated");
        assertThat(FigureWords.caption(of("low-dose-induction"), notes).notes()).containsExactly(notes.get(1));
    }

    private static Case of(String name) throws Exception {
        return ScenarioReader.read(Library.caseText(name).orElseThrow(), name + ".yaml")
                .asked();
    }
}
