package org.oxytocinlab.engine.reference;

import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.bench.Cases.rate;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;
import static org.oxytocinlab.engine.result.Variable.SODIUM;
import static org.oxytocinlab.engine.result.Variable.URINE;
import static org.oxytocinlab.engine.result.Variable.URINE_FLOW;
import static org.oxytocinlab.engine.result.Variable.URINE_OSMOLALITY;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Passing;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.Regimen;

/** Recovery from water intoxication against the reference prototype. */
class RecoveryTest {
    private static final Quantity NO_STRESS = Quantity.of("0", Unit.PICOGRAM_PER_MILLILITRE);

    /** 5 mL/min: the round rate whose urine flow at 119.0 mmol/L is the one printed. */
    private static final double GLUCOSE = 300;

    private static final double STOP = stop();
    private static final Trajectory STOPPED = recovery(true);
    private static final Trajectory CONTINUED = recovery(false);

    @ParameterizedTest(name = "{0} h after the stop")
    @CsvFileSource(resources = "water-a3-recovery.csv", numLinesToSkip = 1)
    void recoveryAgreesWithTable(
            double hours,
            String stoppedSodium,
            String stoppedUrine,
            String stoppedFlow,
            String stoppedOsmolality,
            String sodium,
            String urine,
            String flow,
            String osmolality) {
        agrees(STOPPED, hours, stoppedSodium, stoppedUrine, stoppedFlow, stoppedOsmolality);
        agrees(CONTINUED, hours, sodium, urine, flow, osmolality);
    }

    private static void agrees(
            Trajectory run, double hours, String sodium, String urine, String flow, String osmolality) {
        double time = STOP + 60 * hours;
        Printed.agreesButForSteps("sodium", run.at(SODIUM, time), sodium);
        Printed.agrees("urine L", (run.at(URINE, time) - run.at(URINE, STOP)) / 1000, urine);
        Printed.agrees("urine mL/h", 60 * run.at(URINE_FLOW, time), flow);
        Printed.agrees("urine osmolality", run.at(URINE_OSMOLALITY, time), osmolality);
    }

    @ParameterizedTest(name = "{0} L/h")
    @CsvFileSource(resources = "water-a3-case-u1.csv", numLinesToSkip = 1)
    void longInfusionOfCaseReportAgreesWithTable(
            double intake,
            String at8,
            String at30,
            String nadir,
            String at42,
            String at56,
            String peakFlow,
            String urine) {
        Trajectory run = caseReport(intake).run();
        Printed.agreesButForSteps("8 h", run.at(SODIUM, 480), at8);
        Printed.agreesButForSteps("30 h", run.at(SODIUM, 1800), at30);
        Printed.agreesButForSteps("nadir", lowestSodium(run), nadir);
        Printed.agreesButForSteps("42 h", run.at(SODIUM, 2520), at42);
        Printed.agreesButForSteps("56 h", run.at(SODIUM, 3360), at56);
        double peak = IntStream.range(2160, 3360)
                .mapToDouble(minute -> 60 * run.at(URINE_FLOW, minute))
                .max()
                .orElseThrow();
        Printed.agrees("peak urine mL/h", peak, peakFlow);
        Printed.agrees("urine L from 38 to 44 h", (run.at(URINE, 2640) - run.at(URINE, 2280)) / 1000, urine);
    }

    private static double lowestSodium(Trajectory run) {
        return IntStream.range(0, 3360)
                .mapToDouble(minute -> run.at(SODIUM, minute))
                .min()
                .orElseThrow();
    }

    /** A ramp from 2 to 34 mU/min over 8 h, in steps of 5 min around the straight line, until 36 h. */
    private static Cases caseReport(double litresPerHour) {
        Stream<Regimen.TimedRate> ramp = IntStream.range(0, 96)
                .mapToObj(step -> new Regimen.TimedRate(minutes(5 * step), rate(2 + 32 * (step + 0.5) / 96)));
        Stream<Regimen.TimedRate> plateau =
                Stream.of(new Regimen.TimedRate(minutes(480), rate(34)), new Regimen.TimedRate(minutes(2160), rate(0)));
        Fluid water = Fluid.named("glucose 5 %").orElseThrow();
        Quantity later = Quantity.of("20", Unit.MILLILITRE_PER_HOUR);
        return withoutPlasmaLag(Cases.lasting(3360))
                .on(new Regimen.RateList(Stream.concat(ramp, plateau).toList()))
                .fluids(drip("glucose 5 %", 1000 * litresPerHour))
                .actions(
                        new Action.SetStress(minutes(2100), NO_STRESS),
                        new Action.SetFluid(minutes(2160), water, Action.Route.VEIN, later));
    }

    /** When glucose at 40 mU/min has brought sodium down to 119.0 mmol/L. */
    private static double stop() {
        Trajectory run = intoxication(1440).run();
        double reached = Passing.first(time -> run.at(SODIUM, time), 0, run.end(), sodium -> sodium <= 119.0);
        return Math.rint(reached);
    }

    private static Cases intoxication(double minutes) {
        return withoutPlasmaLag(Cases.lasting(minutes)).at(40).fluids(drip("glucose 5 %", GLUCOSE));
    }

    /** The water runs of the prototype take the rate itself for the clearance of plasma. */
    private static Cases withoutPlasmaLag(Cases cases) {
        return cases.set(Plasma.HALF_LIFE, 0.05);
    }

    private static Trajectory recovery(boolean stopped) {
        Quantity none = Quantity.of("0", Unit.MILLILITRE_PER_HOUR);
        Quantity slow = Quantity.of("125", Unit.MILLILITRE_PER_HOUR);
        Fluid glucose = Fluid.named("glucose 5 %").orElseThrow();
        Fluid saline = Fluid.named("saline 0.9 %").orElseThrow();
        Quantity at = minutes(STOP);
        return intoxication(STOP + 480)
                .actions(
                        new Action.SetRate(at, rate(stopped ? 0 : 40)),
                        new Action.SetStress(at, NO_STRESS),
                        new Action.SetFluid(at, glucose, Action.Route.VEIN, none),
                        new Action.SetFluid(at, saline, Action.Route.VEIN, slow))
                .run();
    }
}
