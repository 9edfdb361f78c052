package org.oxytocinlab.app.shard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which a shard is known to be whole. */
final class Checksum {
    /** How long it is [bytes]. */
    static final int LENGTH = 32;

    private Checksum() {}

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a text, in hexadecimal digits. */
    static String of(String text) {
        return HexFormat.of().formatHex(begun().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
