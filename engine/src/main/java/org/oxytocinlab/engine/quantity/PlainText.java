package org.oxytocinlab.engine.quantity;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Text that can stand in a terminal, a picture, a page and a table without doing anything there. */
public final class PlainText {
    private static final int PLANE_END = 0xFFFE;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final String SPREADSHEET_COMMANDS = "=+-@\t";

    private PlainText() {}

    /** The first character that steers a terminal, turns the order of reading or breaks XML; a line may end. */
    public static OptionalInt firstUnfit(String text) {
        return text.codePoints()
                .filter(character -> character != '\n' && character != '\t' && isUnfit(character))
                .findFirst();
    }

    /** On one line, with every unfit character as its escape. */
    public static String line(String text) {
        return escaped(text, PlainText::isUnfit);
    }

    /** With every unfit character but the end of a line as its escape. */
    public static String lines(String text) {
        return escaped(text, character -> character != '\n' && isUnfit(character));
    }

    /** A character as messages name it: U+001B. */
    public static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String cell(String text) {
        return !text.isEmpty() && SPREADSHEET_COMMANDS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String escaped(String text, IntPredicate isEscaped) {
        if (text.codePoints().noneMatch(isEscaped)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isEscaped.test(character)) {
                plain.append(escape(character));
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    private static String escape(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case 0x1B -> "\\e";
            default -> String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character);
        };
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> turnsOrder(character) || isNoncharacter(character) || character == 0xFEFF;
        };
    }

    /** Embeddings, overrides and isolates, by which a text looks other than it is. */
    private static boolean turnsOrder(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isNoncharacter(int character) {
        return (character & PLANE_END) == PLANE_END
                || (character >= FIRST_NONCHARACTER && character <= LAST_NONCHARACTER);
    }
}
