package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.pharmacology.UterotonicEffect;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.SteadyState;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Line.Bolus;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** Carbetocin: its level by a closed form, and that it is one more agonist at the receptor of oxytocin. */
class CarbetocinTest {
    private static final double VOLUME = 13.4;
    private static final double K10 = 0.0278;
    private static final double K12 = 0.0384;
    private static final double K21 = 0.0767;
    private static final double KA = 0.05;
    private static final double FAST = root(1);
    private static final double SLOW = root(-1);

    /** What C50 of 0.5 ng/mL is worth, 10 µU/mL, for each mg/L. */
    private static final double WORTH = 10 / 0.0005;

    private static double root(int sign) {
        double sum = K10 + K12 + K21;
        return (sum + sign * Math.sqrt(sum * sum - 4 * K10 * K21)) / 2;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 10, 41, 120, 400})
    void levelAfterAnInjectionIntoAVeinFollowsTheClosedForm(double time) {
        Trajectory run = given(Cases.lasting(400).born(), bolus(Push.Route.VEIN, 1));
        double since = Math.max(0, time - 1);
        double expected = infused(FAST, FAST - K21, time, since) - infused(SLOW, SLOW - K21, time, since);

        // ng/mL against mg/L.
        assertThat(level(run, time)).isCloseTo(1000 * expected, within(1e-9));
    }

    /** Half-lives of the paper, and the highest levels that a label states: 7.2 ng/mL, and within half an hour of a muscle. */
    @Test
    void numbersOfTheSourcesComeBack() {
        Trajectory vein = given(Cases.lasting(60).born(), bolus(Push.Route.VEIN, 1));
        Trajectory muscle = given(Cases.lasting(60).born(), bolus(Push.Route.MUSCLE, 0));

        assertThat(Math.log(2) / FAST).isCloseTo(5.5, within(0.05));
        assertThat(Math.log(2) / SLOW).isCloseTo(41, within(0.1));
        assertThat(VOLUME * K10 / SLOW).isCloseTo(22, within(0.1));
        assertThat(level(vein, 1)).isCloseTo(7.232, within(0.03));
        assertThat(level(muscle, 25)).isGreaterThan(level(muscle, 24)).isGreaterThan(level(muscle, 27));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 15, 25, 90, 300})
    void levelAfterAMuscleFollowsTheClosedFormAndItsAccountCloses(double time) {
        Trajectory run = given(Cases.lasting(300).born(), bolus(Push.Route.MUSCLE, 0));
        double expected = 0.8
                * KA
                * 0.1
                / VOLUME
                * (part(KA, FAST, SLOW, time) + part(FAST, KA, SLOW, time) + part(SLOW, KA, FAST, time));

        assertThat(level(run, time)).isCloseTo(1000 * expected, within(1e-9));
        assertThat(run.ledgers()).allSatisfy(each -> assertThat(each.error()).isLessThan(1e-12));
    }

    /** A steady level of it does what the same worth of oxytocin does, in a uterus at rest and in one after birth. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 1})
    void levelDoesWhatItsWorthOfOxytocinDoes(double micrograms) {
        double rate = micrograms / 1000;
        double worth = WORTH * rate / (VOLUME * K10);
        Cases cases = Cases.lasting(1500).born();
        Trajectory other = given(cases, steady(Carbetocin.DRUG, rate));
        Trajectory oxytocin = cases.at(1.4 * worth).run();

        for (Variable variable : List.of(Variable.CONTRACTIONS, Variable.AMPLITUDE, Variable.TONE_AFTER_BIRTH)) {
            assertThat(other.at(variable, 1500)).isCloseTo(oxytocin.at(variable, 1500), within(1e-6));
        }
        Case asked = cases.asked();
        Case given = asked.with(asked.prescription().with(List.of(steady(Carbetocin.DRUG, rate))));
        assertThat(new SteadyState(given).value(Variable.CONTRACTIONS, 0))
                .isCloseTo(other.at(Variable.CONTRACTIONS, 1500), within(1e-6));
    }

    @Test
    void halfOfTheEffectIsLeftAfterTwoHours() {
        Trajectory run = given(Cases.lasting(240).born(), bolus(Push.Route.VEIN, 1));
        // T_a 0.82, T_u 0.845, so that half of the effect is 0.8325; the tone lags behind by some minutes.
        assertThat(run.at(Variable.TONE_AFTER_BIRTH, 60)).isGreaterThan(8.42);
        assertThat(run.at(Variable.TONE_AFTER_BIRTH, 145)).isCloseTo(8.325, within(0.02));
        assertThat(Settings.STANDARD.value(UterotonicEffect.HALF)).isEqualTo(10);
    }

    /** Levels add at one receptor: where oxytocin has taken it, a second agonist does nothing. */
    @Test
    void addsNothingWhereTheReceptorIsTaken() {
        Cases full = Cases.lasting(120).born().at(200);
        double alone = full.run().at(Variable.TONE_AFTER_BIRTH, 60);
        double both = given(full, bolus(Push.Route.VEIN, 1)).at(Variable.TONE_AFTER_BIRTH, 60);
        assertThat(both).isBetween(alone, alone + 0.002);
    }

    @Test
    void atosibanBlocksItToo() {
        Cases born = Cases.lasting(600).born();
        Line one = steady(Carbetocin.DRUG, 0.0002);
        double level = 0.05 / (13.8 * 0.0506);
        Trajectory blocked = given(born, one, steady(Atosiban.DRUG, 0.05));
        Trajectory less = given(born, steady(Carbetocin.DRUG, 0.0002 / (1 + level / 0.06)));
        assertThat(blocked.at(Variable.TONE_AFTER_BIRTH, 600))
                .isCloseTo(less.at(Variable.TONE_AFTER_BIRTH, 600), within(1e-3));
    }

    @Test
    void lineOfItDrivesALabourThatIsNotOverYet() {
        Cases induced = Cases.lasting(120).in(Labour.of(Onset.INDUCTION));
        Trajectory run = given(induced, bolus(Push.Route.VEIN, 1));
        assertThat(run.at(Variable.CONTRACTIONS, 15)).isGreaterThan(5);
        assertThat(run.at(Variable.RECEPTORS, 120)).isLessThan(induced.run().at(Variable.RECEPTORS, 120) - 0.05);
    }

    @Test
    void anotherDrugBesideItMovesNoBit() {
        Cases born = Cases.lasting(240).born();
        Trajectory alone = given(born, bolus(Push.Route.VEIN, 1));
        Trajectory both = given(born, bolus(Push.Route.VEIN, 1), steady(Atosiban.DRUG, 0.05));
        assertThat(both.of(Variable.PLASMA_CARBETOCIN)).isEqualTo(alone.of(Variable.PLASMA_CARBETOCIN));
    }

    private static double infused(double k, double share, double now, double since) {
        return share / (FAST - SLOW) * 0.1 / VOLUME / k * (Math.exp(-k * since) - Math.exp(-k * now));
    }

    /** Partial fractions of (k21 − k) over the other two modes. */
    private static double part(double k, double other, double third, double now) {
        return (K21 - k) / ((other - k) * (third - k)) * Math.exp(-k * now);
    }

    private static double level(Trajectory run, double time) {
        return run.at(Variable.PLASMA_CARBETOCIN, time);
    }

    private static Line bolus(Push.Route route, double over) {
        Bolus one = new Bolus(Quantity.minutes(0), Quantity.of("100", Unit.MICROGRAM), route, Quantity.minutes(over));
        return new Line(Carbetocin.DRUG, null, Regimen.NONE, List.of(one));
    }

    private static Line steady(Substance drug, double milligramsPerMinute) {
        TimedRate rate =
                new TimedRate(Quantity.minutes(0), Quantity.of(milligramsPerMinute, Unit.MILLIGRAM_PER_MINUTE));
        return new Line(drug, null, new RateList(List.of(rate)), List.of());
    }

    private static Trajectory given(Cases cases, Line... lines) {
        Case asked = cases.asked();
        return Simulation.of(asked.with(asked.prescription().with(List.of(lines))), 60);
    }
}
