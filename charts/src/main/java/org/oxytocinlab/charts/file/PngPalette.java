package org.oxytocinlab.charts.file;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 colours of a flat picture. Colours that differ by less than a 32nd of the range are taken for one, the one
 * met first; when the palette is full, the nearest.
 */
final class PngPalette {
    private static final int MOST = 256;
    private static final int CELLS = 1 << 15;

    private final short[] entry = new short[CELLS];
    private final int[] colours = new int[MOST];
    private int size;

    /** @param flat colours that are to stay exact, at most a few */
    PngPalette(List<Color> flat) {
        Arrays.fill(entry, (short) -1);
        for (Color colour : flat) {
            index(colour.getRGB() & 0xFFFFFF);
        }
    }

    /** Pixels [0xRRGGBB] as PNG stores them: a byte each, every row after one that says it is not filtered. */
    void index(int[] pixels, int width, byte[] rows) {
        int stride = width + 1;
        for (int at = 0, to = 1; at < pixels.length; at += width, to += stride) {
            int next = 0;
            if (at > 0) {
                System.arraycopy(rows, to - stride, rows, to, width);
                next = differing(pixels, at, width, 0);
            }
            while (next < width) {
                int pixel = pixels[at + next];
                byte index = (byte) index(pixel);
                do {
                    rows[to + next++] = index;
                } while (next < width && pixels[at + next] == pixel);
                next = at == 0 ? next : differing(pixels, at, width, next);
            }
        }
    }

    /** The next pixel of a row that differs from the one above it, or the end of the row: most do not. */
    private static int differing(int[] pixels, int at, int width, int next) {
        int same = Arrays.mismatch(pixels, at + next, at + width, pixels, at + next - width, at);
        return same < 0 ? width : next + same;
    }

    /** The colours as PNG stores them. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * size];
        for (int i = 0; i < size; i++) {
            bytes[3 * i] = (byte) (colours[i] >> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }

    private int index(int pixel) {
        int cell = ((pixel >> 9) & 0x7C00) | ((pixel >> 6) & 0x03E0) | ((pixel >> 3) & 0x001F);
        if (entry[cell] < 0) {
            entry[cell] = (short) (size < MOST ? added(pixel) : nearest(pixel));
        }
        return entry[cell];
    }

    private int added(int pixel) {
        colours[size] = pixel;
        return size++;
    }

    private int nearest(int pixel) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = distance(pixel, colours[i]) < distance(pixel, colours[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
        int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
