package org.oxytocinlab.charts.file;

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
        return quieterAbove(pixels, at) ? differencesFromAbove(pixels, at) : differencesFromBefore(pixels, at);
    }

    private boolean quieterAbove(int[] pixels, int at) {
        if (at == 0) {
            return false;
        }
        int balance = 0;
        int before = 0;
        for (int i = at, above = at - width; i < at + width; i++, above++) {
            int pixel = pixels[i];
            if (pixel == before) {
                balance++;
            }
            if (pixel == pixels[above]) {
                balance--;
            }
            before = pixel;
        }
        return balance <= 0;
    }

    private byte[] differencesFromAbove(int[] pixels, int at) {
        byte[] row = up;
        Arrays.fill(row, 1, row.length, (byte) 0);
        for (int i = at, above = at - width, to = 1; i < at + width; i++, above++, to += 3) {
            int pixel = pixels[i];
            int other = pixels[above];
            if (pixel != other) {
                difference(row, to, pixel, other);
            }
        }
        return row;
    }

    private byte[] differencesFromBefore(int[] pixels, int at) {
        byte[] row = sub;
        Arrays.fill(row, 1, row.length, (byte) 0);
        int before = 0;
        for (int i = at, to = 1; i < at + width; i++, to += 3) {
            int pixel = pixels[i];
            if (pixel != before) {
                difference(row, to, pixel, before);
                before = pixel;
            }
        }
        return row;
    }

    private static void difference(byte[] to, int at, int pixel, int other) {
        to[at] = (byte) ((pixel >> 16) - (other >> 16));
        to[at + 1] = (byte) ((pixel >> 8) - (other >> 8));
        to[at + 2] = (byte) (pixel - other);
    }
}
