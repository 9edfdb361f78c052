package org.oxytocinlab.app.shard;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.engine.study.Trial;

/**
 * What a shard says of itself, in lines that people can read, and the resolved study below them.
 *
 * @param version of the program
 * @param name what the results of the trial are called
 * @param seed of all random streams
 * @param shard which piece it is
 * @param women in the whole trial
 * @param numbers of a woman in an arm
 * @param study the resolved study
 */
public record ShardHead(String version, String name, long seed, Shard shard, int women, int numbers, String study) {
    /** The first line, which no other file has; another format would be another number. */
    static final String FIRST = "Oxytocin Lab, women of a trial, format 1";

    static final String STUDY_BYTES = "study_bytes";

    /** The head of a piece of a trial. */
    static ShardHead of(String version, String name, Trial trial, Shard shard, String study) {
        return new ShardHead(
                version,
                name,
                trial.seed(),
                shard,
                trial.size(),
                CourseNumbers.of(trial).size(),
                study);
    }

    /** SHA-256 of the resolved study, in hexadecimal digits. */
    String hash() {
        return Checksum.of(study);
    }

    /** The bytes with which a shard begins. */
    byte[] bytes() {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("version", version);
        lines.put("name", URLEncoder.encode(name, StandardCharsets.UTF_8));
        lines.put("study_sha256", hash());
        lines.put("seed", seed);
        lines.put("shard", shard);
        lines.put("women", women);
        lines.put("first_woman", shard.from(women) + 1);
        lines.put("last_woman", shard.until(women));
        lines.put("numbers", numbers);
        lines.put(STUDY_BYTES, study.getBytes(StandardCharsets.UTF_8).length);
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        lines.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.append('\n').append(study).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The head that stands in lines.
     *
     * @throws IllegalArgumentException when it is none
     */
    static ShardHead of(Map<String, String> lines, String study) {
        ShardHead head = new ShardHead(
                text(lines, "version"),
                URLDecoder.decode(text(lines, "name"), StandardCharsets.UTF_8),
                Long.parseLong(text(lines, "seed")),
                Shard.of(text(lines, "shard")).orElseThrow(() -> new IllegalArgumentException("shard")),
                Integer.parseInt(text(lines, "women")),
                Integer.parseInt(text(lines, "numbers")),
                study);
        if (!head.hash().equals(text(lines, "study_sha256")) || !isFolder(head.name)) {
            throw new IllegalArgumentException("study");
        }
        return head;
    }

    /** A name decides where results go, and must not lead elsewhere. */
    private static boolean isFolder(String name) {
        return name.matches("[^/\\\\\\p{Cntrl}]+") && !name.matches("\\.+");
    }

    private static String text(Map<String, String> lines, String key) {
        String text = lines.get(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }
}
