package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a result folder with their SHA-256, as they stand in its summary under {@code files}. The summary itself
 * is not among them.
 *
 * @param hashes name to hexadecimal digits, in the order of writing
 */
public record Manifest(Map<String, String> hashes) {
    private static final String OPENING = ",\n  \"files\": {";
    private static final String END = "\n}\n";
    private static final Pattern ENTRY = Pattern.compile("\"([^\"\\\\/]+)\": \"([0-9a-f]{64})\"");

    /** Keeps a map that nobody can change afterwards. */
    public Manifest {
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }

    /** Of files in memory. */
    static Manifest of(ResultFiles files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.contents().forEach((name, bytes) -> {
            if (!name.equals(ResultFiles.SUMMARY)) {
                String known = files.sums().get(name);
                hashes.put(name, known == null ? sum(bytes) : known);
            }
        });
        return new Manifest(hashes);
    }

    /** The SHA-256 of a file in memory, in hexadecimal digits. */
    public static String sum(byte[] content) {
        return hex(digest().digest(content));
    }

    /** The manifest in a summary that this program wrote; empty in any other text. */
    public static Manifest in(byte[] summary) {
        String text = new String(summary, StandardCharsets.UTF_8);
        int start = text.lastIndexOf(OPENING);
        Map<String, String> hashes = new LinkedHashMap<>();
        Matcher entries = ENTRY.matcher(start < 0 ? "" : text.substring(start));
        while (entries.find()) {
            hashes.put(entries.group(1), entries.group(2));
        }
        return new Manifest(hashes);
    }

    /** The same with one more file in front, one that is on disk already. */
    Manifest beginningWith(String name, Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(name, hash(file));
        all.putAll(hashes);
        return new Manifest(all);
    }

    /** The summary with this manifest at its end. */
    byte[] addedTo(byte[] summary) {
        String text = new String(summary, StandardCharsets.UTF_8);
        if (!text.endsWith(END)) {
            return summary;
        }
        StringBuilder whole = new StringBuilder(text.substring(0, text.length() - END.length())).append(OPENING);
        String separator = "\n";
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            whole.append(separator)
                    .append("    \"")
                    .append(file.getKey())
                    .append("\": \"")
                    .append(file.getValue())
                    .append('"');
            separator = ",\n";
        }
        return whole.append("\n  }").append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file of the manifest is still in the folder, and is what it was. */
    public boolean isUnchanged(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && hash(file).equals(hashes.get(name));
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
