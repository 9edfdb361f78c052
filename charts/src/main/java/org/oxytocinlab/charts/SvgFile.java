package org.oxytocinlab.charts;

/** A drawing as an SVG file, with its text as shapes, so that it looks the same without fonts. */
public final class SvgFile {
    private SvgFile() {}

    /** The bytes of the file, UTF-8: the same drawing gives the same bytes. */
    public static byte[] of(Drawing drawing, Provenance provenance) {
        throw new UnsupportedOperationException("not drawn yet");
    }
}
