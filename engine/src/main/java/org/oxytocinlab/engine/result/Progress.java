package org.oxytocinlab.engine.result;

import java.util.Arrays;

/**
 * How a labour went on.
 *
 * @param dilated when each whole centimetre of dilatation was reached, from 0 to 10 [min]; 0 for what was there at the start, not a
 *     number for what was not reached
 * @param birth of the child [min], not a number when it was not born
 */
public record Progress(double[] dilated, double birth) {

    /** Full dilatation [cm]. */
    public static final int FULL = 10;

    /** Where the first stage is called active [cm]. */
    public static final int ACTIVE = 6;

    /** Of a woman who is not in labour. */
    public static final Progress NONE = unknown();

    /** Of a run that begins with the birth, whatever labour was before it. */
    public static final Progress BORN = new Progress(NONE.dilated, 0);

    private static Progress unknown() {
        double[] never = new double[FULL + 1];
        Arrays.fill(never, Double.NaN);
        return new Progress(never, Double.NaN);
    }

    /** When a whole centimetre was reached [min]. */
    public double at(int centimetres) {
        return dilated[centimetres];
    }

    /** Whether the whole run is after the birth, so that nothing in it is of a labour. */
    public boolean isPast() {
        return birth == 0;
    }

    /** Whether the child was born. */
    public boolean isBorn() {
        return birth >= 0;
    }
}
