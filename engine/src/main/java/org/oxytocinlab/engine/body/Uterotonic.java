package org.oxytocinlab.engine.body;

/**
 * A drug that makes the uterus firm after birth, and narrows vessels, away from the receptor of oxytocin.
 *
 * @param stage of its levels
 * @param effect from 0 to 1
 * @param constriction rise of the vascular resistance under the full effect, as a share
 */
record Uterotonic(Stage stage, Answer effect, double constriction) {

    /** By what the vascular resistance is multiplied. */
    double narrowing(Moment now) {
        return 1 + constriction * effect.at(now);
    }
}
