package org.oxytocinlab.app.shard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.oxytocinlab.app.output.AtomicMove;

/** A file that takes its place when it is whole, or goes without trace: also when the program is stopped. */
final class PartFile implements AutoCloseable {
    private final Path part;
    private final Path place;
    private final OutputStream out;
    private final Thread end;

    /** Begins a file in a folder, which is made if need be. */
    PartFile(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String token = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.place = folder.resolve(name);
        this.part = folder.resolve(name + "." + token + ".part");
        this.out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.end = new Thread(this::discard, "discard");
        Runtime.getRuntime().addShutdownHook(end);
    }

    OutputStream out() {
        return out;
    }

    /** Puts the whole file in its place, over an earlier one; where that is. */
    Path place() throws IOException {
        out.close();
        AtomicMove.move(part, place);
        return place;
    }

    /** Discards what has not taken its place. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException alreadyEnding) {
            // The hook has done the same.
        }
    }

    @SuppressWarnings("EmptyCatch")
    private void discard() {
        try {
            out.close();
            Files.deleteIfExists(part);
        } catch (IOException ignored) {
            // Nobody takes a part for the whole.
        }
    }
}
