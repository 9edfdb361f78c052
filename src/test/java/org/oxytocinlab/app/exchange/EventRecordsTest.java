package org.oxytocinlab.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.app.exchange.TableCases.TableCase;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Every kind of event record gives the level that closed forms give, in one compartment and in two. */
class EventRecordsTest {
    /** A steady state lacks a billionth; all else is exact but for rounding. */
    private static final double TOLERANCE = 1e-8;

    private static final double VOLUME = 1.4 * 3 / Math.log(2);

    /**
     * A table and what it means. Columns: TIME, AMT, RATE, II, ADDL, SS, EVID, CMT.
     *
     * @param rows below the headings
     * @param cases how many cases it makes
     * @param meant what the last case gives, its doses still missing
     */
    private record Situation(String name, String rows, int cases, UnaryOperator<Superposition> meant) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Situation> situations() {
        return Stream.of(
                        single(),
                        together(),
                        named("repeated", repeated()),
                        named("steady state", Stream.concat(steady(), steadyAndOn())),
                        named("reset", reset()))
                .flatMap(part -> part);
    }

    private static Stream<Situation> named(String group, Stream<Situation> situations) {
        return situations.map(
                each -> new Situation(group + ": " + each.name(), each.rows(), each.cases(), each.meant()));
    }

    private static Situation one(String name, String rows, UnaryOperator<Superposition> meant) {
        return new Situation(name, rows, 1, meant);
    }

    private static Situation two(String name, String rows, UnaryOperator<Superposition> meant) {
        return new Situation(name, rows, 2, meant);
    }

    private static Stream<Situation> single() {
        return Stream.of(
                one("a push", "0,1000,0,0,0,0,1,2", body -> body.push(0, 1000)),
                one("a push later, without a compartment", "30,1000,0,0,0,0,1,0", body -> body.push(30, 1000)),
                one("an infusion", "0,240,4,0,0,0,1,2", body -> body.infusion(0, 240, 4)),
                one("an infusion whose end is no decimal", "0,100,3,0,0,0,1,2", body -> body.infusion(0, 100, 3)),
                one("a bolus that takes time", "2,5000,2500,0,0,0,1,2", body -> body.infusion(2, 5000, 2500)),
                one("a dose into the muscle", "0,5000,0,0,0,0,1,1", body -> body.muscle(0, 5000)),
                one("other events behind", "0,100,0,0,0,0,1,2\n9,0,0,0,0,0,2,2", body -> body.push(0, 100)),
                one("missing values", "0,100,.,.,,NA,1,2", body -> body.push(0, 100)),
                one("an exponent", "0,1e2,1D0,0,0,0,1,2", body -> body.infusion(0, 100, 1)));
    }

    private static Stream<Situation> together() {
        String pushes = "5,400,0,0,0,0,1,2\n5,600,0,0,0,0,1,2";
        String both = "10,70,3.5,0,0,0,1,2\n20,500,0,0,0,0,1,2";
        String overlapping = "0,300,5,0,0,0,1,2\n20,60,2,0,0,0,1,2";
        return Stream.of(
                one("two pushes at once", pushes, body -> body.push(5, 1000)),
                one(
                        "an infusion and a push",
                        both,
                        body -> body.infusion(10, 70, 3.5).push(20, 500)),
                one(
                        "infusions that overlap",
                        overlapping,
                        body -> body.infusion(0, 300, 5).infusion(20, 60, 2)));
    }

    private static Stream<Situation> repeated() {
        String last = "0,100,0,0,0,0,1,2\n60,7,0,90,1,0,1,2";
        String twoWays = "0,5000,0,40,1,0,1,1\n10,120,4,0,0,0,1,2";
        String over = "0,300,0,30,2,0,1,2\n15,200,4,0,0,0,1,2";
        return Stream.of(
                one(
                        "into the muscle, and an infusion",
                        twoWays,
                        body -> body.muscle(0, 5000).muscle(40, 5000).infusion(10, 120, 4)),
                one(
                        "pushes over an infusion",
                        over,
                        body -> body.push(0, 300).push(30, 300).push(60, 300).infusion(15, 200, 4)),
                one(
                        "pushes",
                        "0,300,0,25,2,0,1,2",
                        body -> body.push(0, 300).push(25, 300).push(50, 300)),
                one(
                        "infusions",
                        "0,60,6,40,1,0,1,2",
                        body -> body.infusion(0, 60, 6).infusion(40, 60, 6)),
                one(
                        "overlapping",
                        "0,90,2,30,1,0,1,2",
                        body -> body.infusion(0, 90, 2).infusion(30, 90, 2)),
                one(
                        "into the muscle",
                        "5,5000,0,60,1,0,1,1",
                        body -> body.muscle(5, 5000).muscle(65, 5000)),
                one("the last dose", last, body -> body.push(0, 100).push(60, 7).push(150, 7)));
    }

    private static Stream<Situation> steady() {
        String goesOn = "0,0,8,0,0,1,1,2\n0,400,8,0,0,0,1,2";
        String later = "0,900,0,0,0,0,1,2\n70,50,0,15,0,1,1,2";
        return Stream.of(
                one("pushes", "0,200,0,20,0,1,1,2", body -> body.steadyPush(0, 200, 20)),
                one(
                        "pushes that go on",
                        "0,200,0,20,1,1,1,2",
                        body -> body.steadyPush(0, 200, 20).push(20, 200)),
                one("infusions", "0,100,10,30,0,1,1,2", body -> body.steadyInfusion(0, 100, 10, 30)),
                one("infusions that overlap", "0,100,2,30,0,1,1,2", body -> body.steadyInfusion(0, 100, 2, 30)),
                one("into the muscle", "0,5000,0,90,0,1,1,1", body -> body.steadyMuscle(0, 5000, 90)),
                one("a rate that stops", "0,0,8,0,0,1,1,2", body -> body.endless(0, 8)),
                one("a rate that goes on", goesOn, body -> body.endless(0, 8).infusion(0, 400, 8)),
                two("after other doses", later, body -> body.steadyPush(0, 50, 15)));
    }

