package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.ContractingLoop;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.SteadyState;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** Atosiban: its level by a closed form, and its competition with oxytocin. */
class AtosibanTest {
    private static final double VOLUME = 13.8;
    private static final double K10 = 0.0506;
    private static final double K12 = 0.0024;
    private static final double K21 = 0.0072;
    private static final double KI = 0.060;
    private static final double FAST = root(1);
    private static final double SLOW = root(-1);

    /** 6.75 mg over 1 min, 300 µg/min for 3 h, 100 µg/min from then on. */
    private static final Line COURSE = line(
            List.of(rate(0, 0.3), rate(180, 0.1)),
            List.of(new Line.Bolus(Quantity.minutes(0), milligrams(6.75), Push.Route.VEIN, Quantity.minutes(1))));

    private static double root(int sign) {
        double sum = K10 + K12 + K21;
        return (sum + sign * Math.sqrt(sum * sum - 4 * K10 * K21)) / 2;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 7, 60, 179, 180, 181, 240, 1000, 2880})
    void levelFollowsTheClosedFormOfTwoCompartments(double time) {
        Trajectory run = given(2880, COURSE);
        double expected = infused(6.75, 0, 1, time) + infused(0.3, 0, 180, time) + infused(0.1, 180, 2880, time);

        // ng/mL against mg/L.
        assertThat(run.at(Variable.PLASMA_ATOSIBAN, time) / 1000).isCloseTo(expected, within(1e-9));
    }

    @Test
    void fullCourseIsAsLargeAsTheLicenceAndItsAccountCloses() {
        Ledger ledger = given(2880, COURSE, line(List.of(rate(0, 0)), List.of())).ledgers().stream()
                .filter(each -> each.of().equals("atosiban [mg]"))
                .findFirst()
                .orElseThrow();

        // 2880 min are 3 h at 300 and 45 h at 100 µg/min.
        assertThat(ledger.in()).isCloseTo(Atosiban.LARGEST_COURSE.internal(), within(1e-9));
        assertThat(ledger.error()).isLessThan(1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.05", "4, 0.1", "8, 0.3", "2, 0.6"})
    void oxytocinTimesOnePlusLevelOverKiDoesWhatItDidAlone(double oxytocin, double atosiban) {
        // Long enough for the slow half-life of 102 min.
        double long0 = 6000;
        double factor = 1 + atosiban / (VOLUME * K10) / KI;
        Trajectory alone = Cases.lasting(long0).at(oxytocin).run();
        Trajectory shifted =
                run(Cases.lasting(long0).at(oxytocin * factor), line(List.of(rate(0, atosiban)), List.of()));

        for (Variable variable : List.of(Variable.AMPLITUDE, Variable.RESTING_TONE)) {
            assertThat(shifted.at(variable, long0)).isCloseTo(alone.at(variable, long0), within(1e-9));
        }
        // What a uterus does without any drive is blocked too, and no oxytocin brings it back.
        double lost = 0.8 * (1 - 1 / factor);
        assertThat(shifted.at(Variable.CONTRACTIONS, long0))
                .isCloseTo(alone.at(Variable.CONTRACTIONS, long0) - lost, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"SPONTANEOUS, 0", "SPONTANEOUS, 2", "INDUCTION, 8", "SLOW, 20"})
    void driveOfLabourIsDividedWithAllThatItIsMadeOf(Onset onset, double oxytocin) {
        Woman woman = Woman.AT_TERM.in(Labour.of(onset));
        Body without = Body.of(woman, Settings.STANDARD);
        Body with = Body.of(woman, Settings.STANDARD, Set.of(Atosiban.DRUG));
        double alone = drive(without, oxytocin, 0);

        assertThat(alone).isPositive();
        assertThat(drive(with, oxytocin, 0)).isEqualTo(alone);
        for (double level : new double[] {0.01, 0.06, 0.442}) {
            assertThat(drive(with, oxytocin, level) * (1 + level / KI)).isCloseTo(alone, within(1e-12 * alone));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3})
    void halfDoseMovesToTheRightByOnePlusLevelOverKi(double atosiban) {
        Case asked = Cases.lasting(6000).at(8).asked();
        Case blocked = asked.with(asked.prescription().with(List.of(line(List.of(rate(0, atosiban)), List.of()))));
        SteadyState alone = new SteadyState(asked);
        SteadyState steady = new SteadyState(blocked);
        double factor = 1 + atosiban / (VOLUME * K10) / KI;

        // The whole change is that of the highest rate, which moves with the curve.
        double halfDose = steady.effectiveDose(Variable.CONTRACTIONS, 0.5, 32 * factor);
        assertThat(halfDose / alone.effectiveDose(Variable.CONTRACTIONS, 0.5, 32))
                .isCloseTo(factor, within(1e-9));
        assertThat(steady.value(Variable.CONTRACTIONS, 8))
                .isCloseTo(Simulation.of(blocked, 60).at(Variable.CONTRACTIONS, 6000), within(1e-9));
    }

    @Test
    void lineThatGivesNothingChangesNoBit() {
        Cases cases = Cases.lasting(600).at(6);
        Trajectory alone = cases.run();
        Trajectory beside = run(cases, line(List.of(rate(0, 0)), List.of()));

        assertThat(alone.series()).doesNotContainKey(Variable.PLASMA_ATOSIBAN);
        assertThat(beside.series()).containsKey(Variable.PLASMA_ATOSIBAN);
        for (Variable variable : alone.series().keySet()) {
            assertThat(beside.of(variable)).as(variable.name()).isEqualTo(alone.of(variable));
        }
        assertThat(beside.contractions()).isEqualTo(alone.contractions());
    }

    @Test
    void bodyWithoutALineSolvesNothingMore() {
        assertThat(Body.of(Woman.AT_TERM, Settings.STANDARD).loops()).noneMatch(loop -> loop.stage() == Stage.ATOSIBAN);
    }

    @Test
    void labourWaitsWhileItIsGiven() {
        Cases labouring = Cases.lasting(480).in(Labour.of(Onset.SPONTANEOUS));
        Trajectory alone = labouring.run();
        Trajectory calmed = run(labouring, COURSE);

        assertThat(calmed.at(Variable.DILATATION, 240)).isLessThan(alone.at(Variable.DILATATION, 240) - 0.5);
    }

    private static double drive(Body body, double oxytocin, double level) {
        Moment now = new Moment((stage, time) -> switch (stage) {
            case ATOSIBAN -> new double[] {level * VOLUME, 0, 0};
            case SECRETION -> body.loop(stage).start();
            default ->
                body.loop(stage)
                        .settled(new Given(List.of(new Given.Flow(Substance.OXYTOCIN, 0, oxytocin, 0)), Double.NaN));
        });
        ContractingLoop uterus = body.uterus();
        return uterus.drive(now.at(0, Given.NOTHING));
    }

    /** Level after an infusion into two compartments [mg/L]. */
    private static double infused(double rate, double from, double until, double now) {
        return part(FAST, (FAST - K21) / (FAST - SLOW), rate, from, until, now)
                + part(SLOW, (K21 - SLOW) / (FAST - SLOW), rate, from, until, now);
    }

    private static double part(double k, double share, double rate, double from, double until, double now) {
        double since = Math.max(0, now - from);
        double after = Math.max(0, now - until);
        return share * rate / VOLUME / k * (Math.exp(-k * after) - Math.exp(-k * since));
    }

    private static Trajectory given(double minutes, Line... lines) {
        return run(Cases.lasting(minutes), lines);
    }

    private static Trajectory run(Cases cases, Line... lines) {
        Case asked = cases.asked();
        return Simulation.of(asked.with(asked.prescription().with(List.of(lines))), 60);
    }

    private static Line line(List<TimedRate> rates, List<Line.Bolus> boluses) {
        Regimen clock = new RateList(rates);
        return new Line(Atosiban.DRUG, null, clock, boluses);
    }

    private static TimedRate rate(double at, double milligramsPerMinute) {
        return new TimedRate(Quantity.minutes(at), Quantity.of(milligramsPerMinute, Unit.MILLIGRAM_PER_MINUTE));
    }

    private static Quantity milligrams(double amount) {
        return Quantity.of(amount, Unit.MILLIGRAM);
    }
}
