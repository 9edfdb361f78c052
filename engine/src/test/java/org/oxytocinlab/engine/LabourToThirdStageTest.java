package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.pharmacology.SpentReceptors;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** A third stage goes on where a labour ends, and takes over what the labour has left. */
class LabourToThirdStageTest {
    private static final Labour SPONTANEOUS = Labour.of(Onset.SPONTANEOUS).withoutPulses();
    private static final Cases LABOUR = Cases.lasting(2400).in(SPONTANEOUS);
    private static final Action TEN_UNITS =
            new Action.ImDose(Quantity.minutes(1), Quantity.of("10", Unit.INTERNATIONAL_UNIT));

    private static Trajectory run(Cases cases, Action... atBirth) {
        Case asked = cases.born().asked();
        return Simulation.of(asked.with(asked.prescription().atBirth(List.of(atBirth))), 60);
    }

    @Test
    void labourIsThatOfACaseThatEndsWithTheBirth() {
        Trajectory alone = LABOUR.at(4).run();
        Trajectory followed = run(LABOUR.at(4));
        double birth = alone.end();
        assertThat(followed.progress().birth()).isEqualTo(birth);
        assertThat(followed.contractions()).isEqualTo(alone.contractions());
        assertThat(followed.end()).isCloseTo(birth + 120, within(1e-9));
        assertThat(Endpoint.MINUTES_IN_GOAL.of(followed)).isEqualTo(Endpoint.MINUTES_IN_GOAL.of(alone));
        assertThat(Endpoint.MINUTES_OF_TACHYSYSTOLE.of(followed)).isEqualTo(Endpoint.MINUTES_OF_TACHYSYSTOLE.of(alone));
    }

    @Test
    void withoutADripTheThirdStageIsThatOfACaseThatBeginsWithIt() {
        Trajectory behind = run(LABOUR, TEN_UNITS);
        Trajectory alone = Cases.lasting(120).born().actions(TEN_UNITS).run();
        double birth = behind.progress().birth();
        for (double since : new double[] {0.5, 4, 6, 30, 119}) {
            for (Variable variable : List.of(Variable.TONE_AFTER_BIRTH, Variable.BLOOD_LOSS, Variable.BLEEDING)) {
                double expected = alone.at(variable, since);
                assertThat(behind.at(variable, birth + since))
                        .as("%s at %s", variable, since)
                        .isCloseTo(expected, within(1e-6 * (1 + expected)));
            }
        }
        assertThat(Endpoint.MINUTES_TO_FIRM.of(behind)).isCloseTo(Endpoint.MINUTES_TO_FIRM.of(alone), within(1e-4));
        assertThat(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(behind))
                .isCloseTo(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(alone), within(1e-3));
    }

    @Test
    void nothingBleedsBeforeTheBirthAndNobodyCountsContractionsAfterIt() {
        Trajectory run = run(LABOUR.at(4));
        double birth = run.progress().birth();
        assertThat(run.at(Variable.BLOOD_LOSS, birth - 1)).isLessThan(1e-9);
        assertThat(run.at(Variable.BLEEDING, birth - 1)).isZero();
        assertThat(run.at(Variable.TONE_AFTER_BIRTH, birth - 1)).isNaN();
        assertThat(run.at(Variable.CONTRACTIONS, birth - 1)).isPositive();
        assertThat(run.at(Variable.CONTRACTIONS_COUNTED, birth - 1)).isPositive();
        assertThat(run.at(Variable.CONTRACTIONS, birth + 1)).isNaN();
        assertThat(run.at(Variable.CONTRACTIONS_COUNTED, birth + 1)).isNaN();
        assertThat(run.at(Variable.DILATATION, birth + 1)).isEqualTo(10);
        assertThat(run.at(Variable.RECEPTORS, birth + 100)).isEqualTo(run.at(Variable.RECEPTORS, birth));
    }

