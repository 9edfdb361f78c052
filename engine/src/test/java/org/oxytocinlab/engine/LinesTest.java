package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.body.ToyDrug;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;

/** A second drug that exists only here, by its own pump and clock beside oxytocin that is titrated. */
class LinesTest {
    private static final double ELIMINATION = 0.02;
    private static final Bag BAG = bag(Bag.WhenEmpty.RENEW);

    private static final Regimen CLOCK =
            new RateList(List.of(timed(7, 0.3, true), timed(101.5, 12, false), timed(250, 0, true)));

    private static final List<Line.Bolus> BOLUSES = List.of(
            new Line.Bolus(Quantity.minutes(33), milligrams(2), Push.Route.VEIN, Quantity.minutes(0)),
            new Line.Bolus(Quantity.minutes(60), milligrams(3), Push.Route.VEIN, Quantity.minutes(6)),
            new Line.Bolus(Quantity.minutes(320), milligrams(1), Push.Route.MUSCLE, Quantity.minutes(0)));

    private static final Set<Variable> OF_WATER = EnumSet.of(
            Variable.FLUID_IN,
            Variable.URINE,
            Variable.URINE_FLOW,
            Variable.URINE_OSMOLALITY,
            Variable.FREE_WATER_CLEARANCE,
            Variable.WATER_BALANCE,
            Variable.VASOPRESSIN,
            Variable.SODIUM,
            Variable.PLASMA_OSMOLALITY);

    @ParameterizedTest
    @ValueSource(doubles = {7, 20, 33, 60, 63, 66, 90, 101.5, 180, 250, 251, 333})
    void levelFollowsTheClosedFormAndTheAccountCloses(double end) {
        Ledger ledger = toytocin(run(titrated(end, new Line(ToyDrug.TOYTOCIN, BAG, CLOCK, BOLUSES))));

        // 12 mL/h from 50 mg in 50 mL is 0.2 mg/min; 1e-9 of some 10 mg is far above rounding.
        double level = infused(0.3, 7, 101.5, end) + infused(0.2, 101.5, 250, end) + infused(0.5, 60, 66, end);
        level += pushed(2, 33, end) + pushed(1, 320, end);
        assertThat(ledger.gain()).isCloseTo(level, within(1e-9));
        assertThat(ledger.error()).isLessThan(1e-12);
    }

    @Test
    void oxytocinIsTheSameToTheLastBit() {
        Trajectory alone = run(titrated(600));
        Trajectory beside = run(titrated(600, new Line(ToyDrug.TOYTOCIN, BAG, CLOCK, BOLUSES)));
        Set<Variable> unconcerned = EnumSet.copyOf(alone.series().keySet());
        unconcerned.removeAll(OF_WATER);

        assertThat(beside.decisions()).hasSizeGreaterThan(10);
        for (Variable variable : unconcerned) {
            assertThat(beside.of(variable)).as(variable.name()).isEqualTo(alone.of(variable));
        }
        assertThat(beside.contractions()).isEqualTo(alone.contractions());
        assertThat(beside.decisions())
                .extracting(Decision::after)
                .isEqualTo(alone.decisions().stream().map(Decision::after).toList());
        assertThat(beside.ledgers().get(0)).isEqualTo(alone.ledgers().get(0));
        // The carrier of the line is fluid as any other: 0.3 and 0.2 mL/min for 94.5 and 148.5 min.
        assertThat(beside.at(Variable.FLUID_IN, 600) - alone.at(Variable.FLUID_IN, 600))
                .isCloseTo(0.3 * 94.5 + 0.2 * 148.5, within(1e-9));
    }

    @Test
    void undilutedDrugChangesNothingElseAtAll() {
        Regimen clock = new RateList(List.of(timed(7, 0.3, true), timed(101.5, 0.2, true)));
        Trajectory alone = run(titrated(600));
        Trajectory beside = run(titrated(600, new Line(ToyDrug.TOYTOCIN, null, clock, BOLUSES)));

        for (Variable variable : alone.series().keySet()) {
            assertThat(beside.of(variable)).as(variable.name()).isEqualTo(alone.of(variable));
        }
        assertThat(beside.decisions()).isEqualTo(alone.decisions());
        assertThat(toytocin(beside).in()).isCloseTo(0.3 * 94.5 + 0.2 * 498.5 + 6, within(1e-9));
    }

