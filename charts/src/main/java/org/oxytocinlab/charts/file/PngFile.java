package org.oxytocinlab.charts.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Fonts;

/** A drawing as a PNG file. */
public final class PngFile {
    /** Pixels to a user pixel. */
    private static final int SCALE = 2;

    /** 144 pixels per inch, so that office software shows a picture in its natural size [1/m]. */
    private static final int PIXELS_PER_METRE = 5669;

    private PngFile() {}

    /** The bytes of the file: two pixels to a user pixel, the provenance in text chunks. */
    public static byte[] of(Drawing drawing, Provenance provenance) {
        Fonts.ready();
        int width = SCALE * drawing.width();
        int height = SCALE * drawing.height();
        int[] pixels = pixels(drawing, width, height);
        PngChunks chunks = new PngChunks();
        chunks.header(width, height, !drawing.flatColours().isEmpty());
        chunks.resolution(PIXELS_PER_METRE);
        for (Map.Entry<String, String> entry : provenance.complete().entrySet()) {
            chunks.text(entry.getKey(), entry.getValue());
        }
        if (drawing.flatColours().isEmpty()) {
            chunks.pixels(pixels, width);
        } else {
            chunks.palettePixels(pixels, width, new PngPalette(drawing.flatColours()));
        }
        return chunks.end();
    }

    private static int[] pixels(Drawing drawing, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(SCALE, SCALE);
            drawing.paint(g);
        } finally {
            g.dispose();
        }
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
