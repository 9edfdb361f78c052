package org.oxytocinlab.charts.partograph;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The lower part of a partograph: what is given, as it is at the beginning of each half hour. */
final class WardRows {
    private static final double MILLILITRES = 1000;
    private static final double MINUTES = 60;

    private final Trajectory run;
    private final HalfHours halves;

    private WardRows(Trajectory run) {
        this.run = run;
        halves = new HalfHours(run);
    }

    /** The rate of the drug; where drops are counted, the strength of the bag and the drops too. */
    static List<WardRow> ofOxytocin(Trajectory run, BedsideRecord bedside, Color colour) {
        WardRows rows = new WardRows(run);
        if (!run.series().containsKey(Variable.OXYTOCIN_RATE)
                || RateSteps.of(run).highest() == 0) {
            return List.of();
        }
        List<WardRow> all = new ArrayList<>();
        all.add(rows.row(Unit.MILLIUNIT_PER_MINUTE.symbol(), colour, i -> rows.text(Variable.OXYTOCIN_RATE, i, 1)));
        Optional<BedsideRecord.Setting> drops = bedside.setting()
                .filter(setting -> setting.symbol().equals(Unit.DROP_PER_MINUTE.symbol()))
                .filter(setting -> run.series().containsKey(Variable.CARRIER_FLOW));
        drops.ifPresent(setting -> {
            all.add(rows.row("IU/L", colour, rows::strength));
            all.add(rows.row(setting.symbol(), colour, i -> rows.text(Variable.CARRIER_FLOW, i, setting.factor())));
        });
        return all;
    }

    /** All that she takes in. */
    static List<WardRow> ofFluid(Trajectory run) {
        if (!run.series().containsKey(Variable.FLUID_IN)) {
            return List.of();
        }
        WardRows rows = new WardRows(run);
        return List.of(rows.row(Unit.MILLILITRE.symbol(), Palette.INK, rows::fluid));
    }

    private WardRow row(String unit, Color colour, IntFunction<String> number) {
        return new WardRow(
                unit, IntStream.range(0, halves.number()).mapToObj(number).toList(), colour);
    }

    private String text(Variable variable, int half, double factor) {
        return Numbers.shortest(factor * run.at(variable, halves.start(half)));
    }

    /** Of what drips in [IU/L]; nothing while it does not. */
    private String strength(int half) {
        double flow = run.at(Variable.CARRIER_FLOW, halves.start(half)) / MINUTES / MILLILITRES;
        double rate = run.at(Variable.OXYTOCIN_RATE, halves.start(half)) / MILLILITRES;
        return flow > 0 ? Numbers.shortest(rate / flow) : "";
    }

    /** In the half hour. */
    private String fluid(int half) {
        double until = Math.min(run.endOfLabour(), halves.start(half + 1));
        double given = run.at(Variable.FLUID_IN, until) - run.at(Variable.FLUID_IN, halves.start(half));
        return Numbers.text(given, 0);
    }
}
