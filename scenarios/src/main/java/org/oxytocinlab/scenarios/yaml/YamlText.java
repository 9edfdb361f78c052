package org.oxytocinlab.scenarios.yaml;

import java.util.Locale;

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
}
