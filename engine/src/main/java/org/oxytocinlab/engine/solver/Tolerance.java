package org.oxytocinlab.engine.solver;

/**
 * How exactly the equations are solved.
 *
 * @param relative allowed local error relative to a state
 * @param absolute allowed local error relative to the usual size of a state
 * @param longestStep longest step [min]; interpolated values of longer steps would be far less exact than their ends
 */
public record Tolerance(double relative, double absolute, double longestStep) {
    /** Interpolated rows stay within 1e-9 of the exact solution. */
    public static final Tolerance STANDARD = new Tolerance(1e-11, 1e-12, 5);

    /** A hundred times more exact, for what others are compared with. */
    public static final Tolerance SHARP = new Tolerance(1e-13, 1e-14, 1);

    /** A sane model needs far fewer. */
    static final int MOST_EVALUATIONS = 2_000_000;

    private static final double SHORTEST_STEP = 1e-14;

    /** The standard in words, for the provenance of results. */
    public static final String WORDS = "relative 1e-11, absolute 1e-12 of usual size, steps up to 5 min";

    /** The sharper one in words. */
    public static final String SHARP_WORDS = "relative 1e-13, absolute 1e-14 of usual size, steps up to 1 min";

    /** A step so short that the system is stiff, or a part of the longest where that is shorter still [min]. */
    static double shortestStep(double longest) {
        return Math.min(SHORTEST_STEP, longest / 2);
    }
}
