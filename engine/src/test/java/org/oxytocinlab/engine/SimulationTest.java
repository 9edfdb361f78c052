package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Regimen;

/** What the words of the model mean, where two careful people could read them differently. */
class SimulationTest {

    @Test
    void rowAtChangeShowsTheNewRate() {
        Trajectory run = Simulation.of(Cases.lasting(60)
                .at(4)
                .actions(new Action.SetRate(minutes(30), Cases.rate(8)))
                .asked());
        assertThat(run.times()).hasSize(61);
        assertThat(run.of(Variable.OXYTOCIN_RATE)[29]).isEqualTo(4);
        assertThat(run.of(Variable.OXYTOCIN_RATE)[30]).isEqualTo(8);
        assertThat(run.at(Variable.OXYTOCIN_RATE, Math.nextDown(30.0))).isEqualTo(4);
    }

    @Test
    void womanWithoutDrugRestsExactly() {
        Trajectory run = Cases.lasting(300).run();
        assertThat(run.of(Variable.INFUSED_OXYTOCIN)).containsOnly(0.0);
        assertThat(run.of(Variable.CONTRACTIONS)).containsOnly(0.8);
        assertThat(run.of(Variable.AMPLITUDE)).containsOnly(18.0);
        assertThat(run.of(Variable.PLASMA_OXYTOCIN)).containsOnly(run.of(Variable.PLASMA_OXYTOCIN)[0]);
        // 1.16 + 1.2/30·6 mU/min over 1.4 L/min.
        assertThat(run.of(Variable.PLASMA_OXYTOCIN)[0]).isCloseTo(1.4 / 1.4, within(1e-12));
    }

    @Test
    void countedColumnsAreEmptyBeforeTheFirstWindow() {
        Trajectory run = Cases.lasting(120).run();
        assertThat(run.at(Variable.CONTRACTIONS_COUNTED, 29.9)).isNaN();
        assertThat(run.at(Variable.MONTEVIDEO_COUNTED, 29.9)).isNaN();
        assertThat(run.at(Variable.CONTRACTIONS_COUNTED, 30)).isNotNaN();
    }

    @Test
    void kidneySeesInfusedOxytocinOnly() {
        Trajectory slow = Cases.lasting(240).run();
        // Half the clearance doubles her own oxytocin and nothing else.
        Trajectory same = Cases.lasting(240).set(Plasma.CLEARANCE, 0.7).run();
        assertThat(same.of(Variable.URINE)).containsExactly(slow.of(Variable.URINE));
        assertThat(same.at(Variable.PLASMA_OXYTOCIN, 0)).isCloseTo(2, within(1e-12));
    }

    @Test
    void intramuscularDoseIsCountedWholeAndAbsorbedInPart() {
        Action dose = new Action.ImDose(minutes(0), Quantity.of("10", Unit.INTERNATIONAL_UNIT));
        Trajectory whole = Cases.lasting(60).actions(dose).run();
        Trajectory part = Cases.lasting(60)
                .set(IntramuscularDepot.BIOAVAILABILITY, 0.6)
                .actions(dose)
                .run();
        assertThat(part.at(Variable.OXYTOCIN_GIVEN, 30)).isEqualTo(10_000);
        // Linear: relative error of the solver only.
        double expected = 0.6 * whole.at(Variable.INFUSED_OXYTOCIN, 30);
        assertThat(part.at(Variable.INFUSED_OXYTOCIN, 30)).isCloseTo(expected, within(1e-9 * expected));
        assertThat(part.ledgers())
                .allSatisfy(ledger -> assertThat(ledger.error()).isLessThan(1e-9));
    }

    @Test
    void averageInductionNeedsThirteenMilliunitsForFourContractions() {
        Trajectory run = Cases.lasting(320).at(13).run();
        // 4 per 10 min as a person would read it off.
        assertThat(run.at(Variable.CONTRACTIONS, 320)).isCloseTo(4, within(0.05));
    }

    @Test
    void bandsOfSodiumHoldTheirLowerLimit() {
        assertThat(SodiumRisk.of(133)).isEqualTo(SodiumRisk.GREEN);
        assertThat(SodiumRisk.of(Math.nextDown(133.0))).isEqualTo(SodiumRisk.YELLOW);
        assertThat(SodiumRisk.of(130)).isEqualTo(SodiumRisk.YELLOW);
        assertThat(SodiumRisk.of(Math.nextDown(130.0))).isEqualTo(SodiumRisk.ORANGE);
        assertThat(SodiumRisk.of(125)).isEqualTo(SodiumRisk.ORANGE);
        assertThat(SodiumRisk.of(Math.nextDown(125.0))).isEqualTo(SodiumRisk.RED);
        assertThat(SodiumRisk.of(120)).isEqualTo(SodiumRisk.RED);
        assertThat(SodiumRisk.of(Math.nextDown(120.0))).isEqualTo(SodiumRisk.BLACK);
    }

    @Test
    void driedOutWomanEndsTheRunWithAMessage() {
        Cases thirsty = Cases.lasting(2880).set(BodyWater.INSENSIBLE, 600);
        assertThatThrownBy(() -> thirsty.actions(new Action.Stop(minutes(1440))).run())
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("body water has fallen below 70 %");
    }

    /** A solver sees it only where it begins a panel, which may be an hour later. */
    @Test
    void whoLeavesTheRangeIsToldTheFirstMinuteAtWhichSheHas() {
        RunFault fault =
                catchThrowableOfType(RunFault.class, () -> drowning(2940).run());
        Matcher told = Pattern.compile("by (\\d+) min plasma sodium has fallen below 90")
                .matcher(fault.getMessage());
        assertThat(told.find()).isTrue();
        int minute = Integer.parseInt(told.group(1));

        assertThatCode(() -> drowning(minute - 1).run()).doesNotThrowAnyException();
        assertThatThrownBy(() -> drowning(minute).run()).hasMessage(fault.getMessage());
    }

    /** As in a table of doses that is read back: it holds the minute at which the drip was stopped at birth. */
    @Test
    void rateOfTheVeryMinuteOfBirthIsSet() {
        Cases labour = Cases.lasting(1800)
                .in(Labour.of(Onset.SPONTANEOUS).withoutPulses())
                .born();
        double birth = Simulation.of(labour.at(8).asked()).progress().birth();
        for (double apart : new double[] {-1e-10, 0, 1e-10}) {
            Regimen.TimedRate first = new Regimen.TimedRate(minutes(0), Cases.rate(8));
            Regimen.TimedRate stop = new Regimen.TimedRate(minutes(birth + apart), Cases.rate(0));
            Trajectory run = Simulation.of(
                    labour.on(new Regimen.RateList(List.of(first, stop))).asked());
            assertThat(run.at(Variable.OXYTOCIN_RATE, birth + 1))
                    .as("%s min from birth", apart)
                    .isZero();
        }
    }

    private static Cases drowning(double minutes) {
        return Cases.lasting(minutes).fluids(Cases.drip("glucose 5 %", 4000));
    }
}
