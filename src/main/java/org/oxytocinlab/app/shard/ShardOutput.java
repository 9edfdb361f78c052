package org.oxytocinlab.app.shard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.util.function.Consumer;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/**
 * Writes a shard: its head; then for each woman her index and the number of her courses, and for each course the arm and
 * its numbers, all with the highest byte first; last the SHA-256 of everything before.
 */
final class ShardOutput implements Consumer<Participant> {
    private final DigestOutputStream out;
    private final CourseNumbers numbers;
    private final ByteBuffer course;

    ShardOutput(OutputStream target, ShardHead head, Trial trial) throws IOException {
        this.out = new DigestOutputStream(new BufferedOutputStream(target), Checksum.begun());
        this.numbers = CourseNumbers.of(trial);
        this.course = ByteBuffer.allocate(Integer.BYTES + numbers.size() * Double.BYTES);
        out.write(head.bytes());
    }

    /** Adds a woman; a full disk is an {@link UncheckedIOException}. */
    @Override
    public void accept(Participant participant) {
        try {
            out.write(ByteBuffer.allocate(2 * Integer.BYTES)
                    .putInt(participant.woman())
                    .putInt(participant.courses().size())
                    .array());
            for (Participant.Course each : participant.courses()) {
                numbers.put(each, course.clear().putInt(each.arm()).slice().asDoubleBuffer());
                out.write(course.array());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the shard; the target stays open. */
    void finish() throws IOException {
        byte[] sum = out.getMessageDigest().digest();
        out.on(false);
        out.write(sum);
        out.flush();
    }
}
