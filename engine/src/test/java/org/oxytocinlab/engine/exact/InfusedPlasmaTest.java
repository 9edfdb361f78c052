package org.oxytocinlab.engine.exact;

import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.EFFECT_SITE;
import static org.oxytocinlab.engine.result.Variable.INFUSED_OXYTOCIN;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Regimen;

/** Infused oxytocin in plasma and at the effect site against the closed forms of linear kinetics. */
class InfusedPlasmaTest {
    private static final Quantity FIVE_UNITS = Quantity.of("5", Unit.INTERNATIONAL_UNIT);

    @ParameterizedTest
    @EnumSource
    void stepFollowsClosedForm(Kinetics kinetics) {
        Trajectory run = run(kinetics, Cases.lasting(240).at(6));
        ClosedForm.holds(run, INFUSED_OXYTOCIN, t -> 6 * kinetics.plasma().infused(t), 0);
    }

    @ParameterizedTest
    @EnumSource
    void effectSiteOfStepFollowsClosedForm(Kinetics kinetics) {
        Trajectory run = run(kinetics, Cases.lasting(240).at(6));
        ClosedForm.holds(run, EFFECT_SITE, t -> 6 * kinetics.effectSite().infused(t), 0);
    }

    @ParameterizedTest
    @EnumSource
    void ladderIsSumOfSteps(Kinetics kinetics) {
        Regimen.Leg leg = new Regimen.Leg(null, rate(1), rate(1.5), rate(10));
        Trajectory run = run(kinetics, Cases.lasting(300).on(new Regimen.Ladder(List.of(leg), Quantity.minutes(20))));
        double[] changes = IntStream.rangeClosed(0, 6).mapToDouble(i -> 20 * i).toArray();
        ClosedForm.holds(
                run,
                INFUSED_OXYTOCIN,
                t -> kinetics.plasma().infused(t)
                        + 1.5
                                * IntStream.rangeClosed(1, 6)
                                        .mapToDouble(i -> kinetics.plasma().infused(t - 20 * i))
                                        .sum(),
                changes);
    }

    @ParameterizedTest
    @EnumSource
    void pushOnRunningInfusionAddsItsOwnDecay(Kinetics kinetics) {
        Action push = new Action.IvBolus(minutes(37), FIVE_UNITS, minutes(0));
        Trajectory run = run(kinetics, Cases.lasting(240).at(8).actions(push));
        ClosedForm.holds(
                run,
                INFUSED_OXYTOCIN,
                t -> 8 * kinetics.plasma().infused(t) + 5000 * kinetics.plasma().pushed(t - 37),
                0,
                37);
    }

    @ParameterizedTest
    @EnumSource
    void slowBolusIsShortInfusion(Kinetics kinetics) {
        Action bolus = new Action.IvBolus(minutes(10), FIVE_UNITS, minutes(4));
        Trajectory run = run(kinetics, Cases.lasting(240).actions(bolus));
        ClosedForm.holds(
                run,
                INFUSED_OXYTOCIN,
                t -> 1250
                        * (kinetics.plasma().infused(t - 10) - kinetics.plasma().infused(t - 14)),
                10,
                14);
    }

    @ParameterizedTest
    @EnumSource
    void stoppedInfusionWashesOut(Kinetics kinetics) {
        Trajectory run = run(kinetics, Cases.lasting(300).at(20).actions(new Action.Stop(minutes(121.5))));
        ClosedForm.holds(
                run,
                INFUSED_OXYTOCIN,
                t -> 20 * (kinetics.plasma().infused(t) - kinetics.plasma().infused(t - 121.5)),
                0,
                121.5);
    }

    @ParameterizedTest
    @EnumSource
    void intramuscularDoseIsAbsorbedAtItsOwnRate(Kinetics kinetics) {
        Action dose = new Action.ImDose(minutes(5), Quantity.of("15", Unit.INTERNATIONAL_UNIT));
        Trajectory run = run(kinetics, Cases.lasting(300).actions(dose));
        Exponentials plasma = kinetics.plasma().delayed(0.025);
        ClosedForm.holds(run, INFUSED_OXYTOCIN, t -> 15_000 * plasma.pushed(t - 5), 5);
    }

    private static Trajectory run(Kinetics kinetics, Cases cases) {
        return Simulation.of(kinetics.in(cases).asked());
    }
}
