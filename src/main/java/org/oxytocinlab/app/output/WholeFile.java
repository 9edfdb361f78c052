package org.oxytocinlab.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a single file whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces what is there; the folder is made where it is missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, content);
            AtomicMove.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
