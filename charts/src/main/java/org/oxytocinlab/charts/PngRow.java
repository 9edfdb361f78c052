package org.oxytocinlab.charts;

import java.util.Arrays;

/** A row of pixels as PNG stores it: as differences from the row above, or from the pixel before, whichever is quieter. */
final class PngRow {
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final int width;
    private final byte[] sub;
    private final byte[] up;

    PngRow(int width) {
        this.width = width;
        sub = new byte[1 + 3 * width];
        up = new byte[1 + 3 * width];
        sub[0] = SUB;
        up[0] = UP;
    }

    /** The row that begins at an index of all pixels [0xRRGGBB]; the array is reused for the next row. */
    byte[] filtered(int[] pixels, int at) {
        if (at > 0 && Arrays.equals(pixels, at, at + width, pixels, at - width, at)) {
            Arrays.fill(up, 1, up.length, (byte) 0);
            return up;
        }
        int before = 0;
        int changes = 0;
        for (int i = 0; i < width; i++) {
            int pixel = pixels[at + i];
            int above = at == 0 ? 0 : pixels[at + i - width];
            changes += (pixel == above ? 0 : 1) - (pixel == before ? 0 : 1);
            difference(sub, 1 + 3 * i, pixel, before);
            difference(up, 1 + 3 * i, pixel, above);
            before = pixel;
        }
        return changes <= 0 ? up : sub;
    }

    private static void difference(byte[] to, int at, int pixel, int other) {
        to[at] = (byte) ((pixel >> 16) - (other >> 16));
        to[at + 1] = (byte) ((pixel >> 8) - (other >> 8));
        to[at + 2] = (byte) (pixel - other);
    }
}
