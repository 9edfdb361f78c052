package org.oxytocinlab.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Folders that were made for a run, to be taken away again when it fails. */
final class CreatedFolders {

    private final Deque<Path> created = new ArrayDeque<>();

    /** Makes a folder and the missing ones above it, or none of them. */
    static CreatedFolders made(Path folder) throws IOException {
        CreatedFolders made = new CreatedFolders();
        try {
            made.create(folder);
            return made;
        } catch (IOException | RuntimeException e) {
            made.remove();
            throw e;
        }
    }

    /** Makes a folder and the missing ones above it. */
    void create(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            created.push(path);
        }
    }

    /** Removes them, the innermost first; one that somebody else has filled meanwhile stays. */
    @SuppressWarnings("EmptyCatch")
    void remove() {
        try {
            for (Path path : created) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // The fault that led here is the one to tell.
        }
    }
}
