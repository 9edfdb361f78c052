package org.oxytocinlab.app.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Secrets of a class: who has one may. */
final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** No vowels, so that no code is a word, and no characters that are taken for others. */
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789";

    private static final int CODE = 5;

    private Token() {}

    /** Something that nobody guesses. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code that is read from a wall and typed. */
    static String roomCode() {
        return RANDOM.ints(CODE, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** A code as it was meant, whatever way it was typed. */
    static String meant(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** What is kept of a token: it tells the token again, and does not give it away. */
    static String mark(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether two secrets are the same, in a time that does not tell how much of them is. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
