package org.oxytocinlab.parquet;

import blue.strategic.parquet.Hydrator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows as lists of cells, in the order of the columns. */
final class Cells implements Hydrator<List<@Nullable Object>, List<@Nullable Object>, String[]> {

    @Override
    public List<@Nullable Object> start() {
        return new ArrayList<>();
    }

    @Override
    public List<@Nullable Object> add(List<@Nullable Object> row, String[] heading, @Nullable Object cell) {
        row.add(cell);
        return row;
    }

    @Override
    public List<@Nullable Object> finish(List<@Nullable Object> row) {
        return row;
    }
}
