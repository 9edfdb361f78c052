package org.oxytocinlab.engine.clinic;

import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;

/** What the tracing of the fetal heart shows. */
public interface Tracing {
    /** How long a tracing is looked back upon to class it [min]; NICHD 2008 speaks of 20-minute windows [nichd2008]. */
    double WINDOW = 20;

    /** Decelerations are counted over so long [min]. */
    double COUNTED = 30;

    /** The class of the tracing of the last {@value #WINDOW} min. */
    FetalStatus status(double time);

    /** The kinds that this fetus can have. */
    Set<Kind> kinds();

    /** All decelerations, in order of time. */
    List<Deceleration> decelerations();

    /** Those of a kind. */
    default List<Deceleration> decelerations(Kind kind) {
        return decelerations().stream().filter(each -> each.kind() == kind).toList();
    }

    /** How many of a kind there were in the last {@value #COUNTED} min. */
    int decelerations(Kind kind, double time);
}
