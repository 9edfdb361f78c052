package org.oxytocinlab.scenarios;

import java.util.Set;
import org.oxytocinlab.engine.therapy.Watch;

/**
 * How a woman is watched, and what she shows: in labour her cervix is examined, and otherwise only reported.
 *
 * @param watch as it is written
 * @param shown what the case asks for
 */
record Watched(Watch watch, Set<Shown> shown) {
    /** A woman who shows all that there is. */
    static final Watched EVERYTHING = new Watched(Watch.STANDARD, Set.of(Shown.values()));

    /** Whether she shows it. */
    boolean shows(Shown what) {
        return shown.contains(what);
    }

    /** Whether anybody finds a dilatation. */
    boolean knowsCervix() {
        return shows(Shown.LABOUR) || !watch.cervix().isEmpty();
    }

    /** Whether a dilatation may be found; how a labour will go on is not known before it is run. */
    boolean mayFind(double centimetres) {
        return shows(Shown.LABOUR) || watch.cervix().stream().anyMatch(report -> report.centimetres() >= centimetres);
    }
}
