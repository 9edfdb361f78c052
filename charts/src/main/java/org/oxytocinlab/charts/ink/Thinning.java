package org.oxytocinlab.charts.ink;

import java.util.BitSet;

/**
 * Leaves out the points of a curve that nobody could see: those within a fraction of a pixel of the line between
 * their neighbours (Douglas and Peucker). Peaks, corners and gaps stay.
 */
public final class Thinning {
    private static final double TOLERANCE = 0.03;

    private final double[] x;
    private final double[] y;
    private final BitSet kept = new BitSet();

    private Thinning(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Which points of a path [user pixels] are needed; a point that is not a number is a gap, and stays. */
    public static BitSet needed(double[] x, double[] y) {
        Thinning thinning = new Thinning(x, y);
        int start = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(y[i])) {
                thinning.kept.set(i);
                thinning.run(start, i - 1);
                start = i + 1;
            }
        }
        thinning.run(start, x.length - 1);
        return thinning.kept;
    }

    /** Splits runs by a stack of its own: a ladder of thousands of corners would overflow that of the thread. */
    private void run(int first, int last) {
        if (first > last) {
            return;
        }
        kept.set(first);
        kept.set(last);
        int[] stack = new int[2 * (last - first + 2)];
        int depth = push(stack, 0, first, last);
        while (depth > 0) {
            int to = stack[--depth];
            int from = stack[--depth];
            int middle = farthest(from, to);
            if (middle > 0) {
                kept.set(middle);
                depth = push(stack, push(stack, depth, from, middle), middle, to);
            }
        }
    }

    private static int push(int[] stack, int depth, int from, int to) {
        if (to - from < 2) {
            return depth;
        }
        stack[depth] = from;
        stack[depth + 1] = to;
        return depth + 2;
    }

    /** The point farthest from the line, or −1 if all are near enough. */
    private int farthest(int from, int to) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double length = Math.hypot(dx, dy);
        double most = TOLERANCE;
        int found = -1;
        for (int i = from + 1; i < to; i++) {
            double px = x[i] - x[from];
            double py = y[i] - y[from];
            double distance = length == 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }
}
