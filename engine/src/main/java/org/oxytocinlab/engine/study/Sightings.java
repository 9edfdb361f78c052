package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.Tally;
import org.oxytocinlab.engine.clinic.WindowChanges;
import org.oxytocinlab.engine.result.Survey;
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
    private static final Sightings NONE = new Sightings(0, 0);

    /** Reads the whole strip of a run. */
    static Sightings of(Definition definition, Survey survey) {
        return definition.isConceivable(survey.tally()) ? seen(definition, survey.run(), survey.tally()) : NONE;
    }

    private static Sightings seen(Definition definition, Trajectory run, Tally tally) {
        Charting.Strip strip = new Charting.Strip(run.contractions(), tally);
        WindowChanges changes = WindowChanges.justAfter(tally, WINDOWS);
        double minutes = 0;
        double longest = 0;
        double unbroken = 0;
        double from = 0;
        while (from < run.end()) {
            double until = Math.min(run.end(), Math.min(changes.after(from), nextWindow(from)));
            boolean met = definition.tachysystole(strip.at(from));
            double step = met ? until - from : 0;
            minutes += step;
            unbroken = met ? unbroken + step : 0;
            longest = Math.max(longest, unbroken);
            from = until;
        }
        return new Sightings(minutes, longest);
    }

    /** When the next window is full for the first time; without end when all are. */
    private static double nextWindow(double time) {
        for (double window : WINDOWS) {
            if (window > time) {
                return window;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
