package org.oxytocinlab.engine.body;

import org.jspecify.annotations.Nullable;

/** A number of which several answers are made: at several times it is worked out once for all of them. */
final class Shared implements Answer {
    private final Answer one;
    private final Column column;
    private double[] values = {};
    private @Nullable Moments of;
    private int turn;

    Shared(Answer one, Column column) {
        this.one = one;
        this.column = column;
    }

    @Override
    public double at(Moment now) {
        return one.at(now);
    }

    @Override
    public void at(Moments all, double[] target) {
        System.arraycopy(of(all), 0, target, 0, all.size());
    }

    /** One for each time, and behind them room to spare. */
    double[] of(Moments all) {
        if (of != all) {
            of = all;
            values = all.room();
        } else if (turn == all.turn()) {
            return values;
        }
        column.fill(all, values);
        turn = all.turn();
        return values;
    }
}
