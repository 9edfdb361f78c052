package org.oxytocinlab.charts.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Fonts;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** The tools of drawing, which take longer to fetch than a figure takes to draw. */
public final class DrawingTools {
    private DrawingTools() {}

    /** Fetches fonts and drawing classes by drawing one word; for another thread while a case is still read. */
    public static void fetch() {
        // First of all: the first class of AWT looks for a screen unless it is told not to.
        Fonts.ready();
        Drawing word = new Word();
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        word.paint(g);
        g.dispose();
        SvgFile.of(word, Provenance.unknown());
    }

    private record Word() implements Drawing {

        @Override
        public String title() {
            return "";
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public int height() {
            return 1;
        }

        @Override
        public void paint(Graphics2D g) {
            Label.endingAt("0", Style.TICK, Palette.INK, 0, 0).paint(g);
        }
    }
}
