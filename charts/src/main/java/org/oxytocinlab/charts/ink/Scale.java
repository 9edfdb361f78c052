package org.oxytocinlab.charts.ink;

/**
 * The range of an axis and the distance of its ticks; both ends are ticks.
 *
 * @param low lower end, in the unit of the axis
 * @param high upper end, in the unit of the axis
 * @param step distance between ticks, in the unit of the axis
 */
public record Scale(double low, double high, double step) {
    /** Room above the highest value, as a part of it, so that a line never runs along the upper edge. */
    public static final double HEADROOM = 1.04;

    /** Values that differ by less, as a part of themselves, differ by rounding alone. */
    private static final double NOISE = 1e-9;

    /** Room around values that do not differ: a little less than 1, so that rounding does not cost a tick. */
    private static final double AROUND = 1 - 1e-6;

    private static final double[] NICE = {1, 2, 5, 10};

    /** From 0 to a round number above the highest value, at least to the given end. */
    public static Scale fromZero(double highest, double atLeast, int intervals) {
        return spanning(0, Math.max(highest * HEADROOM, atLeast), intervals);
    }

    /** Round numbers around two values; from 0 where that costs less than half of the axis. */
    public static Scale fitting(double lowest, double highest, int intervals) {
        boolean fromZero = lowest >= 0 && lowest <= highest / 2;
        boolean flat = highest - lowest <= NOISE * Math.max(1, Math.abs(highest));
        double air = flat ? AROUND : (highest - lowest) * (HEADROOM - 1);
        return fromZero ? spanning(0, highest + air, intervals) : spanning(lowest - air, highest + air, intervals);
    }

    /** Round numbers around two values. */
    public static Scale spanning(double lowest, double highest, int intervals) {
        double step = nice((highest - lowest) / intervals);
        double low = step * Math.floor(lowest / step + 1e-9);
        double high = step * Math.ceil(highest / step - 1e-9);
        return new Scale(low, high, step);
    }

    /** The same range with at most so many intervals between ticks, or as it is when it has no more. */
    public Scale thinned(int intervals) {
        return (high - low) / step <= intervals + 1e-9 ? this : new Scale(low, high, nice((high - low) / intervals));
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below the given distance. */
    public static double nice(double distance) {
        double power = Math.pow(10, Math.floor(Math.log10(distance)));
        for (double factor : NICE) {
            if (factor * power >= distance * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return NICE[NICE.length - 1] * power;
    }
}
