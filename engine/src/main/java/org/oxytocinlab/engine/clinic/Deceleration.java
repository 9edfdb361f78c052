package org.oxytocinlab.engine.clinic;

import java.util.Locale;

/**
 * A deceleration of the fetal heart.
 *
 * @param kind late or variable
 * @param onset when the heart begins to slow [min]
 * @param nadir when the heart is slowest [min]
 * @param depth how much the heart slows, its fluctuation left out [bpm]
 * @param lag from the peak of the contraction to the nadir [s]
 */
public record Deceleration(Kind kind, double onset, double nadir, double depth, double lag) {
    /** What makes the heart slow, and so when and how. */
    public enum Kind {
        /** Too little oxygen, which is least after the peak of a contraction. */
        LATE,
        /** A pressed cord: abrupt, with the contraction. */
        VARIABLE;

        /** The kind in a word. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
