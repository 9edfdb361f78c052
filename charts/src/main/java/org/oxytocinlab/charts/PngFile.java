package org.oxytocinlab.charts;

/** A drawing as a PNG file. */
public final class PngFile {
    private PngFile() {}

    /** The bytes of the file: two pixels to a user pixel, the provenance in text chunks. */
    public static byte[] of(Drawing drawing, Provenance provenance) {
        throw new UnsupportedOperationException("not drawn yet");
    }
}
