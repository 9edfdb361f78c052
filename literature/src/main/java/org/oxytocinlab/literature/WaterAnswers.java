package org.oxytocinlab.literature;

import static org.oxytocinlab.engine.bench.Cases.drink;
import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.CARRIER_FLOW;
import static org.oxytocinlab.engine.result.Variable.SODIUM;
import static org.oxytocinlab.engine.result.Variable.URINE_FLOW;
import static org.oxytocinlab.engine.result.Variable.URINE_OSMOLALITY;
import static org.oxytocinlab.engine.result.Variable.VASOPRESSIN;
import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;

/** Urine, water and sodium: the WAT rows but for case reports and populations. */
final class WaterAnswers {
    /** Of a volunteer, assumed [kg]. */
    private static final double WEIGHT = 70;

    /** Clearance of vasopressin in men [fabian1969], [mL/min]. */
    private static final double CLEARED = 1000;

    private WaterAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("WAT", 3, 4, row -> 100 * (flow(row.given("rate_mU_min")) / flow(0) - 1)));
        all.putAll(same(
                "WAT",
                5,
                5,
                row -> infusedVasopressin(row.given("avp_pg_min_kg")).at(URINE_OSMOLALITY, 240)));
        all.putAll(same("WAT", 6, 6, row -> diuresis(0).at(URINE_OSMOLALITY, 240)));
        all.putAll(same(
                "WAT",
                7,
                7,
                row -> Cases.lasting(720).fluids(drip("glucose 5 %", 250)).run().at(VASOPRESSIN, 720)));
        all.putAll(same("WAT", 13, 14, row -> fallOfSodium(row, 1)));
        all.putAll(same("WAT", 15, 15, row -> row.given("Na0") - fallOfSodium(row, row.given("volume_L"))));
        all.putAll(same("WAT", 23, 31, row -> flow(row.given("rate_mU_min"))));
        all.putAll(same("WAT", 32, 34, WaterAnswers::steadyFlowInLabour));
        all.putAll(same("WAT", 35, 53, WaterAnswers::sodiumAtEnd));
        all.putAll(same("WAT", 60, 61, WaterAnswers::carrierVolume));
        return all;
    }

    /** 1.4 L of water in the first hour, then 0.3 L/h; oxytocin from 2 h to 4 h; not in labour. */
    private static Trajectory diuresis(double rate) {
        return Cases.lasting(240)
                .set(Vasopressin.STRESS, 0)
                .fluids(drunk(1400, 0, 60), drunk(300, 60, 240))
                .from(120, rate)
                .run();
    }

    /** A volunteer after a water load, with the level that vasopressin by vein leaves at the clearance of men. */
    private static Trajectory infusedVasopressin(double picogramsPerMinuteAndKilogram) {
        double level = picogramsPerMinuteAndKilogram * WEIGHT / CLEARED;
        return Cases.lasting(240)
                .set(Vasopressin.THRESHOLD, 284)
                .set(Vasopressin.STRESS, level)
                .fluids(drunk(1400, 0, 60), drunk(300, 60, 240))
                .run();
    }

    private static FluidOrder drunk(double millilitresPerHour, double from, double until) {
        return new FluidOrder(
                Fluid.named("glucose 5 %").orElseThrow(),
                Action.Route.MOUTH,
                Quantity.of(millilitresPerHour, Unit.MILLILITRE_PER_HOUR),
                minutes(from),
                minutes(until));
    }

    private static double flow(double rate) {
        return diuresis(rate).at(URINE_FLOW, 240);
    }

    private static double fallOfSodium(CalibrationRow row, double litres) {
        double water = row.given("W0_L");
        Settings set = Cases.lasting(1)
                .set(BodyWater.WATER, water)
                .set(BodyWater.SODIUM, row.given("Na0"))
                .settings();
        BodyWater room = Body.of(Woman.AT_TERM, set).water().bodyWater();
        return row.given("Na0") - room.sodium(water + litres, room.electrolytesAtStart());
    }

    private static double steadyFlowInLabour(CalibrationRow row) {
        WaterLoop rooms = Body.of(Woman.AT_TERM, Settings.STANDARD).water();
        double activation = rooms.antidiuresis().saturation(0.7, row.given("rate_mU_min"));
        return 60_000 * rooms.kidney().urineFlow(rooms.kidney().parameters().excretion(), activation);
    }

    private static double sodiumAtEnd(CalibrationRow row) {
        double hours = row.given("t_h");
        Cases cases = Cases.lasting(60 * hours)
                .set(BodyWater.WATER, row.given("W0_L", 40))
                .at(row.given("rate_mU_min"))
                .fluids(fluids(row, hours));
        return cases.run().at(SODIUM, 60 * hours);
    }

    private static FluidOrder[] fluids(CalibrationRow row, double hours) {
        String words = row.condition();
        if (words.contains("no intake")) {
            return new FluidOrder[0];
        }
        double flow = 1000 * row.given("volume_L") / hours;
        FluidOrder infused = drip(fluid(words), flow);
        return words.contains("oral") ? new FluidOrder[] {infused, drink("drink", 75)} : new FluidOrder[] {infused};
    }

    private static String fluid(String words) {
        if (words.contains("0.18 %")) {
            return "4 % glucose in 0.18 % saline";
        }
        if (words.contains("0.45 %")) {
            return "5 % glucose in 0.45 % saline";
        }
        if (words.contains("0.9 %")) {
            return "0.9 % saline";
        }
        return words.contains("Hartmann") ? "Hartmann" : "D5W";
    }

    private static double carrierVolume(CalibrationRow row) {
        double hours = row.given("t_h");
        Cases cases = Cases.lasting(60 * hours)
                .from(Ladders.bag(row.given("conc_mU_mL"), 1000, true))
                .at(row.given("rate_mU_min"));
        return cases.run().at(CARRIER_FLOW, 1) * hours;
    }
}
