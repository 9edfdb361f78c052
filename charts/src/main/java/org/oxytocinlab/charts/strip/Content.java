package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Count;
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
record Content(
        Trajectory trajectory,
        Pressure pressure,
        RateSteps rates,
        double highestRate,
        List<StripMark> marks,
        List<Tachysystole> spells) {
    private static final int MOST_MARKS = 20;

    static Content of(Trajectory trajectory, Extent extent, StripOptions options, List<BedsideRecord.Found> findings) {
        RateSteps rates = RateSteps.of(trajectory);
        return new Content(
                trajectory,
                Pressure.of(trajectory, extent, options),
                rates,
                rates.highest(),
                shown(StripMarks.of(trajectory, rates, findings), extent),
                spells(trajectory, extent));
    }

    /** The same where the track of the pump is as high as that of another run, so that rates can be compared. */
    Content upTo(double rate) {
        return new Content(trajectory, pressure, rates, rate, marks, spells);
    }

    private static List<StripMark> shown(List<StripMark> marks, Extent extent) {
        List<StripMark> shown = new ArrayList<>(marks);
        shown.removeIf(mark -> mark.time() < extent.from() || mark.time() > extent.until());
        return shown;
    }

    private static List<Tachysystole> spells(Trajectory trajectory, Extent extent) {
        List<Tachysystole> spells =
                new ArrayList<>(Tachysystole.of(trajectory.contractions(), trajectory.endOfLabour()));
        spells.removeIf(spell -> spell.until() <= extent.from() || spell.from() >= extent.until());
        return spells;
    }

    /** What is on it, for those who cannot see it: how many contractions, how fast the pump, and what was done. */
    List<String> words(Extent extent) {
        List<String> words = new ArrayList<>();
        int onsets = new Count(trajectory.contractions()).onsetsBetween(extent.from(), extent.until());
        words.add("Intrauterine pressure from " + TimeScale.words(extent.from()) + " to "
                + TimeScale.words(extent.until()) + ": " + onsets + (onsets == 1 ? " contraction" : " contractions"));
        words.add("Pump at " + RateSteps.words(rates.at(extent.from())) + " at the beginning, "
                + RateSteps.words(rates.before(extent.until())) + " at the end");
        List<StripMark> told = marks.stream()
                .filter(mark -> mark.sign() != StripSign.NO_CHANGE && mark.sign() != StripSign.NONE)
                .toList();
        words.add(told.stream().limit(MOST_MARKS).map(Content::words).collect(Collectors.joining("; ")));
        words.add(told.size() > MOST_MARKS ? "And " + (told.size() - MOST_MARKS) + " more events" : "");
        words.add(spells.isEmpty() ? "" : "Tachysystole " + spells.size() + " times");
        return words;
    }

    private static String words(StripMark mark) {
        return TimeScale.words(mark.time()) + ": "
                + (mark.words().isEmpty() ? mark.sign().words() : mark.words().get(0));
    }
}