    @Test
    void noBirthNoBlood() {
        Trajectory run = run(Cases.lasting(60).in(SPONTANEOUS));
        assertThat(Endpoint.FINAL_BLOOD_LOSS.of(run)).isNaN();
        assertThat(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(run)).isNaN();
        assertThat(Endpoint.MINUTES_TO_FIRM.of(run)).isNaN();
        assertThat(run.end()).isEqualTo(60);
    }

    /** T_∞ of tone follows from the receptors that are left: f·R^p, and Ce·R^γ. */
    @Test
    void longOxytocinMakesASofterUterusThatBleedsMore() {
        Cases drip = LABOUR.at(20).sensitivity(0.05);
        Trajectory long20 = run(drip, TEN_UNITS);
        Trajectory spared = run(drip.set(SpentReceptors.RESERVE, 0).set(SpentReceptors.SOFTENING, 0), TEN_UNITS);
        double left = long20.at(Variable.RECEPTORS, long20.end());
        assertThat(left).isBetween(0.2, 0.6);
        assertThat(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(long20))
                .isGreaterThan(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(spared) + 40);
        double alone = run(drip.set(SpentReceptors.RESERVE, 100)).at(Variable.TONE_AFTER_BIRTH, long20.end());
        double odds = 0.82 / 0.18 * Math.pow(left, 0.2);
        assertThat(alone).isCloseTo(10 * odds / (1 + odds), within(1e-4));
    }

    private static final Line.Bolus ERGOMETRINE = new Line.Bolus(
            Quantity.minutes(1), Quantity.of("0.5", Unit.MILLIGRAM), Push.Route.MUSCLE, Quantity.minutes(0));

    private static Case given(Case asked, List<Line.Bolus> boluses, List<Line.Bolus> atBirth) {
        Substance drug = Ergot.ERGOMETRINE.substance();
        Line line = new Line(drug, null, Regimen.NONE, boluses, atBirth);
        return asked.with(asked.prescription().with(List.of(line)));
    }

    /** A bolus of another drug gets its time when the birth comes, and gives what one by the clock would give then. */
    @Test
    void bolusOfALineWaitsForTheBirth() {
        Trajectory run = Simulation.of(given(LABOUR.at(4).born().asked(), List.of(), List.of(ERGOMETRINE)), 60);
        Trajectory after = Simulation.of(given(Cases.lasting(120).born().asked(), List.of(ERGOMETRINE), List.of()), 60);
        double birth = run.progress().birth();

        assertThat(run.at(Variable.PLASMA_ERGOMETRINE, birth + 0.9)).isZero();
        for (double since : new double[] {2, 20, 110}) {
            double expected = after.at(Variable.PLASMA_ERGOMETRINE, since);
            assertThat(run.at(Variable.PLASMA_ERGOMETRINE, birth + since)).isCloseTo(expected, within(1e-9 * expected));
        }
        assertThat(run.ledgers())
                .filteredOn(each -> each.of().equals("ergometrine [mg]"))
                .singleElement()
                .satisfies(each -> assertThat(each.in()).isEqualTo(0.5));
        assertThat(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(run))
                .isLessThan(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(run(LABOUR.at(4))) - 20);
    }

    @Test
    void bolusThatWaitsIsReplayedToTheBit() {
        Protocol looking = Protocol.watching(Quantity.minutes(30), List.of());
        Case asked = given(LABOUR.on(looking).born().asked(), List.of(), List.of(ERGOMETRINE));
        Trajectory decided = Simulation.of(asked);
        Trajectory replayed = Simulation.of(Replay.fixed(asked, decided.decisions()));

        assertThat(decided.decisions()).isNotEmpty();
        assertThat(replayed.of(Variable.PLASMA_ERGOMETRINE)).isEqualTo(decided.of(Variable.PLASMA_ERGOMETRINE));
        assertThat(replayed.of(Variable.BLOOD_LOSS)).isEqualTo(decided.of(Variable.BLOOD_LOSS));
    }

