package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that take the places of others together; what was there is kept until all have done so. */
final class Replacement {

    private final ResultFolder.Move move;
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final Map<Path, Path> done = new LinkedHashMap<>();

    Replacement(ResultFolder.Move move) {
        this.move = move;
    }

    /** Says that a part will take a place; the part need not be there yet. */
    void plan(Path part, Path place) {
        parts.put(part, place);
    }

    /** Moves every part, in the order of planning. */
    void carryOut() throws IOException {
        for (Map.Entry<Path, Path> each : parts.entrySet()) {
            Path place = each.getValue();
            if (Files.exists(place)) {
                before.put(place, Files.readAllBytes(place));
            }
            move.move(each.getKey(), place);
            done.put(each.getKey(), place);
        }
    }

    /** Brings back what was there, as far as the machine allows, and leaves no part behind. */
    void undo() {
        done.forEach((part, place) -> quietly(() -> {
            byte[] old = before.get(place);
            if (old == null) {
                Files.deleteIfExists(place);
            } else {
                Files.write(part, old);
                AtomicMove.move(part, place);
            }
        }));
        parts.keySet().forEach(part -> quietly(() -> Files.deleteIfExists(part)));
    }

    private interface Step {
        void take() throws IOException;
    }

    /** The first fault is the one that is told; a second one while clearing up would hide it. */
    @SuppressWarnings("EmptyCatch")
    private static void quietly(Step step) {
        try {
            step.take();
        } catch (IOException | UncheckedIOException | UnsupportedOperationException ignored) {
            // Nothing more can be done here.
        }
    }
}
