package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.physiology.Arteries;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;

/** Ergometrine and methylergometrine: levels, a firm uterus and a higher pressure. */
class ErgotTest {
    private static final double K = Math.log(2) / (3.4 * 60);
    private static final double KA = 0.1;
    private static final Cases BORN = Cases.lasting(480).born();

    @ParameterizedTest
    @CsvSource({"0.5, 5", "0.5, 60", "0.5, 408", "0.2, 30", "0.2, 204"})
    void levelFollowsTheClosedForm(double dose, double time) {
        Ergot.Drug drug = dose == 0.5 ? Ergot.ERGOMETRINE : Ergot.METHYLERGOMETRINE;
        Variable level = dose == 0.5 ? Variable.PLASMA_ERGOMETRINE : Variable.PLASMA_METHYLERGOMETRINE;
        double absorbed = dose / 50 * KA / (KA - K) * (Math.exp(-K * time) - Math.exp(-KA * time));
        Trajectory vein = given(BORN, line(drug, dose, Push.Route.VEIN));
        Trajectory muscle = given(BORN, line(drug, dose, Push.Route.MUSCLE));

        // ng/mL against mg/L.
        assertThat(vein.at(level, time)).isCloseTo(1000 * dose / 50 * Math.exp(-K * time), within(1e-9));
        assertThat(muscle.at(level, time)).isCloseTo(1000 * absorbed, within(1e-9));
        assertThat(muscle.ledgers()).allSatisfy(each -> assertThat(each.error()).isLessThan(1e-12));
    }

    /** A usual dose is twice D_50: e is 0.8 at once and a half after a half-life, when the tone has long come to rest. */
    @Test
    void halfOfTheEffectIsLeftAfterAHalfLife() {
        Trajectory run = given(BORN, line(Ergot.METHYLERGOMETRINE, 0.2, Push.Route.VEIN));
        assertThat(run.at(Variable.TONE_AFTER_BIRTH, 204)).isCloseTo(8.2 + 0.25 / 2, within(0.005));
        double e = 1 / (1 + Math.pow(0.5 * Math.exp(K * 60), 2));
        assertThat(run.at(Variable.TONE_AFTER_BIRTH, 60)).isCloseTo(8.2 + 0.25 * e, within(0.005));
    }

    /** The volume turns a dose into a level and back: it weighs nothing in what the drug does. */
    @Test
    void volumeChangesTheLevelAlone() {
        Line line = line(Ergot.ERGOMETRINE, 0.5, Push.Route.MUSCLE);
        Cases cases = BORN.circulating(0);
        Trajectory usual = given(cases, line);
        Trajectory larger = given(cases.set(Ergot.ERGOMETRINE.volume(), 100), line);
        for (double time : new double[] {10, 30, 240}) {
            assertThat(larger.at(Variable.PLASMA_ERGOMETRINE, time))
                    .isCloseTo(usual.at(Variable.PLASMA_ERGOMETRINE, time) / 2, within(1e-9));
            assertThat(larger.at(Variable.TONE_AFTER_BIRTH, time))
                    .isCloseTo(usual.at(Variable.TONE_AFTER_BIRTH, time), within(1e-7));
            assertThat(larger.at(Variable.ARTERIAL_PRESSURE, time))
                    .isCloseTo(usual.at(Variable.ARTERIAL_PRESSURE, time), within(1e-6));
        }
    }

    /** It acts where oxytocin does not: in a uterus that has stopped to answer oxytocin, and where its receptor is full. */
    @Test
    void helpsWhereOxytocinHasFailed() {
        Cases atonic = BORN.set(PostpartumUterus.ALONE, 0.45)
                .set(PostpartumUterus.ANSWER, 0.35)
                .set(PostpartumUterus.OTHER_ANSWER, 0.7)
                .at(200);
        double failed = atonic.run().at(Variable.TONE_AFTER_BIRTH, 60);
        double helped =
                given(atonic, line(Ergot.ERGOMETRINE, 0.5, Push.Route.VEIN)).at(Variable.TONE_AFTER_BIRTH, 60);
        double e = 1 / (1 + Math.pow(0.25 / (0.5 * Math.exp(-K * 60)), 2));
        double both = 1 - (1 - 0.35 * 0.9956) * (1 - 0.7 * e);

        assertThat(failed).isCloseTo(10 * (0.45 + 0.395 * 0.35 * 0.9956), within(0.01));
        assertThat(helped).isCloseTo(10 * (0.45 + 0.395 * both), within(0.03));
    }

    @ParameterizedTest
    @CsvSource({"88, 9.5, 10.5", "125, 10.5, 12.5"})
    void pressureRisesAsChosenAndTheHeartSlows(double atRest, double least, double most) {
        Cases cases = BORN.circulating(0).set(Arteries.PRESSURE, atRest);
        Trajectory run = given(cases, line(Ergot.ERGOMETRINE, 0.5, Push.Route.MUSCLE));
        assertThat(run.at(Variable.ARTERIAL_PRESSURE, 0)).isCloseTo(atRest, within(1e-9));
        assertThat(run.at(Variable.ARTERIAL_PRESSURE, 50)).isBetween(atRest + least, atRest + most);
        assertThat(run.at(Variable.HEART_RATE, 50)).isLessThan(80);
        // At rest flow times resistance is the pressure above that of the veins.
        double flow = run.at(Variable.CARDIAC_OUTPUT, 50);
        assertThat(5 + flow * run.at(Variable.VASCULAR_RESISTANCE, 50) / 80)
                .isCloseTo(run.at(Variable.ARTERIAL_PRESSURE, 50), within(0.05));
    }

    @Test
    void circulationWithoutAnErgotIsAsItWas() {
        Cases cases = BORN.circulating(0).at(40);
        Trajectory without = cases.run();
        Trajectory beside = given(cases, new Line(Ergot.ERGOMETRINE.substance(), null, Regimen.NONE, List.of()));
        assertThat(without.series()).doesNotContainKey(Variable.PLASMA_ERGOMETRINE);
        for (double time : new double[] {1, 20, 300}) {
            assertThat(beside.at(Variable.ARTERIAL_PRESSURE, time))
                    .isCloseTo(without.at(Variable.ARTERIAL_PRESSURE, time), within(1e-9));
        }
    }

    private static Line line(Ergot.Drug drug, double milligrams, Push.Route route) {
        Line.Bolus one = new Line.Bolus(
                Quantity.minutes(0), Quantity.of(milligrams, Unit.MILLIGRAM), route, Quantity.minutes(0));
        return new Line(drug.substance(), null, Regimen.NONE, List.of(one));
    }

    private static Trajectory given(Cases cases, Line... lines) {
        Case asked = cases.asked();
        return Simulation.of(asked.with(asked.prescription().with(List.of(lines))), 60);
    }
}
