package org.oxytocinlab.app.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a folder, which one command has at a time. It ends with the program, however that ends; the file
 * that a killed program leaves is taken over by the next.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".oxytocin-lab-writing";

    /** Folders held by this program, because a lock on a file is not told to its other threads. */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final String folder;
    private final Path file;
    private final FileChannel channel;
    private boolean closed;

    private FolderLock(String folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the right to write to a folder that exists.
     *
     * @throws WriteFault when another command has it
     */
    static FolderLock take(Path folder) throws IOException, WriteFault {
        String name = folder.toAbsolutePath().normalize().toUri().toString();
        if (!HELD.add(name)) {
            throw taken(folder);
        }
        FileChannel channel = null;
        try {
            Path file = folder.resolve(NAME);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (!isLocked(channel) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw taken(folder);
            }
            return new FolderLock(name, file, channel);
        } catch (IOException | WriteFault | RuntimeException e) {
            HELD.remove(name);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            // A drive that knows no locks: the names of unfinished files still keep two commands apart.
            return true;
        }
    }

    private static WriteFault taken(Path folder) {
        return new WriteFault(
                "cannot write results to " + folder
                        + ": another command is writing there; wait until it has finished, or choose another folder with --out");
    }

    /** Gives the right back, once. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException ignored) {
            // The end of the program gives it back.
        } finally {
            HELD.remove(folder);
        }
    }
}
