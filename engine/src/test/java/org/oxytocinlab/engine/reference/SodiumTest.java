package org.oxytocinlab.engine.reference;

import static org.oxytocinlab.engine.bench.Cases.drink;
import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.result.Variable.SODIUM;
import static org.oxytocinlab.engine.result.Variable.URINE;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;

/** Plasma sodium in labour against the tables of the reference prototype; the drug brings no fluid. */
class SodiumTest {

    @ParameterizedTest(name = "{0} L in {1} h at {2} mU/min")
    @CsvFileSource(resources = "water-a3-sodium.csv", numLinesToSkip = 1)
    void sodiumAfterTheVolumeAgreesWithTable(
            double litres,
            double hours,
            double rate,
            String glucose,
            String fifthNormal,
            String halfNormal,
            String hartmanns,
            String saline,
            String withDrink,
            String urine) {
        double flow = 1000 * litres / hours;
        Cases cases = Cases.lasting(60 * hours).at(rate);
        Printed.agreesButForSteps("glucose 5 %", sodium(cases.fluids(drip("glucose 5 %", flow))), glucose);
        Printed.agreesButForSteps(
                "glucose 4 %", sodium(cases.fluids(drip("glucose 4 % in saline 0.18 %", flow))), fifthNormal);
        Printed.agreesButForSteps(
                "half-normal", sodium(cases.fluids(drip("glucose 5 % in saline 0.45 %", flow))), halfNormal);
        Printed.agreesButForSteps("Hartmann's", sodium(cases.fluids(drip("Hartmann's", flow))), hartmanns);
        Printed.agreesButForSteps("saline", sodium(cases.fluids(drip("saline 0.9 %", flow))), saline);
        Trajectory drinking =
                cases.fluids(drip("glucose 5 %", flow), drink("drink", 75)).run();
        Printed.agreesButForSteps("with drink", drinking.at(SODIUM, drinking.end()), withDrink);
        Printed.agreesButForSteps("urine", drinking.at(URINE, drinking.end()) / 1000, urine);
    }

    @ParameterizedTest(name = "{0} mU/min")
    @CsvFileSource(resources = "water-a3-small-woman.csv", numLinesToSkip = 1)
    void smallWomanIsDilutedMore(double rate, String glucose, String saline) {
        Cases cases = Cases.lasting(720).set(BodyWater.WATER, 34).at(rate);
        Printed.agreesButForSteps("glucose 5 %", sodium(cases.fluids(drip("glucose 5 %", 250))), glucose);
        Printed.agreesButForSteps("saline", sodium(cases.fluids(drip("saline 0.9 %", 250))), saline);
    }

    @ParameterizedTest(name = "{0} h")
    @CsvFileSource(resources = "water-a3-labour-intake.csv", numLinesToSkip = 1)
    void usualIntakeInLabourDilutesSlowly(double hours, String without, String atFive, String atTen) {
        Fluid mix = new Fluid(
                "mixed infusions",
                List.of(),
                Quantity.of("69", Unit.MILLIMOLE_PER_LITRE),
                Fluid.named("drink").orElseThrow().origin());
        FluidOrder infused = new FluidOrder(
                mix, Action.Route.VEIN, Quantity.of("100", Unit.MILLILITRE_PER_HOUR), Quantity.minutes(0), null);
        Cases cases = Cases.lasting(60 * hours).fluids(infused, drink("drink", 200));
        Printed.agreesButForSteps("without oxytocin", sodium(cases), without);
        Printed.agreesButForSteps("5 mU/min", sodium(cases.at(5)), atFive);
        Printed.agreesButForSteps("10 mU/min", sodium(cases.at(10)), atTen);
    }

    private static double sodium(Cases cases) {
        Trajectory run = cases.run();
        return run.at(SODIUM, run.end());
    }
}
