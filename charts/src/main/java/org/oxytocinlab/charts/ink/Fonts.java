package org.oxytocinlab.charts.ink;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Inter, from our own jar, so that text measures and looks the same on every machine. */
public final class Fonts {
    /** How text is measured: as it is painted, with fractions of a pixel. */
    public static final FontRenderContext MEASURE;

    private static final Font REGULAR;
    private static final Font SEMI_BOLD;

    static {
        AwtSettings.apply();
        MEASURE = new FontRenderContext(null, true, true);
        REGULAR = load("Inter-Regular.otf");
        SEMI_BOLD = load("Inter-SemiBold.otf");
    }

    private Fonts() {}

    /** Loads the fonts, and with them the settings that must precede any drawing. */
    public static void ready() {
        // The static initializer has done it.
    }

    /** For axes and notes. */
    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    /** For titles and for the names of curves. */
    static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    private static Font load(String file) {
        String resource = "com/formdev/flatlaf/fonts/inter/" + file;
        try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + resource, e);
        }
    }
}
