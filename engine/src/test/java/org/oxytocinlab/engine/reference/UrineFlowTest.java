package org.oxytocinlab.engine.reference;

import static org.oxytocinlab.engine.result.Variable.URINE_FLOW;
import static org.oxytocinlab.engine.result.Variable.URINE_OSMOLALITY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;

/** Urine under oxytocin against the tables of the reference prototype. */
class UrineFlowTest {

    @ParameterizedTest(name = "{0} mU/min")
    @CsvFileSource(resources = "water-a1-urine-at-rest.csv", numLinesToSkip = 1)
    void waterDiuresisIsCut(double rate, String flow, String osmolality) {
        Trajectory run = Cases.lasting(240)
                .set(Vasopressin.STRESS, 0)
                .fluids(drunk(1400, 0, 60), drunk(300, 60, 240))
                .from(120, rate)
                .run();
        Printed.agrees("before oxytocin", run.at(URINE_FLOW, 120), "8.5");
        Printed.agreesButForSteps("flow", run.at(URINE_FLOW, 240), flow);
        Printed.agreesButForSteps("osmolality", run.at(URINE_OSMOLALITY, 240), osmolality);
    }

    @ParameterizedTest(name = "{0} mU/min")
    @CsvFileSource(resources = "water-a2-urine-in-labour.csv", numLinesToSkip = 1)
    void steadyKidneyInLabourAgreesWithTable(double rate, String equivalent, String osmolality, String flow) {
        WaterLoop rooms = Body.of(Woman.AT_TERM, Settings.STANDARD).water();
        double activation = rooms.antidiuresis().saturation(0.7, rate);
        double normal = rooms.kidney().parameters().excretion();
        Printed.agrees("equivalent", 0.7 + rooms.antidiuresis().parameters().potency() * rate, equivalent);
        Printed.agrees("osmolality", rooms.kidney().osmolality(activation), osmolality);
        Printed.agrees("mL/h", 60_000 * rooms.kidney().urineFlow(normal, activation), flow);
    }

    private static FluidOrder drunk(double millilitresPerHour, double from, double until) {
        return new FluidOrder(
                Fluid.named("glucose 5 %").orElseThrow(),
                Action.Route.MOUTH,
                Quantity.of(millilitresPerHour, Unit.MILLILITRE_PER_HOUR),
                Quantity.minutes(from),
                Quantity.minutes(until));
    }
}
