package org.oxytocinlab.engine.clinic;

/** How a contraction stress test is read; the order of the classes is that of reading [cst]. */
public enum StressTest {
    /** Late decelerations after half of the contractions or more, even if there are fewer than 3. */
    POSITIVE("positive"),
    /** Fewer than 3 contractions of 40 s in 10 min. */
    UNSATISFACTORY("unsatisfactory"),
    /** Decelerations while contractions come more often than every 2 min or last longer than 90 s. */
    HYPERSTIMULATORY("equivocal, with hyperstimulation"),
    /** Late decelerations now and then, or variable ones. */
    SUSPICIOUS("equivocal, suspicious"),
    NEGATIVE("negative");

    /** Over so long it is read [min]. */
    public static final double WINDOW = 10;

    private static final int ENOUGH = 3;
    private static final double LONG_ENOUGH = 40;
    private static final double TOO_LONG = 90;
    private static final int TOO_MANY = 5;

    private final String words;

    StressTest(String words) {
        this.words = words;
    }

    /** The class as a report says it. */
    public String words() {
        return words;
    }

    /**
     * Reads a test.
     *
     * @param seen what was seen in the last {@value #WINDOW} min of it
     */
    public static StressTest of(Seen seen) {
        if (seen.late > 0 && 2 * seen.late >= seen.contractions) {
            return POSITIVE;
        }
        if (seen.longEnough < ENOUGH) {
            return UNSATISFACTORY;
        }
        boolean any = seen.late > 0 || seen.variable > 0;
        if (any && (seen.contractions > TOO_MANY || seen.longest > TOO_LONG)) {
            return HYPERSTIMULATORY;
        }
        return any ? SUSPICIOUS : NEGATIVE;
    }

    /**
     * What was seen.
     *
     * @param contractions how many began
     * @param longEnough of these, how many lasted 40 s
     * @param late how many were followed by a late deceleration
     * @param variable during how many there was a variable one
     * @param longest duration [s]
     */
    public record Seen(int contractions, int longEnough, int late, int variable, double longest) {
        /** Nothing yet. */
        public static final Seen NOTHING = new Seen(0, 0, 0, 0, 0);

        /** One contraction more. */
        public Seen with(Contraction contraction, boolean isLate, boolean isVariable) {
            double seconds = contraction.duration();
            return new Seen(
                    contractions + 1,
                    longEnough + (seconds >= LONG_ENOUGH ? 1 : 0),
                    late + (isLate ? 1 : 0),
                    variable + (isVariable ? 1 : 0),
                    Math.max(longest, seconds));
        }
    }
}
