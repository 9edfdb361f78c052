package org.oxytocinlab.charts.strip;

/**
 * What a strip shows, and on which paper.
 *
 * @param paper on which it is drawn
 * @param from start of the part that is shown [min]
 * @param until its end [min]; infinite for the end of the case
 * @param noise whether the trace trembles as a real one does, for looks only: nothing that is counted or written knows
 *     of it
 * @param seed of the noise
 */
public record StripOptions(Paper paper, double from, double until, boolean noise, long seed) {

    /** European paper, clean, and as much of the case as a page holds. */
    public static final StripOptions STANDARD =
            new StripOptions(Paper.CM_PER_MIN_1, 0, Double.POSITIVE_INFINITY, false, 1);

    /** Refuses what is no part of time. */
    public StripOptions {
        if (!(from >= 0 && until > from) || Double.isInfinite(from)) {
            throw new IllegalArgumentException("no strip from " + from + " to " + until + " min");
        }
    }

    /** The same on other paper. */
    public StripOptions on(Paper other) {
        return new StripOptions(other, from, until, noise, seed);
    }

    /**
     * The same for a part of the case.
     *
     * @param start of the part [min]
     * @param end of the part [min], or infinite
     */
    public StripOptions between(double start, double end) {
        return new StripOptions(paper, start, end, noise, seed);
    }

    /** The same with a trembling trace. */
    public StripOptions trembling(long otherSeed) {
        return new StripOptions(paper, from, until, true, otherSeed);
    }

    /** Whether a part of the case was asked for. */
    boolean isPart() {
        return from > 0 || !Double.isInfinite(until);
    }
}
