package org.oxytocinlab.charts;

import org.oxytocinlab.engine.result.Trajectory;

/** The strip of one run: intrauterine pressure as a catheter records it, an hour to a row, the pump rate beneath. */
public final class Tocograph {
    private Tocograph() {}

    /** The drawing without the product's name in its footer. */
    public static Drawing of(String title, Trajectory trajectory) {
        return of(title, trajectory, Provenance.unknown());
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(String title, Trajectory trajectory, Provenance provenance) {
        throw new UnsupportedOperationException("not drawn yet");
    }
}
