package org.oxytocinlab.engine.study;

import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.result.Contraction;
import org.oxytocinlab.engine.result.Count;
import org.oxytocinlab.engine.result.Definition;
import org.oxytocinlab.engine.result.FetalStatus;
import org.oxytocinlab.engine.result.Reading;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What an observer who never looks away would call tachysystole. What she sees changes only when a contraction begins, and
 * 10, 20 and 30 min later, when it leaves a window; between these moments it stays.
 */
final class Sightings {
    private static final double[] WINDOWS = {0, 10, 20, Count.WINDOW};

    private final Trajectory run;
    private final Count count;

    Sightings(Trajectory run) {
        this.run = run;
        this.count = new Count(run.contractions());
    }

    /** Minutes during which a definition is met. */
    double minutes(Definition definition) {
        double[] moments = moments();
        double minutes = 0;
        for (int i = 0; i + 1 < moments.length; i++) {
            if (definition.tachysystole(at(moments[i]))) {
                minutes += moments[i + 1] - moments[i];
            }
        }
        return minutes;
    }

    /** Moments at which something changes, just after it has, and the end. */
    private double[] moments() {
        DoubleStream changes = run.contractions().stream()
                .mapToDouble(Contraction::onset)
                .flatMap(onset -> DoubleStream.of(WINDOWS).map(window -> Math.nextUp(onset + window)));
        DoubleStream full = DoubleStream.of(WINDOWS);
        return DoubleStream.concat(DoubleStream.concat(changes, full), DoubleStream.of(run.end()))
                .filter(time -> time <= run.end())
                .sorted()
                .distinct()
                .toArray();
    }

    private Reading at(double time) {
        return new Reading(
                time,
                count.between(time - Count.WINDOW, time),
                Double.NaN,
                Double.NaN,
                FetalStatus.NORMAL,
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }
}
