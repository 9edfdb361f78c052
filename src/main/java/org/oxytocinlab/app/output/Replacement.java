package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Files that take the places of others together; what was there is kept until all have done so. */
final class Replacement {

    /** The table of a million women is no matter for the memory [bytes]; a design choice. */
    private static final long LARGE = 1 << 24;

    private final ResultFolder.Move move;
    private final List<Path> retired = new ArrayList<>();
    private final Map<Path, Path> parts = new LinkedHashMap<>();

    /** What stood in a place that was touched; nothing where it was empty. */
    private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();

    /** What is too large to be kept in memory, by its place; it waits beside it. */
    private final Map<Path, Path> aside = new LinkedHashMap<>();

    Replacement(ResultFolder.Move move) {
        this.move = move;
    }

    /** Says that what stands in a place goes before anything new comes. */
    void retire(Path place) {
        retired.add(place);
    }

    /** Says that a part, which is there, will take a place. */
    void plan(Path part, Path place) {
        parts.put(part, place);
    }

    /** Writes a part, never over or through something that is there, and says that it will take a place. */
    void write(Path part, Path place, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            plan(part, place);
            out.write(content);
        }
    }

    /** Takes away what is retired, then moves every part, in the order of planning. */
    void carryOut() throws IOException {
        for (Path place : retired) {
            remember(place);
            Files.deleteIfExists(place);
        }
        for (Map.Entry<Path, Path> each : parts.entrySet()) {
            remember(each.getValue());
            move.move(each.getKey(), each.getValue());
        }
        aside.values().forEach(old -> quietly(() -> Files.deleteIfExists(old)));
    }

    private void remember(Path place) throws IOException {
        if (before.containsKey(place) || aside.containsKey(place)) {
            return;
        }
        if (Files.exists(place) && Files.size(place) > LARGE) {
            Path old = beside(place);
            move.move(place, old);
            aside.put(place, old);
        } else {
            before.put(place, Files.exists(place) ? Files.readAllBytes(place) : null);
        }
    }

    /** A name that a later command takes for a part that was left behind. */
    private static Path beside(Path place) {
        String token = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return place.resolveSibling(place.getFileName() + "." + token + ResultFolder.SUFFIX);
    }

    /** Brings back what was there, as far as the machine allows, and leaves no part behind. */
    void undo() {
        parts.keySet().forEach(part -> quietly(() -> Files.deleteIfExists(part)));
        aside.forEach((place, old) -> quietly(() -> move.move(old, place)));
        before.forEach((place, old) -> quietly(() -> {
            if (old == null) {
                Files.deleteIfExists(place);
            } else {
                Files.write(place, old);
            }
        }));
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
