package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Regimen;

/**
 * The reference values L1 to L9 of a prototype: a typical woman, S 0.36, nulliparous, without irregularity, tolerance 1e-11; columns h,
 * Ce, R_d, W, d, f, M.
 */
class LabourTest {
    private static final double RELATIVE = 1e-4;
    private static final double MINUTES = 0.05;

    private static final Labour SPONTANEOUS = Labour.of(Onset.SPONTANEOUS).withoutPulses();

    @ParameterizedTest(name = "L1 at {0} h")
    @CsvSource({
        "2, 2.7657, 0.9311, 0.0772, 2.0243, 3.0519, 103.41",
        "4, 5.6228, 0.7948, 0.2949, 2.3361, 3.6992, 156.06",
        "6, 8.4800, 0.6502, 0.5220, 3.2618, 4.0907, 189.72",
        "8, 11.3371, 0.5215, 0.7028, 5.2204, 4.4398, 219.34",
        "10, 14.1943, 0.4159, 0.8350, 9.6295, 5.1342, 275.05"
    })
    void slowLadder(double h, double level, double left, double awake, double open, double often, double activity) {
        agrees(ladder(1, 1, 30, 20), h, level, left, awake, open, often, activity);
    }

    @ParameterizedTest(name = "L2 at {0} h")
    @CsvSource({
        "2, 10.9458, 0.8279, 0.2855, 2.2778, 4.3278, 209.92",
        "4, 19.5173, 0.6318, 0.5925, 3.6523, 4.8559, 253.32",
        "6, 28.0887, 0.4747, 0.7894, 7.2491, 5.2825, 286.29"
    })
    void fastLadder(double h, double level, double left, double awake, double open, double often, double activity) {
        agrees(ladder(6, 2, 20, 40), h, level, left, awake, open, often, activity);
    }

    private static void agrees(
            Trajectory run,
            double h,
            double level,
            double left,
            double awake,
            double open,
            double often,
            double activity) {
        is(run, Variable.EFFECT_SITE, h, level);
        is(run, Variable.RECEPTORS, h, left);
        is(run, Variable.OWN_DRIVE, h, awake);
        is(run, Variable.DILATATION, h, open);
        is(run, Variable.CONTRACTIONS, h, often);
        is(run, Variable.MONTEVIDEO, h, activity);
    }

    @Test
    void laddersBringTheChild() {
        ends(ladder(1, 1, 30, 20), 607.80, 641.45);
        ends(ladder(6, 2, 20, 40), 415.97, 448.23);
    }

    @Test
    void spontaneousLabourNeedsNoDrug() {
        Trajectory run = in(SPONTANEOUS, Cases.lasting(1000));
        ends(run, 469.15, 504.81);
        is(run, Variable.OWN_DRIVE, 4, 0.8523);
        is(run, Variable.DILATATION, 4, 3.9997);
        is(run, Variable.CONTRACTIONS, 4, 3.1649);
        is(run, Variable.MONTEVIDEO, 4, 112.03);
    }

    @Test
    void parousLabourIsShorter() {
        Cases cases = typical(1000);
        Trajectory run = new Cases(
                        cases.prescription(),
                        cases.woman().pregnant(cases.woman().gestation(), 1).in(SPONTANEOUS),
                        cases.settings(),
                        1000,
                        1)
                .run();
        ends(run, 302.23, 314.20);
    }

    @Test
    void shortTrialOfTheDrugPasses() {
        Trajectory run = in(
                Labour.of(Onset.INDUCTION).withoutPulses(),
                stopped(4, 40, 48 * 60).sensitivity(1));
        assertThat(run.progress().isBorn()).isFalse();
        double[][] rows = {{1, 0.1321, 2.0562}, {6, 0.1398, 2.2150}, {24, 0.1295, 2.7342}, {48, 0.1188, 3.4112}};
        for (double[] row : rows) {
            is(run, Variable.OWN_DRIVE, row[0], row[1]);
            is(run, Variable.DILATATION, row[0], row[2]);
        }
    }

    @Test
    void labourThatHasBegunGoesOnWithoutTheDrug() {
        Trajectory run = in(
                Labour.of(Onset.INDUCTION).withoutPulses(),
                stopped(8, 240, 1000).sensitivity(1));
        ends(run, 459.50, 495.70);
        double[][] rows = {{4, 0.6750, 246.53}, {5, 0.7288, 132.70}, {8, 0.8552, 242.42}};
        for (double[] row : rows) {
            is(run, Variable.OWN_DRIVE, row[0], row[1]);
            is(run, Variable.MONTEVIDEO, row[0], row[2]);
        }
    }

    @Test
    void restingWomanDoesNotFallIntoLabour() {
        Trajectory run = in(Labour.of(Onset.INDUCTION).withoutPulses(), Cases.lasting(72 * 60));
        assertThat(run.at(Variable.OWN_DRIVE, 72 * 60)).isZero();
        assertThat(run.at(Variable.DILATATION, 72 * 60)).isEqualTo(2);
        is(run, Variable.MONTEVIDEO, 72, 14.40);
    }

    @Test
    void slowLabourIsHelpedByTheDrug() {
        ends(in(Labour.of(Onset.SLOW).withoutPulses(), Cases.lasting(1000).at(6)), 420.91, 457.94);
        ends(in(Labour.of(Onset.SLOW).withoutPulses(), Cases.lasting(1000)), 641.17, 680.37);
    }

    @Test
    void epiduralDampsAndLengthens() {
        Cases cases = typical(1000).set(SecondStage.EPIDURAL, 65.9 / 36);
        ends(in(SPONTANEOUS.withEpidural(), cases), 487.02, 552.95);
    }

    @Test
    void labourIsLongerWithoutTheReflex() {
        ends(in(SPONTANEOUS.withoutReflex(), Cases.lasting(1000)), 805.94, 869.95);
    }

    private static Cases typical(double length) {
        return Cases.lasting(length).sensitivity(0.36).regular();
    }

    private static Trajectory in(Labour labour, Cases cases) {
        Cases typical = cases.woman().sensitivityFactor() == null ? cases.sensitivity(0.36) : cases;
        Cases regular = typical.regular();
        return new Cases(
                        regular.prescription(),
                        regular.woman().in(labour),
                        regular.settings(),
                        regular.minutes(),
                        regular.seed())
                .run();
    }

    private static Trajectory ladder(double start, double step, double every, double maximum) {
        Regimen.Leg leg = new Regimen.Leg(null, rate(start), rate(step), rate(maximum));
        return in(
                Labour.of(Onset.INDUCTION).withoutPulses(),
                Cases.lasting(1000).on(new Regimen.Ladder(List.of(leg), minutes(every))));
    }

    private static Cases stopped(double milliunits, double after, double length) {
        return Cases.lasting(length)
                .on(new Regimen.RateList(List.of(
                        new Regimen.TimedRate(minutes(0), rate(milliunits)),
                        new Regimen.TimedRate(minutes(after), Quantity.of("0", Unit.MILLIUNIT_PER_MINUTE)))));
    }

    private static void is(Trajectory run, Variable variable, double hours, double printed) {
        assertThat(run.at(variable, 60 * hours))
                .as(variable + " at " + hours + " h")
                .isCloseTo(printed, within(RELATIVE * Math.max(printed, 0.5)));
    }

    private static void ends(Trajectory run, double open, double birth) {
        assertThat(run.progress().at(Progress.FULL)).as("full dilatation").isCloseTo(open, within(MINUTES));
        assertThat(run.progress().birth()).as("birth").isCloseTo(birth, within(MINUTES));
        assertThat(run.end()).isEqualTo(run.progress().birth());
    }
}
