package org.oxytocinlab.literature;

import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.INFUSED_OXYTOCIN;
import static org.oxytocinlab.engine.result.Variable.PLASMA_OXYTOCIN;
import static org.oxytocinlab.engine.result.Variable.PLASMA_OXYTOCIN_MASS;
import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/** Oxytocin in plasma: PLA-01 to PLA-43. */
final class PlasmaAnswers {
    /** Long enough for every half-life asked for. */
    private static final double LONG = 600;

    private PlasmaAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("PLA", 1, 1, row -> plateau(row, Assay.STANDARD, PLASMA_OXYTOCIN)));
        all.putAll(same("PLA", 2, 2, row -> plateau(row, Assay.STANDARD, PLASMA_OXYTOCIN_MASS)));
        all.putAll(same("PLA", 3, 7, row -> plateau(row, Assay.CLASSICAL_RIA, PLASMA_OXYTOCIN_MASS)));
        all.putAll(same("PLA", 8, 9, row -> plateau(row, Assay.SPECIFIC_RIA, PLASMA_OXYTOCIN_MASS)));
        all.putAll(same("PLA", 10, 11, row -> plateau(row, Assay.STANDARD, PLASMA_OXYTOCIN_MASS)));
        all.putAll(same("PLA", 12, 12, row -> Settings.STANDARD.value(Plasma.CLEARANCE)));
        all.putAll(same("PLA", 13, 13, row -> halfLifeOfPush()));
        all.putAll(same("PLA", 14, 14, row -> halfLife(distributionRate())));
        all.putAll(same("PLA", 15, 15, row -> halfLife(eliminationRate())));
        all.putAll(same("PLA", 16, 16, row -> steadyVolume()));
        all.putAll(same("PLA", 17, 17, row -> timeToShare(Cases.lasting(LONG).twoCompartments(), 0.90)));
        all.putAll(same("PLA", 18, 18, row -> timeToShare(Cases.lasting(LONG).twoCompartments(), 0.95)));
        all.putAll(same("PLA", 19, 22, PlasmaAnswers::percentOfPlateau));
        all.putAll(same("PLA", 23, 23, row -> timeToShare(Cases.lasting(LONG), 0.90)));
        all.putAll(same("PLA", 24, 31, PlasmaAnswers::percentOfPlateau));
        all.putAll(same("PLA", 32, 35, PlasmaAnswers::percentAfterStop));
        all.putAll(same("PLA", 36, 41, row -> plateau(row, Assay.STANDARD, INFUSED_OXYTOCIN)));
        all.putAll(same("PLA", 42, 42, row -> level(8) / level(4)));
        all.putAll(same("PLA", 43, 43, PlasmaAnswers::intramuscularPeak));
        return all;
    }

    private static double plateau(CalibrationRow row, Assay assay, Variable variable) {
        double time = row.given("t_min", LONG);
        return Cases.lasting(LONG)
                .assay(assay)
                .at(row.given("rate_mU_min"))
                .run()
                .at(variable, time);
    }

    private static double level(double rate) {
        return Cases.lasting(LONG).at(rate).run().at(INFUSED_OXYTOCIN, LONG);
    }

    private static double percentOfPlateau(CalibrationRow row) {
        Trajectory run = Cases.lasting(LONG)
                .set(Plasma.HALF_LIFE, row.given("t_half_min"))
                .at(row.given("rate_mU_min", 1))
                .run();
        return 100 * run.at(INFUSED_OXYTOCIN, row.given("t_min")) / run.at(INFUSED_OXYTOCIN, LONG);
    }

    private static double percentAfterStop(CalibrationRow row) {
        Trajectory run = Cases.lasting(LONG + 60)
                .set(Plasma.HALF_LIFE, row.given("t_half_min"))
                .at(6)
                .actions(new Action.Stop(minutes(LONG)))
                .run();
        return 100 * run.at(INFUSED_OXYTOCIN, LONG + row.given("t_min")) / run.at(INFUSED_OXYTOCIN, LONG);
    }

    private static double timeToShare(Cases cases, double share) {
        Trajectory run = cases.at(1).run();
        double plateau = run.at(INFUSED_OXYTOCIN, LONG);
        return Passing.first(time -> run.at(INFUSED_OXYTOCIN, time), 0, LONG, level -> level >= share * plateau);
    }

    private static Trajectory pushed(Cases cases) {
        Quantity unit = Quantity.of("1", Unit.INTERNATIONAL_UNIT);
        return cases.actions(new Action.IvBolus(minutes(0), unit, minutes(0))).run();
    }

    private static double halfLifeOfPush() {
        Trajectory run = pushed(Cases.lasting(60));
        double start = run.at(INFUSED_OXYTOCIN, 0);
        return Passing.first(time -> run.at(INFUSED_OXYTOCIN, time), 0, 60, level -> level <= start / 2);
    }

    /** The slope of the last phase, long after the first has gone. */
    private static double eliminationRate() {
        Trajectory run = pushed(Cases.lasting(300).twoCompartments());
        return Math.log(run.at(INFUSED_OXYTOCIN, 150) / run.at(INFUSED_OXYTOCIN, 200)) / 50;
    }

    /** The slope of what is left of the first phase once the last one is peeled off. */
    private static double distributionRate() {
        Trajectory run = pushed(Cases.lasting(300).twoCompartments());
        double slow = eliminationRate();
        double intercept = run.at(INFUSED_OXYTOCIN, 150) * Math.exp(slow * 150);
        double early = run.at(INFUSED_OXYTOCIN, 1) - intercept * Math.exp(-slow);
        double late = run.at(INFUSED_OXYTOCIN, 6) - intercept * Math.exp(-6 * slow);
        return Math.log(early / late) / 5;
    }

    private static double halfLife(double rate) {
        return Math.log(2) / rate;
    }

    private static double steadyVolume() {
        Settings two = Cases.lasting(1).twoCompartments().settings();
        Plasma.Parameters plasma =
                Body.of(Woman.AT_TERM, two).kinetics().plasma().parameters();
        return plasma.centralVolume() + plasma.peripheralVolume();
    }

    private static double intramuscularPeak(CalibrationRow row) {
        Quantity dose = Quantity.of(row.given("dose_IU"), Unit.INTERNATIONAL_UNIT);
        Trajectory run = Cases.lasting(120)
                .set(Plasma.CLEARANCE, row.given("CL_L_min"))
                .actions(new Action.ImDose(minutes(0), dose))
                .run();
        double mass = Settings.STANDARD.value(Plasma.MASS);
        return IntStream.range(0, 1200)
                .mapToDouble(tenth -> mass * run.at(INFUSED_OXYTOCIN, tenth / 10.0))
                .max()
                .orElseThrow();
    }
}
