package org.oxytocinlab.app.shard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/**
 * A shard on disk, of which the head has been read.
 *
 * @param path where it is
 * @param head what it says of itself
 */
record ShardFile(Path path, ShardHead head) {
    /** By this ending shards are known among other files. */
    static final String ENDING = ".women";

    private static final int BUFFER = 1 << 16;

    /** Whether a file that is no part has the name of a shard. */
    static boolean isNamedSo(Path path) {
        return path.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads the head of a file. */
    static ShardFile at(Path path) throws ShardFault {
        try (InputStream in = open(path)) {
            return new ShardFile(path, new ShardInput(in).head());
        } catch (IOException e) {
            throw damaged(path, ResultFolder.reason(e), e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    /** Makes sure that no byte is missing or another. */
    void verify() throws ShardFault {
        try (InputStream in = open(path)) {
            MessageDigest sum = Checksum.begun();
            long left = Files.size(path) - Checksum.LENGTH;
            byte[] some = new byte[BUFFER];
            while (left > 0) {
                int count = in.read(some, 0, (int) Math.min(some.length, left));
                if (count < 0) {
                    break;
                }
                sum.update(some, 0, count);
                left -= count;
            }
            if (left != 0 || !MessageDigest.isEqual(sum.digest(), in.readNBytes(Checksum.LENGTH))) {
                throw damaged(path, "its checksum is another", null);
            }
        } catch (IOException e) {
            throw damaged(path, ResultFolder.reason(e), e);
        }
    }

    /** Makes sure that its women have the numbers of this trial. */
    void demandNumbersOf(Trial trial) throws ShardFault {
        if (head.numbers() != CourseNumbers.of(trial).size() || head.women() != trial.size()) {
            throw damaged(path, "its women have other numbers than those of its study", null);
        }
    }

    /** Hands over its women, in the order of their indices. */
    void women(Trial trial, Consumer<? super Participant> receiver) throws ShardFault {
        try (InputStream in = open(path)) {
            new ShardInput(in).women(trial, receiver);
        } catch (IOException e) {
            throw damaged(path, ResultFolder.reason(e), e);
        }
    }

    private static ShardFault damaged(Path path, String reason, @Nullable Throwable cause) {
        return new ShardFault(path + " is damaged: " + reason + "; make this shard again", cause);
    }
}
