package org.oxytocinlab.charts;

import org.oxytocinlab.engine.result.Trajectory;

/** The figure of one run: pump, plasma, contractions, sodium and water on one time axis. */
public final class TimeCourseChart {
    private TimeCourseChart() {}

    /** The drawing without the product's name in its footer. */
    public static Drawing of(String title, Trajectory trajectory) {
        return of(title, trajectory, Provenance.unknown());
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(String title, Trajectory trajectory, Provenance provenance) {
        throw new UnsupportedOperationException("not drawn yet");
    }
}
