package org.oxytocinlab.charts.partograph;

import java.util.List;
import java.util.OptionalInt;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Trajectory;

/** The half hours of a run, in each of which a partograph has a column. */
record HalfHours(Trajectory run) {
    /** [min]. */
    static final double LENGTH = 30;

    /** Less of a half hour is not worth a column [min]. */
    private static final double MOMENT = 1;

    /** Contractions are counted for this long [min]; a shorter rest of labour is not counted. */
    private static final double COUNTED = 10;

    /** How many have begun, and have lasted for more than a moment, with one at least. */
    int number() {
        return Math.max(1, (int) Math.ceil((run.endOfLabour() - MOMENT) / LENGTH));
    }

    /** When one begins [min]. */
    double start(int index) {
        return index * LENGTH;
    }

    /** Contractions in 10 min, to whole ones; none where labour ended before they could be counted. */
    OptionalInt contractions(int index) {
        double length = end(index) - start(index);
        return length < COUNTED
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(counted(index).size() * COUNTED / length));
    }

    /** How long the contractions of one last on average [s]; 0 where there are none. */
    double duration(int index) {
        return counted(index).stream()
                .mapToDouble(Contraction::duration)
                .average()
                .orElse(0);
    }

    private List<Contraction> counted(int index) {
        return new Count(run.contractions()).between(start(index), end(index));
    }

    private double end(int index) {
        return Math.min(run.endOfLabour(), start(index + 1));
    }
}
