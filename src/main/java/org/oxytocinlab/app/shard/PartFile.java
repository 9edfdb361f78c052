package org.oxytocinlab.app.shard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.oxytocinlab.app.output.AtomicMove;
import org.oxytocinlab.app.output.Unfinished;

/** A file that takes its place when it is whole, or goes without trace: also when the program is stopped. */
final class PartFile implements AutoCloseable {
    private final Path part;
    private final Path place;
    private final OutputStream out;
    private final Unfinished unfinished;

    /**
     * Begins a file in a folder, which is made if need be.
     *
     * @throws IOException when the machine refuses, or the program is being stopped
     */
    PartFile(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String token = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.place = folder.resolve(name);
        this.part = folder.resolve(name + "." + token + ".part");
        this.unfinished = Unfinished.nothing();
        this.out = unfinished.begin(this::open, this::discard);
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    OutputStream out() {
        return out;
    }

    /** Puts the whole file in its place, over an earlier one; where that is. */
    Path place() throws IOException {
        out.close();
        AtomicMove.move(part, place);
        unfinished.keep();
        return place;
    }

    /** Discards what has not taken its place. */
    @Override
    public void close() {
        unfinished.close();
    }

    private void discard(OutputStream begun) throws IOException {
        try {
            begun.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
