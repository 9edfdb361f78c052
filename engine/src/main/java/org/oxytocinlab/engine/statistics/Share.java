package org.oxytocinlab.engine.statistics;

/**
 * How many women of a group had an event.
 *
 * @param events women with the event
 * @param women all of the group
 */
public record Share(int events, int women) {

    /** Refuses more events than women. */
    public Share {
        if (events < 0 || events > women) {
            throw new IllegalArgumentException(events + " events in " + women + " women");
        }
    }

    /** Counts the women with an event. */
    public static Share of(boolean... events) {
        int count = 0;
        for (boolean event : events) {
            count += event ? 1 : 0;
        }
        return new Share(count, events.length);
    }

    /** The share, from 0 to 1; not a number without women. */
    public double value() {
        return (double) events / women;
    }

    /**
     * The share with its score interval [wilson1927].
     *
     * <pre>  (p + z²/2n ± z·√(p·(1 − p)/n + z²/4n²)) / (1 + z²/n)  </pre>
     *
     * It stays between 0 and 1, and says something even where nobody or everybody had the event. Women come whole:
     * averaged over the true shares it covers 95 %, but at a single one, with 40 women, anything from 93 to 98 %.
     */
    public Estimate estimate() {
        double p = value();
        double n = women;
        double z2 = Confidence.NORMAL * Confidence.NORMAL;
        double half = Confidence.NORMAL * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double widened = 1 + z2 / n;
        // Rounding must not leave a trace of a risk where there was no event.
        double low = events == 0 && women > 0 ? 0 : (p + z2 / (2 * n) - half) / widened;
        double high = events == women && women > 0 ? 1 : (p + z2 / (2 * n) + half) / widened;
        return new Estimate(p, low, high);
    }

    int without() {
        return women - events;
    }
}
