package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen;

/** Carbetocin in plasma, and what it spares the kidney: PLA-51 to PLA-55 and WAT-22. */
final class CarbetocinAnswers {
    /** Two times by which the drug is spread, and when hardly any is left [min]. */
    private static final double SPREAD = 150;

    private static final double LATER = 250;
    private static final double GONE = 900;

    /** Two times while it spreads [min]. */
    private static final double EARLY = 1;

    private static final double SOON = 8;

    /** The paper's time was not read; from 1 h on any gives a ratio inside the band [min]. */
    private static final double DAY = 1440;

    private static final double DOSE = 0.1;

    private CarbetocinAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("PLA", 51, 51, CarbetocinAnswers::spreading));
        all.putAll(same("PLA", 52, 52, CarbetocinAnswers::leaving));
        all.putAll(same("PLA", 53, 53, CarbetocinAnswers::spreading));
        all.putAll(same("PLA", 54, 54, CarbetocinAnswers::leaving));
        all.putAll(same("PLA", 55, 55, row -> area(Push.Route.MUSCLE) / area(Push.Route.VEIN)));
        all.putAll(same("WAT", 22, 22, CarbetocinAnswers::urine));
        return all;
    }

    /** The slow half-life, off the level that a push leaves [min]. */
    private static double leaving(CalibrationRow row) {
        Trajectory run = pushed(row.given("dose_mg"), Push.Route.VEIN);
        return halving(level(run, SPREAD), level(run, LATER), LATER - SPREAD);
    }

    /** The fast half-life, off what the slow part does not explain [min]. */
    private static double spreading(CalibrationRow row) {
        Trajectory run = pushed(row.given("dose_mg"), Push.Route.VEIN);
        double slow = leaving(row);
        double first = level(run, EARLY) - level(run, LATER) * Math.pow(2, (LATER - EARLY) / slow);
        double second = level(run, SOON) - level(run, LATER) * Math.pow(2, (LATER - SOON) / slow);
        return halving(first, second, SOON - EARLY);
    }

    private static double halving(double before, double after, double minutes) {
        return minutes * Math.log(2) / Math.log(before / after);
    }

    private static double level(Trajectory run, double time) {
        return run.at(Variable.PLASMA_CARBETOCIN, time);
    }

    /** Area under the level, by trapezoids of a minute. */
    private static double area(Push.Route route) {
        double[] levels = pushed(DOSE, route).of(Variable.PLASMA_CARBETOCIN);
        double sum = -(levels[0] + levels[levels.length - 1]) / 2;
        for (double level : levels) {
            sum += level;
        }
        return sum;
    }

    private static double urine(CalibrationRow row) {
        Cases born = Cases.lasting(DAY).born().fluids(Cases.drip("saline 0.9 %", 150));
        double under =
                Simulation.of(born.at(row.given("rate_mU_min")).asked(), 60).at(Variable.URINE, DAY);
        return under / run(born, DOSE, Push.Route.VEIN, 60).at(Variable.URINE, DAY);
    }

    private static Trajectory pushed(double milligrams, Push.Route route) {
        return run(Cases.lasting(GONE).born(), milligrams, route, 1);
    }

    private static Trajectory run(Cases cases, double milligrams, Push.Route route, double every) {
        Case asked = cases.asked();
        Line.Bolus bolus = new Line.Bolus(
                Quantity.minutes(0), Quantity.of(milligrams, Unit.MILLIGRAM), route, Quantity.minutes(0));
        Line line = new Line(Carbetocin.DRUG, null, Regimen.NONE, List.of(bolus));
        return Simulation.of(asked.with(asked.prescription().with(List.of(line))), every);
    }
}
