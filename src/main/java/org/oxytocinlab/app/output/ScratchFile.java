package org.oxytocinlab.app.output;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.oxytocinlab.engine.study.Columns;

/**
 * Room on disk for the numbers of a large trial. The file loses its name as soon as it is open, so that the machine takes it
 * away whatever ends the program; where a machine refuses that, it goes when it is closed.
 */
public final class ScratchFile implements Columns.Keeper, AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final boolean named;
    private long end;

    private ScratchFile(Path path, FileChannel channel, boolean named) {
        this.path = path;
        this.channel = channel;
        this.named = named;
    }

    /**
     * Begins a file that is not there yet.
     *
     * @throws IOException when the machine refuses
     */
    static ScratchFile at(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new ScratchFile(path, channel, !isRemoved(path));
    }

    @Override
    public Columns columns(int width) {
        return new ScratchColumns(this, width);
    }

    /**
     * Adds bytes at the end.
     *
     * @return where they begin
     * @throws ScratchFault when the disk is full, for example
     */
    long append(ByteBuffer bytes) {
        long begin = end;
        try {
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
        } catch (IOException e) {
            throw fault(e);
        }
        return begin;
    }

    /** Fills a buffer with what begins at a place; for several threads at once. */
    void read(ByteBuffer bytes, long from) {
        long at = from;
        try {
            while (bytes.hasRemaining()) {
                int count = channel.read(bytes, at);
                if (count < 0) {
                    throw new EOFException("the file is shorter than what was written");
                }
                at += count;
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Gives the room back. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            channel.close();
            if (named) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // Results are no worse for a file that stays; the next study in this folder takes it away.
        }
    }

    private ScratchFault fault(IOException e) {
        return new ScratchFault(
                "cannot keep the numbers of the women in " + path.getParent() + ": " + ResultFolder.reason(e), e);
    }

    private static boolean isRemoved(Path path) {
        try {
            Files.delete(path);
            return true;
        } catch (IOException stillOpen) {
            return false;
        }
    }
}
