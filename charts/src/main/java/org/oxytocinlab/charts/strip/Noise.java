package org.oxytocinlab.charts.strip;

/**
 * Decoration, not data: the tremble of a baseline by breathing and moving, and now and then the kick of a fetus. A hash
 * of seed and time and nothing else, so that any part of a strip trembles alike however it is cut.
 *
 * @param seed one strip's tremble from another's
 */
record Noise(long seed) {
    private static final double BREATH = 1.0 / 34;
    private static final double BREATH_HEIGHT = 0.7;
    private static final double SHIFT = 0.35;
    private static final double SHIFT_HEIGHT = 0.9;
    private static final double KICKS_A_MINUTE = 0.2;
    private static final double KICK_LENGTH = 0.09;
    private static final double LOWEST_KICK = 4;
    private static final double KICK_RANGE = 9;

    /** What the pen adds at a time [mmHg]. */
    double at(double time) {
        return BREATH_HEIGHT * smooth(1, time / BREATH) + SHIFT_HEIGHT * smooth(2, time / SHIFT) + kick(time);
    }

    private double kick(double time) {
        long minute = (long) Math.floor(time);
        if (part(3, minute) >= KICKS_A_MINUTE) {
            return 0;
        }
        double since = time - minute - part(4, minute) * (1 - KICK_LENGTH);
        if (since <= 0 || since >= KICK_LENGTH) {
            return 0;
        }
        double height = LOWEST_KICK + KICK_RANGE * part(5, minute);
        return height * (1 - Math.cos(2 * Math.PI * since / KICK_LENGTH)) / 2;
    }

    private double smooth(int stream, double place) {
        long cell = (long) Math.floor(place);
        double part = place - cell;
        double weight = part * part * (3 - 2 * part);
        double here = 2 * part(stream, cell) - 1;
        double next = 2 * part(stream, cell + 1) - 1;
        return here + weight * (next - here);
    }

    /** Uniform in [0, 1), by the finaliser of SplitMix64. */
    private double part(int stream, long cell) {
        long bits = seed + 0x9E3779B97F4A7C15L * (8 * cell + stream);
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        bits ^= bits >>> 31;
        return (bits >>> 11) * 0x1.0p-53;
    }
}
