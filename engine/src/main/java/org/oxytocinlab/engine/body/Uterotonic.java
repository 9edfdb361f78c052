package org.oxytocinlab.engine.body;

/**
 * A drug beside oxytocin that makes the uterus firm after birth.
 *
 * @param receptor at which it acts
 * @param effect from 0 to 1, of a level at the effect site; it follows from the states of the stage of drugs
 */
public record Uterotonic(Receptor receptor, Answer effect) {

    /** Where a uterotonic acts. */
    public enum Receptor {
        /** That of oxytocin, to which a uterus may have stopped to answer. */
        OXYTOCIN,
        /** Another one. */
        OTHER
    }
}
