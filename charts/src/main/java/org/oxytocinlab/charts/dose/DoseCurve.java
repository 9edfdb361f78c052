package org.oxytocinlab.charts.dose;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Numbers;

/**
 * How one woman, or one group of women, answers to the dose.
 *
 * @param name written beside the line; empty where the heading of the panel says it
 * @param steady the line
 * @param band behind the line
 * @param counted dots with their intervals
 * @param fitted a fine line through the dots
 * @param dwell open circles
 */
public record DoseCurve(
        String name,
        DoseValues steady,
        Optional<DoseValues> band,
        Optional<DoseValues> counted,
        Optional<DoseValues> fitted,
        Optional<DoseValues> dwell) {

    /** A line and nothing else. */
    public static DoseCurve of(String name, DoseValues steady) {
        return new DoseCurve(name, steady, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a band. */
    public DoseCurve withBand(DoseValues ranges) {
        return new DoseCurve(name, steady, Optional.of(ranges), counted, fitted, dwell);
    }

    /** The same with dots. */
    public DoseCurve withCounts(DoseValues counts) {
        return new DoseCurve(name, steady, band, Optional.of(counts), fitted, dwell);
    }

    /** The same with a fine line. */
    public DoseCurve withFit(DoseValues fit) {
        return new DoseCurve(name, steady, band, counted, Optional.of(fit), dwell);
    }

    /** The same with open circles. */
    public DoseCurve withDwell(DoseValues values) {
        return new DoseCurve(name, steady, band, counted, fitted, Optional.of(values));
    }

    /** The rates of everything [mU/min]. */
    Stream<double[]> rates() {
        return everything().map(DoseValues::rates);
    }

    /** The values of everything, in the unit of the panel. */
    Stream<double[]> values() {
        return everything().flatMap(it -> Stream.of(it.values(), it.low(), it.high()));
    }

    private Stream<DoseValues> everything() {
        return Stream.of(Optional.of(steady), band, counted, fitted, dwell).flatMap(Optional::stream);
    }

    /** What it is at the lowest and at the highest rate, in words. */
    String ends() {
        double[] rates = steady.rates();
        double[] values = steady.values();
        int[] known = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        if (known.length == 0) {
            return "no value";
        }
        int first = known[0];
        int last = known[known.length - 1];
        return Numbers.shortest(values[first]) + " at " + Numbers.shortest(rates[first]) + " mU/min, "
                + Numbers.shortest(values[last]) + " at " + Numbers.shortest(rates[last]) + " mU/min";
    }
}
