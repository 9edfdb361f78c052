package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.words.CaseBedside;
import org.oxytocinlab.app.words.FigureTopics;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;

/** A figure draws what its case speaks of. */
class FigurePlansTest {

    @ParameterizedTest
    @CsvSource({
        "one-step-half-life-3, false",
        "wrong-bag, false",
        "wrong-giving-set, false",
        "low-dose-induction, true",
        "water-intoxication-dilute-bag, true",
        "sodium-stops, true"
    })
    void waterAndSodiumAreDrawnWhereTheyMatter(String name, boolean drawn) throws Exception {
        Scenario scenario = of(name);
        Trajectory run = Simulation.of(scenario.asked());
        assertThat(FigureTopics.of(List.of(scenario), List.of(run)).contains(Topic.SODIUM))
                .isEqualTo(drawn);
    }

    @Test
    void sodiumIsDrawnForAllWhenOneOfThemNeedsIt() throws Exception {
        List<Scenario> two = List.of(of("one-step-half-life-3"), of("low-dose-induction"));
        assertThat(FigureTopics.of(two, List.of())).contains(Topic.SODIUM);
    }

    @Test
    void shortCaseWhoseExpectationSpeaksOfSodiumShowsIt() throws Exception {
        String text = Library.caseText("one-step-half-life-3")
                .orElseThrow()
                .replaceFirst("\nexpect:\n", "\nexpect:\n  - plasma sodium at end is 136 mmol/L\n");
        Scenario scenario = ScenarioReader.read(text, "short.yaml");
        assertThat(FigureTopics.of(List.of(scenario), List.of())).contains(Topic.SODIUM);
    }

    @Test
    void pumpSpeaksTheUnitOfTheCase() throws Exception {
        assertThat(CaseBedside.of(of("low-dose-induction").asked()).setting()).isEmpty();
        assertThat(CaseBedside.of(of("gravity-drip").asked()).setting())
                .contains(new BedsideRecord.Setting("drops/min", 20 / 60.0));
        String text = "title: T\nduration: 2 h\nregimen: {rate: 30 mL/h}\n";
        assertThat(CaseBedside.of(ScenarioReader.read(text, "t.yaml").asked()).setting())
                .contains(new BedsideRecord.Setting("mL/h", 1));
    }

    @Test
    void findingsOfTheWatchAreMarked() throws Exception {
        assertThat(CaseBedside.of(of("tachysystole-drill").asked()).findings())
                .containsExactly(
                        new BedsideRecord.Found(240, "tracing: category II"),
                        new BedsideRecord.Found(280, "tracing: normal"));
    }

    @Test
    void beliefIsNamedAfterWhereItComesFrom() throws Exception {
        assertThat(CaseBedside.of(of("wrong-bag").asked()).believed()).isEqualTo(BedsideRecord.USUAL.believed());
        assertThat(CaseBedside.of(of("wrong-giving-set").asked()).believed()).contains("drops");
    }

    /** The display shows 4 mU/min, the woman gets 24. */
    @Test
    void displayOfAWrongBagShowsWhatWasOrdered() throws Exception {
        Trajectory run = Simulation.of(of("wrong-bag").asked());
        assertThat(run.at(Variable.BELIEVED_RATE, 60)).isEqualTo(4);
        assertThat(run.at(Variable.OXYTOCIN_RATE, 60)).isEqualTo(24);
        assertThat(run.at(Variable.BELIEVED_RATE, 180)).isEqualTo(2);
    }

    private static Scenario of(String name) throws Exception {
        return ScenarioReader.read(Library.caseText(name).orElseThrow(), name + ".yaml");
    }
}
