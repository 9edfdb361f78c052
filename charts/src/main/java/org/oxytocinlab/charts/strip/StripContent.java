package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.Finding;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What a strip shows, read once for all rows.
 *
 * @param trajectory of the run
 * @param pressure of the part that is shown
 * @param rates of the pump
 * @param highestRate of the whole run [mU/min]
 * @param marks of that part, in order of time
 * @param spells of tachysystole in that part
 */
record StripContent(
        Trajectory trajectory,
        StripPressure pressure,
        RateSteps rates,
        double highestRate,
        List<StripMark> marks,
        List<Tachysystole> spells) {

    static StripContent of(Trajectory trajectory, StripExtent extent, StripOptions options, List<Finding> findings) {
        RateSteps rates = RateSteps.of(trajectory);
        return new StripContent(
                trajectory,
                StripPressure.of(trajectory, extent, options),
                rates,
                rates.highest(),
                shown(StripMarks.of(trajectory, rates, findings), extent),
                spells(trajectory, extent));
    }

    private static List<StripMark> shown(List<StripMark> marks, StripExtent extent) {
        List<StripMark> shown = new ArrayList<>(marks);
        shown.removeIf(mark -> mark.time() < extent.from() || mark.time() > extent.until());
        return shown;
    }

    private static List<Tachysystole> spells(Trajectory trajectory, StripExtent extent) {
        List<Tachysystole> spells =
                new ArrayList<>(Tachysystole.of(trajectory.contractions(), trajectory.endOfLabour()));
        spells.removeIf(spell -> spell.until() <= extent.from() || spell.from() >= extent.until());
        return spells;
    }
}
