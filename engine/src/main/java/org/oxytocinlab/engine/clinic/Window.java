package org.oxytocinlab.engine.clinic;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Contractions of a window, as a view of a list that only grows at its end: whoever saw them need not copy them. */
final class Window extends AbstractList<Contraction> implements RandomAccess {
    private final List<Contraction> all;
    private final int first;
    private final int size;

    /**
     * A view.
     *
     * @param first place of the first of them
     * @param size how many
     */
    Window(List<Contraction> all, int first, int size) {
        this.all = all;
        this.first = first;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Contraction get(int index) {
        return all.get(first + Objects.checkIndex(index, size));
    }
}
