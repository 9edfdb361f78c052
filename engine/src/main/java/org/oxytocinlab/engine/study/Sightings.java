package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.CountChanges;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What an observer who never looks away would call tachysystole. What she sees changes only when a contraction begins, and
 * 10, 20 and 30 min later, when it leaves a window; between these moments it stays.
 *
 * @param minutes during which a definition is met
 * @param longest stretch of them without a break [min]
 */
record Sightings(double minutes, double longest) {
    private static final double[] WINDOWS = {0, 10, 20, Count.WINDOW};

    /** Reads the whole strip of a run. */
    static Sightings of(Definition definition, Trajectory run) {
        Count count = new Count(run.contractions());
        double[] moments = moments(run);
        double minutes = 0;
        double longest = 0;
        double unbroken = 0;
        for (int i = 0; i + 1 < moments.length; i++) {
            boolean met = definition.tachysystole(new Charting.Strip(count, moments[i]));
            double step = met ? moments[i + 1] - moments[i] : 0;
            minutes += step;
            unbroken = met ? unbroken + step : 0;
            longest = Math.max(longest, unbroken);
        }
        return new Sightings(minutes, longest);
    }

    /** Moments at which something changes, just after it has, and the end. */
    private static double[] moments(Trajectory run) {
        List<Contraction> strip = run.contractions();
        CountChanges moments = new CountChanges(0, run.end(), WINDOWS.length * (strip.size() + 1) + 1).with(run.end());
        for (double window : WINDOWS) {
            moments.with(window)
                    .with(strip.size(), i -> Math.nextUp(strip.get(i).onset() + window));
        }
        return moments.once();
    }
}
