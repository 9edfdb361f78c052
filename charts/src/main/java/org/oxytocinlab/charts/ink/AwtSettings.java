package org.oxytocinlab.charts.ink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How AWT has to be started, before anything of it is: without a screen, and on Linux without the fonts of the
 * machine, because a machine with none could not even load ours. What the user has set already stays as it is.
 */
final class AwtSettings {
    private static final String FONTS = "sun.awt.fontconfig";
    private static final String HEADLESS = "java.awt.headless";
    private static final String NO_SYSTEM_FONTS = "version=1\nsequence.allfonts=default\n";

    private AwtSettings() {}

    /** Sets what is not set yet. */
    static void apply() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (onLinux() && System.getProperty(FONTS) == null) {
            System.setProperty(FONTS, file().toString());
        }
    }

    private static boolean onLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fonts", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, NO_SYSTEM_FONTS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder for temporary files", e);
        }
    }
}
