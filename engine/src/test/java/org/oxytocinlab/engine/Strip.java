package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;

/** Hand-made strips, for what the model's own contractions never show. */
public final class Strip {
    /** Short enough for every definition [s]. */
    public static final double SHORT = 45;

    private static final double TONE = 10;
    private static final double PEAK = 50;

    private Strip() {}

    /** One contraction. */
    public static Contraction contraction(double onset, double seconds) {
        return new Contraction(onset, PEAK, seconds, TONE);
    }

    /** Short contractions at stated onsets [min]. */
    public static List<Contraction> at(double... onsets) {
        return Arrays.stream(onsets)
                .mapToObj(onset -> contraction(onset, SHORT))
                .toList();
    }

    /** Short contractions every so many seconds in [from, until), the first at the start [min]. */
    public static List<Contraction> every(double seconds, double from, double until) {
        List<Contraction> strip = new ArrayList<>();
        for (int i = 0; from + i * seconds / 60 < until; i++) {
            strip.add(contraction(from + i * seconds / 60, SHORT));
        }
        return strip;
    }

    /** A number of contractions spread evenly over [from, until), each in the middle of its share. */
    public static List<Contraction> spread(int number, double from, double until, double seconds) {
        List<Contraction> strip = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            strip.add(contraction(from + (i + 0.5) * (until - from) / number, seconds));
        }
        return strip;
    }
}