    private static List<TimedRate> infused(double from, double until) {
        return List.of(
                new TimedRate(Quantity.minutes(from), Quantity.of("0.02", Unit.MILLIGRAM_PER_MINUTE)),
                new TimedRate(Quantity.minutes(until), Quantity.of("0", Unit.MILLIGRAM_PER_MINUTE)));
    }

    private static Case infusing(Case asked, List<TimedRate> byClock, List<TimedRate> atBirth) {
        Substance drug = Ergot.ERGOMETRINE.substance();
        Line line = new Line(drug, null, new Regimen.RateList(byClock), List.of(), List.of(), atBirth);
        return asked.with(asked.prescription().with(List.of(line)));
    }

    /** An infusion waits as a bolus does, and gives what one by the clock would give then. */
    @Test
    void infusionOfALineWaitsForTheBirth() {
        Trajectory run = Simulation.of(infusing(LABOUR.at(4).born().asked(), List.of(), infused(5, 20)), 60);
        Trajectory after = Simulation.of(infusing(Cases.lasting(120).born().asked(), infused(5, 20), List.of()), 60);
        double birth = run.progress().birth();

        assertThat(run.at(Variable.PLASMA_ERGOMETRINE, birth + 4.9)).isZero();
        for (double since : new double[] {6, 19, 21, 110}) {
            double expected = after.at(Variable.PLASMA_ERGOMETRINE, since);
            assertThat(run.at(Variable.PLASMA_ERGOMETRINE, birth + since)).isCloseTo(expected, within(1e-9 * expected));
        }
        assertThat(run.ledgers())
                .filteredOn(each -> each.of().equals("ergometrine [mg]"))
                .singleElement()
                .satisfies(each -> assertThat(each.in()).isCloseTo(0.3, within(1e-12)));
    }

    /** What waits for the birth takes the place of the plan by the clock, which runs until then. */
    @Test
    void planByTheClockEndsWhereOneWaitsForTheBirth() {
        Trajectory run = Simulation.of(infusing(LABOUR.born().asked(), infused(0, 2399), infused(0, 10)), 60);
        double birth = run.progress().birth();
        assertThat(run.at(Variable.PLASMA_ERGOMETRINE, birth)).isPositive();
        assertThat(run.ledgers())
                .filteredOn(each -> each.of().equals("ergometrine [mg]"))
                .singleElement()
                .satisfies(each -> assertThat(each.in()).isCloseTo(0.02 * (birth + 10), within(1e-9)));
    }

    @Test
    void infusionThatWaitsIsReplayedToTheBit() {
        Protocol looking = Protocol.watching(Quantity.minutes(30), List.of());
        Case asked = infusing(LABOUR.on(looking).born().asked(), List.of(), infused(5, 20));
        Trajectory decided = Simulation.of(asked);
        Trajectory replayed = Simulation.of(Replay.fixed(asked, decided.decisions()));

        assertThat(decided.decisions()).isNotEmpty();
        assertThat(replayed.of(Variable.PLASMA_ERGOMETRINE)).isEqualTo(decided.of(Variable.PLASMA_ERGOMETRINE));
        assertThat(replayed.of(Variable.BLOOD_LOSS)).isEqualTo(decided.of(Variable.BLOOD_LOSS));
    }

    @Test
    void ladderEndsWithTheLabourAndWhatWaitsForTheBirthHasItsTime() {
        Action stop = new Action.Stop(Quantity.minutes(30));
        Trajectory run = run(LABOUR.at(6).actions(Pushes.push(5, 0.1, 1)), TEN_UNITS, stop);
        double birth = run.progress().birth();
        assertThat(run.at(Variable.OXYTOCIN_RATE, birth + 29.9)).isEqualTo(6);
        assertThat(run.at(Variable.OXYTOCIN_RATE, birth + 30.1)).isZero();
        assertThat(run.happenings()).extracting(Happening::words).contains("birth", "10 IU IM", "stopped");
        assertThat(run.happenings())
                .filteredOn(each -> each.words().equals("10 IU IM"))
                .singleElement()
                .satisfies(each -> assertThat(each.at()).isCloseTo(birth + 1, within(1e-9)));
    }
}
