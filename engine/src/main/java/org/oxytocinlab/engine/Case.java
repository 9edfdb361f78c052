package org.oxytocinlab.engine;

import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Prescription;

/**
 * What the engine is asked.
 *
 * @param title one line for figures and tables
 * @param duration how long the woman is followed
 * @param woman who is treated
 * @param settings how the model is set
 * @param prescription what she is given
 * @param seed of the random streams
 */
public record Case(
        String title, Quantity duration, Woman woman, Settings settings, Prescription prescription, long seed) {

    /** The woman whose random streams are used when there is only one. */
    public static final long ONLY_WOMAN = 0;
}
