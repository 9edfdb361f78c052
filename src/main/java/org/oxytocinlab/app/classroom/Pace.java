package org.oxytocinlab.app.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often somebody may ask: a bucket for each, which fills again by and by. */
final class Pace {
    private static final int KNOWN = 1024;
    private static final double NANOSECONDS = 1e9;

    private final int most;
    private final double perSecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KNOWN;
        }
    };

    private record Bucket(double left, long at) {}

    /**
     * A pace.
     *
     * @param most at once
     * @param perSecond in the long run
     * @param clock [ns]
     */
    Pace(int most, double perSecond, LongSupplier clock) {
        this.most = most;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Takes one, if there is one left. */
    synchronized boolean allows(String who) {
        return take(who, 1);
    }

    /** Whether there is one left; takes none. */
    synchronized boolean wouldAllow(String who) {
        return take(who, 0);
    }

    private boolean take(String who, int number) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.getOrDefault(who, new Bucket(most, now));
        double left = Math.min(most, bucket.left() + (now - bucket.at()) / NANOSECONDS * perSecond);
        boolean allowed = left >= 1;
        buckets.put(who, new Bucket(allowed ? left - number : left, now));
        return allowed;
    }
}
