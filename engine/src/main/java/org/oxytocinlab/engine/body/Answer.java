package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.oxytocinlab.engine.quantity.Unit;

/** What a loop answers to the question for one variable. */
@FunctionalInterface
public interface Answer {

    /** The value, in the unit of the variable. */
    double at(Moment now);

    /**
     * The same at several times, to the same bits.
     *
     * @param values where they go
     */
    default void at(Moments all, double[] values) {
        for (int i = 0; i < all.size(); i++) {
            values[i] = at(all.one(i));
        }
    }

    /** How the values at several times are worked out at once. */
    @FunctionalInterface
    interface Column {

        /** Puts one value for each time in its place. */
        void fill(Moments all, double[] values);
    }

    /** An answer with a quicker way to the same values at several times. */
    static Answer of(Answer one, Column column) {
        return new Answer() {
            @Override
            public double at(Moment now) {
                return one.at(now);
            }

            @Override
            public void at(Moments all, double[] values) {
                column.fill(all, values);
            }
        };
    }

    /** A state as it is. */
    static Answer of(State state) {
        return of(now -> now.of(state), (all, values) -> System.arraycopy(all.of(state), 0, values, 0, all.size()));
    }

    /** Always the same, of whatever body; solvers ask for it all the time. */
    static Answer always(double value) {
        return new Answer() {
            @Override
            public double at(Moment now) {
                return value;
            }

            @Override
            public void at(Moments all, double[] values) {
                Arrays.fill(values, 0, all.size(), value);
            }
        };
    }

    /** A number that stays through a stretch. */
    static Answer steady(DoubleSupplier value) {
        return of(now -> value.getAsDouble(), (all, values) -> Arrays.fill(values, 0, all.size(), value.getAsDouble()));
    }

    /** The same expressed in a unit, where the answer counts in the engine's own. */
    default Answer in(Unit unit) {
        return of(now -> unit.fromInternal(at(now)), (all, values) -> {
            at(all, values);
            for (int i = 0; i < all.size(); i++) {
                values[i] = unit.fromInternal(values[i]);
            }
        });
    }
}