    @Test
    void twoLinesOfOneDrugAddUp() {
        Line line = new Line(ToyDrug.TOYTOCIN, BAG, CLOCK, BOLUSES);
        Ledger one = toytocin(run(titrated(333, line)));
        Ledger two = toytocin(run(titrated(333, line, line)));

        assertThat(two.gain()).isCloseTo(2 * one.gain(), within(1e-9));
        assertThat(two.in()).isCloseTo(2 * one.in(), within(1e-9));
    }

    @Test
    void whatIsGivenIsWhatTheBagHeldOnceItIsEmpty() {
        Line line = new Line(ToyDrug.TOYTOCIN, bag(Bag.WhenEmpty.STOP), CLOCK, List.of());
        Trajectory run = run(titrated(600, line));

        // 28.35 mL by 101.5 min; the other 21.65 mL of the 50 mL at 0.2 mL/min.
        assertThat(toytocin(run).in()).isCloseTo(50, within(1e-9));
        assertThat(run.happenings())
                .filteredOn(each -> each.words().equals("toytocin stopped: bag empty"))
                .singleElement()
                .satisfies(each -> assertThat(each.at()).isCloseTo(101.5 + 21.65 / 0.2, within(1e-9)));
    }

    @Test
    void bagThatRunsDryUnforeseenIsRefusedWithItsPath() {
        Line line = new Line(ToyDrug.TOYTOCIN, bag(Bag.WhenEmpty.UNFORESEEN), CLOCK, List.of());

        assertThatExceptionOfType(RunFault.class)
                .isThrownBy(() -> run(titrated(600, line)))
                .satisfies(
                        fault -> assertThat(fault.part().orElseThrow().path()).isEqualTo("lines[0].bag"))
                .withMessageStartingWith("runs dry at 3 h 30 min, before the end at 10 h");
    }

    @Test
    void drugThatNothingTakesUpIsRefused() {
        Line line = new Line(ToyDrug.TOYTOCIN, null, Regimen.NONE, List.of());

        assertThatExceptionOfType(RunFault.class)
                .isThrownBy(() -> Simulation.of(titrated(60, line)))
                .withMessage("nothing in this body takes up 'toytocin'");
    }

    @Test
    void loopThatReadsWhatItDoesNotTakeIsRefused() {
        Loop careless = new Loop() {
            @Override
            public List<State> states() {
                return List.of(ToyDrug.AMOUNT);
            }

            @Override
            public double[] start() {
                return new double[1];
            }

            @Override
            public void rates(Moment now, Sum sum) {
                sum.add(ToyDrug.AMOUNT, "given", now.given().rate(Substance.OXYTOCIN));
            }

            @Override
            public Map<Variable, Answer> answers() {
                return Map.of();
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> Simulation.of(titrated(60), 60, List.of(careless)))
                .withMessageContaining("oxytocin, which is not among the substances");
    }

    private static double infused(double rate, double from, double until, double now) {
        return now <= from
                ? 0
                : rate
                        / ELIMINATION
                        * (Math.exp(-ELIMINATION * (now - Math.min(now, until)))
                                - Math.exp(-ELIMINATION * (now - from)));
    }

    private static double pushed(double dose, double at, double now) {
        return now < at ? 0 : dose * Math.exp(-ELIMINATION * (now - at));
    }

    private static Trajectory run(Case asked) {
        return Simulation.of(asked, 1, List.of(new ToyDrug(ELIMINATION)));
    }

    private static Ledger toytocin(Trajectory run) {
        return run.ledgers().stream()
                .filter(each -> each.of().equals("toytocin [mg]"))
                .findFirst()
                .orElseThrow();
    }

    private static Case titrated(double minutes, Line... lines) {
        Plan plan = Plan.climbing("4", "4", "60", 30).safe(Plan.tooMany(Definition.WHO, Response.HALVE));
        Prescription prescription = new Prescription(
                        Bag.STANDARD, Device.STANDARD, plan.protocol(), List.of(), List.of())
                .with(List.of(lines));
        return new Case("lines", Quantity.minutes(minutes), Woman.AT_TERM, Settings.STANDARD, prescription, 3);
    }

    private static Bag bag(Bag.WhenEmpty whenEmpty) {
        return new Bag(milligrams(50), Quantity.of("50", Unit.MILLILITRE), FluidLibrary.LACTATED_RINGERS, whenEmpty);
    }

    private static TimedRate timed(double at, double rate, boolean byMass) {
        Unit unit = byMass ? Unit.MILLIGRAM_PER_MINUTE : Unit.MILLILITRE_PER_HOUR;
        return new TimedRate(Quantity.minutes(at), Quantity.of(rate, unit));
    }

    private static Quantity milligrams(double amount) {
        return Quantity.of(amount, Unit.MILLIGRAM);
    }
}
