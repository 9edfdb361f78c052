package org.oxytocinlab.engine;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;

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

    /** The contractions that are wanted. */
    public Goal goal() {
        return prescription.regimen().goal();
    }

    /** Whether time 0 is the birth, so that nothing is wanted of contractions. */
    public boolean isAfterBirth() {
        return settings.thirdStage().isAsked() && !woman.labour().isAny();
    }

    /** The body of the woman, with what takes up the drugs that she is given. */
    public Body body() {
        return Body.of(woman, settings, prescription.drugs());
    }

    /** The same case with another woman. */
    public Case with(Woman other) {
        return new Case(title, duration, other, settings, prescription, seed);
    }

    /** The same case with the model set otherwise. */
    public Case with(Settings other) {
        return new Case(title, duration, woman, other, prescription, seed);
    }

    /** The same case with other things given. */
    public Case with(Prescription other) {
        return new Case(title, duration, woman, settings, other, seed);
    }

    /** The same case, over another time. */
    public Case lasting(Quantity other) {
        return new Case(title, other, woman, settings, prescription, seed);
    }

    /** The same case under another title. */
    public Case titled(String other) {
        return new Case(other, duration, woman, settings, prescription, seed);
    }

    /** The same case with other random numbers. */
    public Case withSeed(long other) {
        return new Case(title, duration, woman, settings, prescription, other);
    }

    /** The protocol by which she is treated, with the maximum that holds for her; null where there is none. */
    public @Nullable Protocol protocol() {
        Integer parity = woman.parity();
        boolean scarred = woman.contraindications().contains(Contraindication.UTERINE_SCAR);
        return prescription.regimen() instanceof Protocol protocol
                ? protocol.of(parity == null ? 0 : parity, scarred)
                : null;
    }
}
