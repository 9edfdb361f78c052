package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.therapy.Watch;

/**
 * How a woman is watched, and whether she is in labour: then her cervix is examined, and otherwise only reported.
 *
 * @param watch as it is written
 * @param labour whether she is in labour
 */
record Watched(Watch watch, boolean labour) {

    /** Whether anybody finds a dilatation. */
    boolean knowsCervix() {
        return labour || !watch.cervix().isEmpty();
    }

    /** Whether a dilatation may be found; how a labour will go on is not known before it is run. */
    boolean mayFind(double centimetres) {
        return labour || watch.cervix().stream().anyMatch(report -> report.centimetres() >= centimetres);
    }
}
