package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pieces of YAML on one line. */
public final class YamlText {
    private YamlText() {}

    /** Any text between double quotes, on one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> quoted.append(escaped(character)));
        return quoted.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPlain(character)
                        ? String.valueOf(Character.toChars(character))
                        : String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character);
        };
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Keys and values between braces: {@code {at: 40 min, rate: 4 mU/min}}. */
    public static final class Pairs {
        private final List<String> pairs = new ArrayList<>();

        /** Adds a key with its value, unless that is null. */
        public Pairs with(String key, @Nullable Object value) {
            if (value != null) {
                pairs.add(key + ": " + value);
            }
            return this;
        }

        @Override
        public String toString() {
            return "{" + String.join(", ", pairs) + "}";
        }
    }
}
