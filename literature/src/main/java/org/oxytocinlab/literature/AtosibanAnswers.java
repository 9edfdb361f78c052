package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** Atosiban in plasma and against contractions: ANT-01 to ANT-03 and ANT-05 to ANT-12. */
final class AtosibanAnswers {
    /** Seven slow half-lives [min]. */
    private static final double PLATEAU = 720;

    /** Where nothing else is said of the contractions before it [1/10 min]. */
    private static final double USUAL = 2;

    private AtosibanAnswers() {}

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("ANT", 1, 1, AtosibanAnswers::plateau));
        all.putAll(same("ANT", 2, 3, row -> 100 * (1 - contractions(row, 60 * row.given("t_h")) / before(row))));
        all.putAll(same("ANT", 5, 5, row -> Math.log(2) / root(1)));
        all.putAll(same("ANT", 6, 6, row -> Math.log(2) / root(-1)));
        all.putAll(same("ANT", 7, 7, row -> Math.log(2) * volume() / clearance()));
        all.putAll(same("ANT", 8, 8, row -> 60 * clearance()));
        all.putAll(same("ANT", 9, 9, row -> volume()));
        all.putAll(same("ANT", 10, 10, AtosibanAnswers::course));
        all.putAll(same("ANT", 11, 11, AtosibanAnswers::plateau));
        all.putAll(same("ANT", 12, 12, row -> contractions(row, PLATEAU)));
        return all;
    }

    private static double plateau(CalibrationRow row) {
        return run(Cases.lasting(PLATEAU), steady(row)).at(Variable.PLASMA_ATOSIBAN, PLATEAU);
    }

    private static double before(CalibrationRow row) {
        return row.given("f0_per_10min", USUAL);
    }

    /** Contractions at a time of a steady infusion, in a uterus with a drive of its own. */
    private static double contractions(CalibrationRow row, double time) {
        double share = (before(row) - value(Uterus.FREQUENCY_AT_REST)) / value(Uterus.FREQUENCY_RISE);
        double drive =
                value(Uterus.FREQUENCY_EC50) * Math.pow(share / (1 - share), 1 / value(Uterus.FREQUENCY_EXPONENT));
        Cases cases = Cases.lasting(PLATEAU).set(UterineDrive.BASELINE, drive);
        return run(cases, steady(row)).at(Variable.CONTRACTIONS, time);
    }

    private static double value(Published parameter) {
        return Settings.STANDARD.value(parameter);
    }

    /** What the account of the full course says that was given [mg]. */
    private static double course(CalibrationRow row) {
        double first = 60 * row.given("t1_h");
        Line line = new Line(
                Atosiban.DRUG,
                null,
                new RateList(List.of(rate(0, row.given("rate1_ug_min")), rate(first, row.given("rate2_ug_min")))),
                List.of(new Line.Bolus(
                        Quantity.minutes(0),
                        Quantity.of(row.given("bolus_mg"), Unit.MILLIGRAM),
                        Push.Route.VEIN,
                        Quantity.minutes(1))));
        return run(Cases.lasting(first + 60 * row.given("t2_h")), line).ledgers().stream()
                .filter(ledger -> ledger.of().startsWith("atosiban"))
                .mapToDouble(Ledger::in)
                .sum();
    }

    /** Of both compartments [L]. */
    private static double volume() {
        return value(Atosiban.VOLUME) * (1 + value(Atosiban.OUTWARD) / value(Atosiban.INWARD));
    }

    /** From plasma [L/min]. */
    private static double clearance() {
        return value(Atosiban.VOLUME) * value(Atosiban.ELIMINATION);
    }

    private static double root(int sign) {
        return TwoCompartments.root(value(Atosiban.ELIMINATION), value(Atosiban.OUTWARD), value(Atosiban.INWARD), sign);
    }

    private static Line steady(CalibrationRow row) {
        return new Line(Atosiban.DRUG, null, new RateList(List.of(rate(0, row.given("rate_ug_min")))), List.of());
    }

    private static TimedRate rate(double at, double microgramsPerMinute) {
        return new TimedRate(Quantity.minutes(at), Quantity.of(microgramsPerMinute, Unit.MICROGRAM_PER_MINUTE));
    }

    private static Trajectory run(Cases cases, Line line) {
        Case asked = cases.asked();
        return Simulation.of(asked.with(asked.prescription().with(List.of(line))), 60);
    }
}
