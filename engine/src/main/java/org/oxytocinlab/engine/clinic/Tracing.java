package org.oxytocinlab.engine.clinic;

import java.util.List;

/** What the tracing of the fetal heart shows. */
public interface Tracing {
    /** How long a tracing is looked back upon to class it [min]; NICHD 2008 speaks of 20-minute windows [nichd2008]. */
    double WINDOW = 20;

    /** Late decelerations are counted over so long [min]. */
    double COUNTED = 30;

    /** The class of the tracing of the last {@value #WINDOW} min. */
    FetalStatus status(double time);

    /** All late decelerations, in order of time. */
    List<Deceleration> decelerations();

    /** Late decelerations of the last {@value #COUNTED} min. */
    int lateDecelerations(double time);
}
