package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.pharmacology.SpentReceptors;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

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
