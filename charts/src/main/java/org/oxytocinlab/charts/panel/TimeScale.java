package org.oxytocinlab.charts.panel;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The common time axis of a picture, from 0 to the end of the case.
 *
 * @param end of the case [min]
 * @param unit in which it is counted: minutes for a short case, hours for others
 * @param step distance between ticks, in that unit
 * @param since what happened at 0
 */
public record TimeScale(double end, Unit unit, double step, String since) {
    private static final String START = "start";

    private static final double LONGEST_IN_MINUTES = 180;
    private static final int MOST_TICKS = 14;
    private static final double[] MINUTES = {1, 2, 5, 10, 15, 20};

    /** Numbers of whole hours need at least this much of the axis [user pixels]. */
    private static final double CROWDED = 30;

    private static final double[] HOURS = {0.5, 1, 2, 3, 6, 12, 24, 48, 96};

    /** The scale of several runs, of which the longest ends there; all may begin with the birth. */
    public static TimeScale of(List<Trajectory> runs) {
        double end = runs.stream().mapToDouble(Trajectory::end).max().orElseThrow();
        boolean isPast = runs.stream().allMatch(run -> run.progress().isPast());
        return upTo(end, isPast ? "birth" : START);
    }

    /** The scale of a case. */
    public static TimeScale upTo(double end) {
        return upTo(end, START);
    }

    private static TimeScale upTo(double end, String since) {
        Unit unit = end <= LONGEST_IN_MINUTES ? Unit.MINUTE : Unit.HOUR;
        double length = unit.fromInternal(end);
        return new TimeScale(end, unit, step(length, unit == Unit.MINUTE ? MINUTES : HOURS), since);
    }

    /**
     * A scale of whole hours, as on ward paper, whose numbers do not crowd.
     *
     * @param width of the axis [user pixels]
     */
    public static TimeScale inHours(double end, double width) {
        double shortest = Unit.HOUR.fromInternal(end) * CROWDED / width;
        double step = Arrays.stream(HOURS)
                .filter(hours -> hours >= Math.max(1, shortest))
                .findFirst()
                .orElseGet(() -> Scale.nice(shortest));
        return new TimeScale(end, Unit.HOUR, step, START);
    }

    /** A time [min] in the unit of the axis. */
    public double shown(double time) {
        return unit.fromInternal(time);
    }

    /** "Time since start (h)", or since birth. */
    public String label() {
        return "Time since " + since + " (" + unit.symbol() + ")";
    }

    /** A time [min] in words: "6 h 10 min". */
    public static String words(double time) {
        double rounded = Math.rint(time * 10) / 10;
        int hours = (int) (rounded / 60);
        double minutes = rounded - 60.0 * hours;
        String rest = Numbers.text(minutes, Math.abs(minutes - Math.rint(minutes)) < 0.05 ? 0 : 1) + " min";
        if (hours == 0) {
            return rest;
        }
        return minutes < 0.05 ? hours + " h" : hours + " h " + rest;
    }

    private static double step(double length, double[] steps) {
        for (double step : steps) {
            if (length / step <= MOST_TICKS) {
                return step;
            }
        }
        return Scale.nice(length / MOST_TICKS);
    }
}
