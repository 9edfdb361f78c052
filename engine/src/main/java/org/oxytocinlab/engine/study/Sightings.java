package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.CountChanges;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Memory;
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
    static Sightings of(Definition definition, Trajectory run, Memory memory) {
        Charting.Strip strip = new Charting.Strip(run.contractions());
        CountChanges moments = moments(run, memory);
        double minutes = 0;
        double longest = 0;
        double unbroken = 0;
        for (int i = 0; i + 1 < moments.size(); i++) {
            boolean met = definition.tachysystole(strip.at(moments.time(i)));
            double step = met ? moments.time(i + 1) - moments.time(i) : 0;
            minutes += step;
            unbroken = met ? unbroken + step : 0;
            longest = Math.max(longest, unbroken);
        }
        return new Sightings(minutes, longest);
    }

    /** Moments at which something changes, just after it has, and the end. */
    private static CountChanges moments(Trajectory run, Memory memory) {
        List<Contraction> strip = run.contractions();
        int room = WINDOWS.length * (strip.size() + 1) + 1;
        CountChanges moments = new CountChanges(memory, 0, run.end(), room).with(run.end());
        for (double window : WINDOWS) {
            moments.with(window)
                    .with(strip.size(), i -> Math.nextUp(strip.get(i).onset() + window));
        }
        return moments.once();
    }
}
