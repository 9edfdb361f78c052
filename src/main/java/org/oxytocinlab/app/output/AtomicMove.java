package org.oxytocinlab.app.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished file in its place, so that a reader sees the old file or the new one and never half of it. */
public final class AtomicMove {

    private AtomicMove() {}

    /** Replaces what is there. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot; a plain move is the best they have.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
