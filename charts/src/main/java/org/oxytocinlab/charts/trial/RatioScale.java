package org.oxytocinlab.charts.trial;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * An axis on which half and double lie equally far from 1; both ends are ticks.
 *
 * @param ticks increasing, on both sides of 1
 */
record RatioScale(List<Double> ticks) {
    /** Ticks above 1, and their inverses below, the finest first. */
    private static final List<List<Double>> LADDERS =
            List.of(List.of(1.25, 2.0), List.of(2.0, 4.0), List.of(2.0, 4.0, 8.0, 16.0));

    /** An estimate is not drawn upon the end of the axis. */
    private static final double HEADROOM = 1.05;

    /** How far an interval may draw the axis out, at least and beyond the farthest estimate; what is longer is an arrow. */
    private static final double SHORT = 4;

    private static final double BEYOND = 2;

    /** An estimate beyond this, or its inverse, is an arrow at the end of the axis, or it would squeeze all others. */
    private static final double FARTHEST = 16;

    /** The axis for some ratios: every estimate is on it unless it lies very far, and every interval unless it is very long. */
    static RatioScale covering(List<Ratio> ratios) {
        double up = reach(ratios, ratio -> ratio);
        double down = reach(ratios, ratio -> 1 / ratio);
        List<Double> ladder = LADDERS.stream()
                .filter(ticks -> ticks.get(ticks.size() - 1) >= Math.max(up, down))
                .findFirst()
                .orElse(LADDERS.get(LADDERS.size() - 1));
        DoubleStream below = climbed(ladder, down).map(tick -> 1 / tick);
        DoubleStream above = climbed(ladder, up);
        return new RatioScale(DoubleStream.concat(DoubleStream.concat(below, DoubleStream.of(1)), above)
                .sorted()
                .boxed()
                .toList());
    }

    double low() {
        return ticks.get(0);
    }

    double high() {
        return ticks.get(ticks.size() - 1);
    }

    /** The place of a ratio: 0 at the lower end, 1 at the upper; outside of the axis less or more. */
    double place(double ratio) {
        return Math.log(ratio / low()) / Math.log(high() / low());
    }

    /** How far the axis has to go on one side of 1, which the turn makes the upper. */
    private static double reach(List<Ratio> ratios, DoubleUnaryOperator turn) {
        double estimate = farthest(ratios.stream().map(Ratio::estimate), turn);
        double interval = farthest(ratios.stream().flatMap(ratio -> Stream.of(ratio.low(), ratio.high())), turn);
        double reach = Math.max(HEADROOM * estimate, Math.min(interval, Math.max(SHORT, BEYOND * estimate)));
        return Math.min(FARTHEST, reach);
    }

    private static double farthest(Stream<Double> ratios, DoubleUnaryOperator turn) {
        return ratios.mapToDouble(turn::applyAsDouble)
                .filter(ratio -> ratio > 1 && Double.isFinite(ratio))
                .max()
                .orElse(1);
    }

    /** The ticks of a ladder up to the first that is not below the end. */
    private static DoubleStream climbed(List<Double> ladder, double end) {
        long below = ladder.stream().filter(tick -> tick < end).count();
        return ladder.stream().limit(below + 1).mapToDouble(tick -> tick);
    }
}
