package org.oxytocinlab.engine.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;

/**
 * The quantiles of so many values that nobody keeps them, within a stated part of each value. A value is counted in a bin, as in
 * [masson2019]; the bin is its sign, its exponent and the first {@value #DIGITS} binary digits behind it, so that no logarithm and
 * no rounding decides. Counts add: neither the order of the values nor who counted them first leaves a trace.
 *
 * <p>A bin whose values are one and the same number gives that number: rates, counts, shares and zeros are exact. Any other gives
 * its middle, which is nowhere farther from a value in it than {@link #ERROR} of that value; the lowest and the highest value are
 * kept as they are. A value may be infinite. Below 1e-307 the promise ends.
 */
public final class Sketch implements DoubleConsumer {
    private static final int DIGITS = 10;

    /** How far a value at a rank may be from the true one, as a part of it. */
    public static final double ERROR = 1.0 / (2 << DIGITS);

    private static final int SHIFT = 52 - DIGITS;
    private static final long HALF_BIN = 1L << (SHIFT - 1);

    private final Map<Integer, SketchPage> pages = new TreeMap<>();
    private int size;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    @Override
    public void accept(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("what is not a number has no rank");
        }
        // Both zeros are one.
        double counted = value + 0.0;
        int bin = bin(counted);
        page(Math.floorDiv(bin, SketchPage.BINS)).add(Math.floorMod(bin, SketchPage.BINS), counted, 1);
        size++;
        lowest = Math.min(lowest, counted);
        highest = Math.max(highest, counted);
    }

    /** Adds what another has counted; that stays as it is. */
    public void add(Sketch other) {
        other.pages.forEach((number, page) -> page(number).add(page));
        size += other.size;
        lowest = Math.min(lowest, other.lowest);
        highest = Math.max(highest, other.highest);
    }

    private SketchPage page(int number) {
        return pages.computeIfAbsent(number, missing -> new SketchPage());
    }

    /** In the order of the values. */
    private static int bin(double value) {
        int bin = (int) ((Double.doubleToRawLongBits(value) & Long.MAX_VALUE) >>> SHIFT);
        return value < 0 ? -1 - bin : bin;
    }

    private double middle(int bin) {
        long magnitude = bin < 0 ? -1L - bin : bin;
        double middle = Double.longBitsToDouble((magnitude << SHIFT) + HALF_BIN);
        return Math.max(lowest, Math.min(highest, bin < 0 ? -middle : middle));
    }

    /** How many values there are. */
    public int size() {
        return size;
    }

    /** The lowest value itself; not a number without values. */
    public double lowest() {
        return size == 0 ? Double.NaN : lowest;
    }

    /** The highest value itself; not a number without values. */
    public double highest() {
        return size == 0 ? Double.NaN : highest;
    }

    /** Median and spread; not numbers without values. */
    public Spread spread() {
        return spread(0);
    }

    /**
     * Median and spread with values that are longer than all others.
     *
     * @param never how many of these
     */
    public Spread spread(int never) {
        if (size + never == 0) {
            return Spread.of();
        }
        Histogram histogram = histogram();
        return Spread.ofRanks(size + never, rank -> rank < size ? histogram.at(rank) : Double.POSITIVE_INFINITY);
    }

    /** All bins that have values. */
    public Histogram histogram() {
        Histogram.Builder bins = new Histogram.Builder();
        pages.forEach((number, page) -> {
            for (int place = 0; place < SketchPage.BINS; place++) {
                int count = page.count(place);
                if (count > 0) {
                    double only = page.only(place);
                    bins.add(Double.isNaN(only) ? middle(number * SketchPage.BINS + place) : only, count);
                }
            }
        });
        return bins.build();
    }
}
