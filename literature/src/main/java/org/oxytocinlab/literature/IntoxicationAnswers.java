package org.oxytocinlab.literature;

import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.SODIUM;
import static org.oxytocinlab.engine.result.Variable.URINE;
import static org.oxytocinlab.engine.result.Variable.URINE_OSMOLALITY;
import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Regimen;

/** Healthy men, and case reports of water intoxication: WAT-01, WAT-02, WAT-16 to WAT-21. */
final class IntoxicationAnswers {
    private static final Quantity NO_STRESS = Quantity.of("0", Unit.PICOGRAM_PER_MILLILITRE);
    private static final Fluid GLUCOSE = Fluid.named("glucose 5 %").orElseThrow();
    private static final Fluid SALINE = Fluid.named("saline 0.9 %").orElseThrow();

    /** Stop of the infusion in case U1 [min]. */
    private static final double STOP = 2160;

    private IntoxicationAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("WAT", 1, 1, row -> men(20).at(URINE_OSMOLALITY, 150)));
        all.putAll(same("WAT", 2, 2, row -> urineOfLastTwoHours(men(20)) / urineOfLastTwoHours(men(0))));
        all.putAll(same("WAT", 16, 16, row -> longInfusion().at(SODIUM, 1800)));
        all.putAll(same("WAT", 17, 17, row -> longInfusion().at(SODIUM, STOP + 60)));
        all.putAll(same("WAT", 18, 18, row -> urineOfFirstHours(longInfusion())));
        all.putAll(same("WAT", 19, 19, row -> hoursToNormal(longInfusion())));
        all.putAll(same("WAT", 20, 20, row -> riseAfterStop()));
        all.putAll(same("WAT", 21, 21, row -> waterDrinker()));
        return all;
    }

    /** Ten men whose urine has 223 mOsm/kg, drinking what they lose. */
    private static Trajectory men(double rate) {
        Fluid balanced =
                new Fluid("what they lose", List.of(), Quantity.of("34.4", Unit.MILLIMOLE_PER_LITRE), GLUCOSE.origin());
        FluidOrder drunk = new FluidOrder(
                balanced, Action.Route.MOUTH, Quantity.of("2.473", Unit.MILLILITRE_PER_MINUTE), minutes(0), null);
        return Cases.lasting(150)
                .set(Vasopressin.STRESS, 0)
                .set(Vasopressin.THRESHOLD, 276.604)
                .at(rate)
                .fluids(drunk)
                .run();
    }

    private static double urineOfLastTwoHours(Trajectory run) {
        return run.at(URINE, 150) - run.at(URINE, 30);
    }

    /** Case U1 with the middle of the intake that was assumed, 0.1625 L/h, stress fading from an hour before the stop. */
    private static Trajectory longInfusion() {
        Stream<Regimen.TimedRate> ramp = IntStream.range(0, 96)
                .mapToObj(step -> new Regimen.TimedRate(minutes(5 * step), rate(2 + 32 * (step + 0.5) / 96)));
        Stream<Regimen.TimedRate> plateau = Stream.of(new Regimen.TimedRate(minutes(480), rate(34)));
        Quantity later = Quantity.of("20", Unit.MILLILITRE_PER_HOUR);
        return Cases.lasting(STOP + 1800)
                .on(new Regimen.RateList(Stream.concat(ramp, plateau).toList()))
                .fluids(drip("glucose 5 %", 162.5))
                .actions(
                        new Action.SetStress(minutes(STOP - 60), NO_STRESS),
                        new Action.Stop(minutes(STOP)),
                        new Action.SetFluid(minutes(STOP), GLUCOSE, Action.Route.VEIN, later))
                .run();
    }

    /** Mean flow of the first six hours after the stop [mL/h]. */
    private static double urineOfFirstHours(Trajectory run) {
        return (run.at(URINE, STOP + 360) - run.at(URINE, STOP)) / 6;
    }

    private static double hoursToNormal(Trajectory run) {
        double normal = Passing.first(time -> run.at(SODIUM, time), STOP, run.end(), sodium -> sodium >= 135);
        return (normal - STOP) / 60;
    }

    /** Case U2 with the sodium of its stop reached by glucose at 40 mU/min; saline 125 mL/h afterwards. */
    private static double riseAfterStop() {
        Cases drowning = Cases.lasting(1440).at(40).fluids(drip("glucose 5 %", 300));
        Trajectory before = drowning.run();
        double stop = Math.rint(Passing.first(time -> before.at(SODIUM, time), 0, 1440, sodium -> sodium <= 118));
        Quantity none = Quantity.of("0", Unit.MILLILITRE_PER_HOUR);
        Quantity slow = Quantity.of("125", Unit.MILLILITRE_PER_HOUR);
        Trajectory run = drowning.actions(
                        new Action.Stop(minutes(stop)),
                        new Action.SetStress(minutes(stop), NO_STRESS),
                        new Action.SetFluid(minutes(stop), GLUCOSE, Action.Route.VEIN, none),
                        new Action.SetFluid(minutes(stop), SALINE, Action.Route.VEIN, slow))
                .run();
        return run.at(SODIUM, stop + 180) - run.at(SODIUM, stop);
    }

    /** Case U12: 4 L of water in 3 h; body water, threshold and slope of women who are not pregnant. */
    private static double waterDrinker() {
        return Cases.lasting(180)
                .set(Vasopressin.STRESS, 0)
                .set(Vasopressin.THRESHOLD, 284)
                .set(Vasopressin.SLOPE, 0.43)
                .set(BodyWater.WATER, 33.2)
                .set(BodyWater.SODIUM, 140)
                .fluids(drip("glucose 5 %", 4000 / 3.0))
                .run()
                .at(SODIUM, 180);
    }
}
