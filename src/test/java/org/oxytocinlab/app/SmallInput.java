package org.oxytocinlab.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small file of the kind that once was answered wrongly. */
final class SmallInput {
    private SmallInput() {}

    /** Its text, by its name without ending. */
    static String text(String name) {
        try (InputStream stream = SmallInput.class.getResourceAsStream("/small-inputs/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
