package org.oxytocinlab.charts.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.file.FilesTest;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;

/** The files of a strip: a palette that nobody sees, a moderate size, and the same bytes everywhere. */
class StripFilesTest {
    private static final Provenance PROVENANCE = FilesTest.provenance();

    @Test
    void paletteStaysCloseToTheColoursOfTheDrawing() throws IOException {
        Drawing strip = strip();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(strip, PROVENANCE)));
        BufferedImage painted = new BufferedImage(2 * strip.width(), 2 * strip.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = painted.createGraphics();
        g.scale(2, 2);
        strip.paint(g);
        g.dispose();
        long far = 0;
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                int colour = painted.getRGB(x, y);
                int distance = distance(read.getRGB(x, y), colour);
                if (colour == PressurePaper.PAPER.getRGB()) {
                    assertThat(distance).isZero();
                }
                assertThat(distance).isLessThan(48);
                far += distance > 8 ? 1 : 0;
            }
        }
        // Edges of letters only.
        assertThat(far).isLessThan(read.getWidth() * (long) read.getHeight() / 200);
    }

    @Test
    void svgHoldsTheMetadataAndStaysModerate() {
        String svg = new String(SvgFile.of(strip(), PROVENANCE), StandardCharsets.UTF_8);
        assertThat(svg).contains("Software: Oxytocin Lab\n", Provenance.PURPOSE).doesNotContain("NaN");
        byte[] clean = SvgFile.of(
                Tocograph.of(FigurePlan.titled("Strip"), Runs.stopped(), PROVENANCE, StripOptions.STANDARD),
                PROVENANCE);
        assertThat(clean).hasSizeLessThan(500_000);
        assertThat(svg).hasSizeLessThan(800_000);
    }

    @Test
    void secondTimeAndTurkishGiveTheSameBytes() {
        byte[] png = PngFile.of(strip(), PROVENANCE);
        byte[] svg = SvgFile.of(strip(), PROVENANCE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PngFile.of(strip(), PROVENANCE)).isEqualTo(png);
            assertThat(SvgFile.of(strip(), PROVENANCE)).isEqualTo(svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Drawing strip() {
        return Tocograph.of(FigurePlan.titled("Strip"), Runs.stopped(), PROVENANCE, StripOptions.STANDARD.trembling(5));
    }

    private static int distance(int one, int other) {
        int red = Math.abs(((one >> 16) & 0xFF) - ((other >> 16) & 0xFF));
        int green = Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF));
        return Math.max(Math.max(red, green), Math.abs((one & 0xFF) - (other & 0xFF)));
    }
}
