package org.oxytocinlab.engine.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Memory that outlives a run: the arrays of one serve the next, so that nothing is left of a woman once her numbers are known.
 * For one pair of hands at a time.
 */
public final class Workspace implements Memory {
    private final Shelves<double[]> numbers = new Shelves<>(double[]::new);
    private final Shelves<double[][]> rows = new Shelves<>(double[][]::new);
    private int turn;

    /** Takes everything back; what was read from it may be read no more. */
    public void clear() {
        numbers.clear();
        rows.clear();
        turn++;
    }

    @Override
    public double[] numbers(int count) {
        double[] taken = places(count);
        // Most are so short that a loop is done sooner than a call.
        for (int i = 0; i < count; i++) {
            taken[i] = 0;
        }
        return taken;
    }

    @Override
    public double[] places(int count) {
        return numbers.take(count);
    }

    @Override
    public double[][] rows(int count) {
        return rows.take(count);
    }

    @Override
    public int turn() {
        return turn;
    }

    /** All arrays of a kind, by their lengths, of which there are few. */
    private static final class Shelves<T> {
        private final IntFunction<T> maker;
        private final List<@Nullable Shelf<T>> byLength = new ArrayList<>();

        Shelves(IntFunction<T> maker) {
            this.maker = maker;
        }

        T take(int length) {
            while (byLength.size() <= length) {
                byLength.add(null);
            }
            Shelf<T> shelf = byLength.get(length);
            if (shelf == null) {
                shelf = new Shelf<>();
                byLength.set(length, shelf);
            }
            if (shelf.taken == shelf.arrays.size()) {
                shelf.arrays.add(maker.apply(length));
            }
            return shelf.arrays.get(shelf.taken++);
        }

        void clear() {
            for (Shelf<T> shelf : byLength) {
                if (shelf != null) {
                    shelf.taken = 0;
                }
            }
        }
    }

    /** Arrays of one length; the first are taken. */
    private static final class Shelf<T> {
        private final List<T> arrays = new ArrayList<>();
        private int taken;
    }
}
