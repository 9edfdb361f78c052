package org.oxytocinlab.charts.file;

import java.util.Arrays;

/** A row of pixels as PNG stores it: as differences from the row above, where most are none. */
final class PngRow {
    private static final byte UP = 2;

    private final int width;
    private final byte[] row;
    private int first;
    private int last;

    PngRow(int width) {
        this.width = width;
        row = new byte[1 + 3 * width];
        row[0] = UP;
    }

    /** The row that begins at an index of all pixels [0xRRGGBB]; the array is reused for the next row. */
    byte[] filtered(int[] pixels, int at) {
        Arrays.fill(row, 1 + 3 * first, 1 + 3 * last, (byte) 0);
        first = differing(pixels, at, 0);
        last = first;
        for (int next = first; next < width; next = differing(pixels, at, last)) {
            last = next;
            do {
                difference(1 + 3 * last, pixels[at + last], above(pixels, at + last));
                last++;
            } while (last < width && pixels[at + last] != above(pixels, at + last));
        }
        return row;
    }

    /** The next pixel of a row that differs from the one above it, or the end of the row. */
    private int differing(int[] pixels, int at, int next) {
        if (at == 0) {
            return next;
        }
        int same = Arrays.mismatch(pixels, at + next, at + width, pixels, at + next - width, at);
        return same < 0 ? width : next + same;
    }

    /** Above the first row all counts as black. */
    private int above(int[] pixels, int index) {
        return index < width ? 0 : pixels[index - width];
    }

    private void difference(int to, int pixel, int other) {
        row[to] = (byte) ((pixel >> 16) - (other >> 16));
        row[to + 1] = (byte) ((pixel >> 8) - (other >> 8));
        row[to + 2] = (byte) (pixel - other);
    }
}
