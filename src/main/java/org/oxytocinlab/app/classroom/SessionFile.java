package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A class on disk: a deed a line, written and flushed before anybody is told of it. One server writes it at a time. */
final class SessionFile implements AutoCloseable {
    static final int LONGEST_LINE = 16 * 1024;

    private final FileChannel channel;
    private final Clock clock;

    private SessionFile(FileChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    /**
     * What a file holds.
     *
     * @param deeds in their order
     * @param bytes up to the end of the last whole line
     * @param half whether something stands after that: a line that was being written when the machine stopped
     */
    record Kept(List<ClassEvent> deeds, long bytes, boolean half) {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read, or is no saved class; the message says why
     */
    static Kept read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<ClassEvent> deeds = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            int number = deeds.size() + 1;
            deeds.add(DeedLine.read(text.substring(from, end))
                    .orElseThrow(() -> new IOException("line " + number + " is not of a saved class")));
            from = end + 1;
        }
        long bytes = text.substring(0, from).getBytes(StandardCharsets.UTF_8).length;
        return new Kept(List.copyOf(deeds), bytes, from < text.length());
    }

    /**
     * Opens a file to go on writing it.
     *
     * @param bytes of what it keeps; anything after that is dropped
     * @throws IOException when that is not possible; the message says why
     */
    static SessionFile open(Path file, long bytes, Clock clock) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new IOException("another program writes it");
            }
            channel.truncate(bytes);
            channel.position(bytes);
            return new SessionFile(channel, clock);
        } catch (OverlappingFileLockException taken) {
            channel.close();
            throw new IOException("another server writes it", taken);
        } catch (IOException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Appends a deed, and has it on disk. What could not be written whole is taken back. */
    void write(ClassEvent deed) throws IOException {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        long before = channel.position();
        ByteBuffer line = ByteBuffer.wrap(DeedLine.of(deed, at).getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException fault) {
            channel.truncate(before);
            channel.position(before);
            throw fault;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