    private static Stream<Situation> steadyAndOn() {
        String behind = "0,200,0,20,0,1,1,2\n7,60,3,0,0,0,1,2";
        return Stream.of(
                one(
                        "infusions that go on",
                        "0,100,10,30,2,1,1,2",
                        body -> body.steadyInfusion(0, 100, 10, 30)
                                .infusion(30, 100, 10)
                                .infusion(60, 100, 10)),
                one(
                        "infusions without a pause",
                        "0,100,5,20,0,1,1,2",
                        body -> body.endless(0, 5).infusion(0, 100, 5)),
                one(
                        "infusions that overlap and go on",
                        "0,100,2,30,1,1,1,2",
                        body -> body.steadyInfusion(0, 100, 2, 30).infusion(30, 100, 2)),
                one(
                        "into the muscle, going on",
                        "0,5000,0,90,1,1,1,1",
                        body -> body.steadyMuscle(0, 5000, 90).muscle(90, 5000)),
                one(
                        "an infusion behind pushes",
                        behind,
                        body -> body.steadyPush(0, 200, 20).infusion(7, 60, 3)));
    }

    private static Stream<Situation> reset() {
        String alone = "0,900,0,30,9,0,1,2\n50,0,0,0,0,0,3,0\n60,100,0,0,0,0,1,2";
        String depot = "0,5000,0,0,0,0,1,1\n20,0,0,0,0,0,3,0\n30,100,0,0,0,0,1,2";
        String steady = "0,900,0,0,0,0,1,2\n50,200,0,20,0,1,4,2";
        String back = "0,900,0,0,0,0,1,2\n50,0,0,0,0,0,0,2\n0,80,0,0,0,0,4,2";
        return Stream.of(
                two("alone", alone, body -> body.push(10, 100)),
                two("with a dose", "0,900,5,0,0,0,1,2\n50,120,6,0,0,0,4,2", body -> body.infusion(0, 120, 6)),
                two(
                        "with repeated doses",
                        "0,900,5,0,0,0,1,2\n50,120,0,25,2,0,4,2",
                        body -> body.push(0, 120).push(25, 120).push(50, 120)),
                two("with a steady state", steady, body -> body.steadyPush(0, 200, 20)),
                two("while a muscle still gives", depot, body -> body.push(10, 100)),
                two("that sets the clock back", back, body -> body.push(0, 80)));
    }

    @Test
    void pageListsEverySituationWithItsRecords() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "formats.md"));
        List<String> expected = situations()
                .map(each -> "| " + each.name() + " | `" + each.rows().replace("\n", "` `") + "` |")
                .toList();
        assertThat(lines).containsSubsequence(expected);
    }

    @ParameterizedTest
    @MethodSource("situations")
    void oneCompartmentFollowsClosedForms(Situation situation) throws InvalidInput {
        String model = "one-compartment";
        demandSame(situation, model, () -> Superposition.one(1.4, VOLUME, 0.025, 1));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void twoCompartmentsFollowClosedForms(Situation situation) throws InvalidInput {
        String model = "two-compartment, intramuscular bioavailability: 0.8";
        demandSame(situation, model, () -> Superposition.two(1.4, 7.04, 0.214, 5.16, 0.025, 0.8));
    }

    private static void demandSame(Situation situation, String model, Supplier<Superposition> body)
            throws InvalidInput {
        Scenario beside = ScenarioReader.read(
                "title: Beside\nduration: 1 h\nregimen: none\nbag: none\nfluids: none\nmodel: {plasma: " + model
                        + "}\n",
                "beside.yaml");
        String table = "TIME,AMT,RATE,II,ADDL,SS,EVID,CMT\n" + situation.rows() + "\n";
        List<TableCase> cases = TableCases.of(table, "t.csv", "t", TableStyle.OWN, beside, true);
        assertThat(cases).hasSize(situation.cases());

        TableCase last = cases.get(cases.size() - 1);
        Trajectory run = Simulation.of(last.scenario().asked());
        double lead = lead(last);
        Superposition meant = situation.meant().apply(body.get());
        double highest = highest(run);
        assertThat(highest).isPositive();
        for (double time = lead; time <= run.end(); time += 0.25) {
            assertThat(run.at(Variable.INFUSED_OXYTOCIN, time))
                    .as("minute %s", time - lead)
                    .isCloseTo(meant.at(time - lead), within(TOLERANCE * highest));
        }
    }

    private static double highest(Trajectory run) {
        double highest = 0;
        for (double level : run.of(Variable.INFUSED_OXYTOCIN)) {
            highest = Math.max(highest, level);
        }
        return highest;
    }

    /** Minutes before those of the table, as the notes of the case say it. */
    private static double lead(TableCase each) {
        return each.scenario().notes().stream()
                .filter(words -> words.startsWith("steady state"))
                .mapToDouble(words -> Double.parseDouble(words.replaceAll(".* is minute (\\S+) of the case", "$1")))
                .findFirst()
                .orElse(0);
    }
}
