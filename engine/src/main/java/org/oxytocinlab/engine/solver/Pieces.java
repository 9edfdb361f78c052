package org.oxytocinlab.engine.solver;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Memory;

/** Pieces of a course, one after the other in time, each of which can be read inside. Not for several threads at once. */
abstract class Pieces {
    private final Memory memory;
    private final double from;
    private double[] ends;
    private double[] lengths;
    private int count;
    private int current;
    private @Nullable Sought sought;

    /**
     * Without any piece yet.
     *
     * @param from start of the first [min]
     * @param few for how many there is room at first
     */
    Pieces(Memory memory, double from, int few) {
        this.memory = memory;
        this.from = from;
        this.ends = memory.places(few);
        this.lengths = memory.places(few);
    }

    /** A state at the end of a piece. */
    abstract double atEnd(int piece, int state);

    /** A state inside a piece, at a time before its end [min]. */
    abstract double inside(int piece, int state, double time);

    /** How many there are. */
    final int count() {
        return count;
    }

    /** Sees to it that there is room for one more. */
    final void makeRoom() {
        if (count == ends.length) {
            grow(2 * count);
        }
    }

    /** Makes room for so many pieces, also in what is kept of each beside its times. */
    void grow(int room) {
        ends = memory.copy(ends, room);
        lengths = memory.copy(lengths, room);
    }

    /**
     * Adds a piece, for which there is room.
     *
     * @param end of the piece [min]
     * @param length with which it was worked out [min]
     */
    final void append(double end, double length) {
        ends[count] = end;
        lengths[count] = length;
        count++;
    }

    /** Takes away the pieces that go beyond a time [min]. */
    final void takeAway(double time) {
        while (count > 0 && begin(count - 1) >= time) {
            count--;
        }
        if (count > 0 && ends[count - 1] > time) {
            count--;
        }
        current = Math.max(0, Math.min(current, count - 1));
    }

    /** Start of the first [min]. */
    public final double from() {
        return from;
    }

    /** End of the last [min]. */
    public final double reached() {
        return count == 0 ? from : ends[count - 1];
    }

    /** End of a piece [min]. */
    final double end(int piece) {
        return ends[piece];
    }

    /** Start of a piece [min]. */
    final double begin(int piece) {
        return piece == 0 ? from : ends[piece - 1];
    }

    /** The length with which a piece was worked out [min]. */
    final double length(int piece) {
        return lengths[piece];
    }

    /** The piece of a time [min]; times usually come in order. */
    final int pieceAt(double time) {
        while (current > 0 && time < begin(current)) {
            current--;
        }
        while (current < count - 1 && time > ends[current]) {
            current++;
        }
        return current;
    }

    /** A state in a piece at a time [min]. */
    final double value(int piece, int state, double time) {
        return time == ends[piece] ? atEnd(piece, state) : inside(piece, state, time);
    }

    /** When a state that only grows passes a level after a time [min]. */
    public final double passes(int state, double level, double after) {
        if (count == 0) {
            return after;
        }
        int piece = pieceAt(after);
        double time = after;
        double value = value(piece, state, after);
        if (value >= level) {
            return after;
        }
        while (piece < count - 1 && atEnd(piece, state) < level) {
            value = atEnd(piece, state);
            time = ends[piece];
            piece++;
        }
        return crossing(piece, state, level, time, value);
    }

    /**
     * When a state passes a level in a piece [min].
     *
     * @param time not after it [min]
     * @param value then
     */
    double crossing(int piece, int state, double level, double time, double value) {
        double above = atEnd(piece, state) - level;
        return Crossing.of(sought(piece, state, level), time, value - level, ends[piece], above);
    }

    private Sought sought(int piece, int state, double level) {
        Sought known = sought == null ? new Sought() : sought;
        known.piece = piece;
        known.state = state;
        known.level = level;
        sought = known;
        return known;
    }

    /** By how much a state in a piece exceeds a level; one for all crossings, as there are many. */
    private final class Sought implements DoubleUnaryOperator {
        private int piece;
        private int state;
        private double level;

        @Override
        public double applyAsDouble(double time) {
            return value(piece, state, time) - level;
        }
    }
}
