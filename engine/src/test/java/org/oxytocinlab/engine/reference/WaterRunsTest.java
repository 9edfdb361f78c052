package org.oxytocinlab.engine.reference;

import static org.oxytocinlab.engine.bench.Cases.drink;
import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.SODIUM;
import static org.oxytocinlab.engine.result.Variable.URINE;
import static org.oxytocinlab.engine.result.Variable.URINE_FLOW;
import static org.oxytocinlab.engine.result.Variable.URINE_OSMOLALITY;
import static org.oxytocinlab.engine.result.Variable.WATER_BALANCE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Regimen;

/** Single runs of water and sodium, case reports among them, against the reference prototype. */
class WaterRunsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "water-a3-further-runs.csv", numLinesToSkip = 1)
    void endOfRunAgreesWithTable(
            String name, String sodium, String osmolality, String flow, String urine, String water) {
        boolean small = name.startsWith("U4");
        Trajectory run = named(name).run();
        double end = run.end();
        Printed.agreesButForSteps("sodium", run.at(SODIUM, end), sodium);
        Printed.agreesButForSteps("urine osmolality", run.at(URINE_OSMOLALITY, end), osmolality);
        Printed.agrees("urine mL/min", run.at(URINE_FLOW, end), flow);
        Printed.agrees("urine L", run.at(URINE, end) / 1000, urine);
        Printed.agrees("body water L", (small ? 34 : 40) + run.at(WATER_BALANCE, end) / 1000, water);
    }

    private static Cases named(String name) {
        Cases twelveHours = Cases.lasting(720);
        return switch (name) {
            case "at rest" -> Cases.lasting(1440).set(Vasopressin.STRESS, 0).fluids(mixedDiet());
            case "no intake" -> twelveHours;
            case "3 L in 7 h at 50 mU/min" -> Cases.lasting(420).at(50).fluids(drip("glucose 5 %", 3000 / 7.0));
            default -> name.startsWith("U") ? caseReport(name) : drinking(name, twelveHours);
        };
    }

    private static Cases drinking(String name, Cases cases) {
        Cases both = cases.fluids(drip(name.substring(0, name.indexOf(" and")), 250), drink("drink", 75));
        return name.endsWith("without oxytocin") ? both : both.at(40);
    }

    private static Cases caseReport(String name) {
        double litres = Double.parseDouble(name.substring(8, 9));
        if (name.startsWith("U4")) {
            return Cases.lasting(960)
                    .set(BodyWater.WATER, 34)
                    .set(Vasopressin.STRESS, 0.3)
                    .at(100)
                    .fluids(drip("glucose 5 %", 1000 * litres / 16));
        }
        // 1 mU/min an hour, in steps of 6 min around the straight line.
        List<Regimen.TimedRate> ramp = IntStream.rangeClosed(0, 80)
                .mapToObj(step -> new Regimen.TimedRate(minutes(6 * step), rate(Math.min(10, 2.05 + 0.1 * step))))
                .toList();
        return Cases.lasting(900).on(new Regimen.RateList(ramp)).fluids(drip("glucose 5 %", 1000 * litres / 15));
    }

    private static FluidOrder mixedDiet() {
        Fluid mix = new Fluid(
                "diet",
                List.of(),
                Quantity.of("50", Unit.MILLIMOLE_PER_LITRE),
                Fluid.named("drink").orElseThrow().origin());
        return new FluidOrder(
                mix, Action.Route.MOUTH, Quantity.of("1.61", Unit.MILLILITRE_PER_MINUTE), Quantity.minutes(0), null);
    }
}
