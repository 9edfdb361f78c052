package org.oxytocinlab.engine.study;

import org.apache.commons.math3.util.FastMath;

/**
 * A published law of dose and uterine activity.
 *
 * <pre>  ΔUA = ΔUAmax · (1 − e^(−R·rate))  </pre>
 *
 * The form is that of [caldeyro1957], for 1 to 32 mU/min; its two constants are not in the abstract.
 *
 * @param most ΔUAmax, largest rise of uterine activity [Montevideo units]
 * @param constant R [per mU/min]
 */
public record DoseLaw(double most, double constant) {

    /** At term, with constants fitted to the default woman of this model and not read in the source. */
    public static final DoseLaw CALDEYRO = new DoseLaw(320, 0.185);

    /** Rise of uterine activity above rest at a rate [mU/min]. */
    public double rise(double rate) {
        return most * (1 - FastMath.exp(-constant * rate));
    }
}
