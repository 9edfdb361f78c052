package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;

/** When the rate was in a hand, and no longer in that of the regimen. */
final class ByHand {

    private record Turn(double from, double until) {
        String words() {
            return Double.isInfinite(until)
                    ? "by hand since " + ClockTime.words(from)
                    : "by hand from " + ClockTime.words(from) + " to " + ClockTime.words(until);
        }
    }

    private final List<Turn> turns = new ArrayList<>();
    private double since = Double.NaN;

    boolean isNow() {
        return !Double.isNaN(since);
    }

    void take(double now) {
        since = isNow() ? since : now;
    }

    void giveBack(double now) {
        if (isNow()) {
            turns.add(new Turn(since, now));
            since = Double.NaN;
        }
    }

    /** What a reader of the results should know: from when on the protocol did not decide, a sentence for each turn. */
    List<String> notes(Regimen regimen) {
        if (!(regimen instanceof Protocol protocol)) {
            return List.of();
        }
        List<Turn> all = new ArrayList<>(turns);
        if (isNow()) {
            all.add(new Turn(since, Double.POSITIVE_INFINITY));
        }
        String except = protocol.stop() == null ? "safety" : "safety and its stop rule";
        return all.stream()
                .map(turn -> turn.words()
                        + (Double.isInfinite(turn.until())
                                ? ": the protocol no longer acts"
                                : ": the protocol did not act")
                        + ", except for " + except)
                .toList();
    }
}
