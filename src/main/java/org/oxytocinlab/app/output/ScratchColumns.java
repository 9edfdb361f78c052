package org.oxytocinlab.app.output;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.study.Columns;

/**
 * Columns on disk, in blocks of some women. In a block the numbers of a column lie side by side, so that a column is read in
 * few pieces; only the block that is still growing is in memory.
 */
final class ScratchColumns implements Columns {
    /** More women a block need more memory, fewer more reads. */
    private static final int BLOCK = 256;

    private final ScratchFile file;
    private final List<Long> blocks = new ArrayList<>();
    private final ByteBuffer growing;
    private int rows;

    ScratchColumns(ScratchFile file, int width) {
        this.file = file;
        this.growing = ByteBuffer.allocate(width * BLOCK * Double.BYTES);
    }

    @Override
    public void append(double[] row) {
        for (int column = 0; column < row.length; column++) {
            growing.putDouble(place(column, rows % BLOCK), row[column]);
        }
        rows++;
        if (rows % BLOCK == 0) {
            blocks.add(file.append(growing.clear()));
            growing.clear();
        }
    }

    @Override
    public double[] read(int column, int from, int until) {
        double[] values = new double[until - from];
        ByteBuffer some = ByteBuffer.allocate(BLOCK * Double.BYTES);
        for (int row = from; row < until; ) {
            int first = row % BLOCK;
            int count = Math.min(BLOCK - first, until - row);
            some.clear().limit(count * Double.BYTES);
            if (row / BLOCK < blocks.size()) {
                file.read(some, blocks.get(row / BLOCK) + place(column, first));
            } else {
                some.put(0, growing, place(column, first), count * Double.BYTES);
            }
            some.rewind().asDoubleBuffer().get(values, row - from, count);
            row += count;
        }
        return values;
    }

    private static int place(int column, int row) {
        return (column * BLOCK + row) * Double.BYTES;
    }
}
