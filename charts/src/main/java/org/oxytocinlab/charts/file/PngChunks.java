package org.oxytocinlab.charts.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The chunks of a PNG file, 8-bit RGB or a palette. ImageIO writes the same in four times the time, and more on a cold start.
 */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int METRES = 1;
    /** Of 1 to 9; more makes files a fifth smaller in half as much time again. */
    private static final int EFFORT = 3;

    private static final int LONGEST_CHUNK = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private final Deflater deflater = new Deflater(EFFORT);
    private final byte[] packed = new byte[LONGEST_CHUNK];
    private int filled;

    PngChunks() {
        out.writeBytes(SIGNATURE);
    }

    /** The size [pixels] and the kind of the picture. */
    void header(int width, int height, boolean palette) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) 8).put((byte) (palette ? PALETTE : RGB)).array(), 13);
    }

    /** How large it is on paper [pixels per metre]. */
    void resolution(int perMetre) {
        ByteBuffer size = ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre);
        chunk("pHYs", size.put((byte) METRES).array(), 9);
    }

    /** A keyword of at most 79 Latin letters with its text. */
    void text(String keyword, String text) {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] value = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(key.length + (latin ? 1 : 5) + value.length);
        content.put(key).position(content.capacity() - value.length);
        chunk(latin ? "tEXt" : "iTXt", content.put(value).array(), content.capacity());
    }

    /** The picture, row by row [0xRRGGBB]. */
    void pixels(int[] pixels, int width) {
        PngRow row = new PngRow(width);
        for (int at = 0; at < pixels.length; at += width) {
            deflate(row.filtered(pixels, at));
        }
        finish();
    }

    /** The same by a palette: a third of the bytes, and of the time to pack them. */
    void palettePixels(int[] pixels, int width, PngPalette palette) {
        byte[] rows = new byte[pixels.length + pixels.length / width];
        palette.index(pixels, width, rows);
        byte[] colours = palette.bytes();
        chunk("PLTE", colours, colours.length);
        deflate(rows);
        finish();
    }

    /** Ends the file. */
    byte[] end() {
        chunk("IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private void deflate(byte[] bytes) {
        deflater.setInput(bytes);
        while (!deflater.needsInput()) {
            pack();
        }
    }

    private void finish() {
        deflater.finish();
        while (!deflater.finished()) {
            pack();
        }
        deflater.end();
        chunk("IDAT", packed, filled);
    }

    private void pack() {
        filled += deflater.deflate(packed, filled, packed.length - filled);
        if (filled == packed.length) {
            chunk("IDAT", packed, filled);
            filled = 0;
        }
    }

    private void chunk(String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(content, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
