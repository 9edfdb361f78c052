package org.oxytocinlab.app.output;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: maps keep their order, numbers are printed as in tables, what is not a number becomes null.
 * Takes maps with text keys, lists, texts, numbers, truth values and null.
 */
public final class Json {

    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private final String indent;

    private Json(String indent) {
        this.indent = indent;
    }

    /** The document, with a line end after it. */
    public static String of(Map<String, ? extends @Nullable Object> document) {
        Json json = new Json(INDENT);
        json.value(document, "\n");
        return json.text.append('\n').toString();
    }

    /** The document on one line, with a line end after it. */
    public static String line(Map<String, ? extends @Nullable Object> document) {
        Json json = new Json("");
        json.value(document, "");
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, String lineStart) {
        if (value instanceof Map<?, ?> map) {
            object(map, lineStart);
        } else if (value instanceof List<?> list) {
            array(list, lineStart);
        } else if (value instanceof CharSequence words) {
            quoted(words);
        } else if (value instanceof Double || value instanceof Float) {
            String number = NumberText.of(((Number) value).doubleValue());
            text.append(number.isEmpty() ? "null" : number);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("not for JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, String lineStart) {
        text.append('{');
        String inner = lineStart + indent;
        for (Iterator<? extends Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Entry<?, ?> entry = entries.next();
            text.append(inner);
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), inner);
            text.append(entries.hasNext() ? "," : lineStart);
        }
        text.append('}');
    }

    private void array(List<?> list, String lineStart) {
        text.append('[');
        String inner = lineStart + indent;
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
            text.append(inner);
            value(elements.next(), inner);
            text.append(elements.hasNext() ? "," : lineStart);
        }
        text.append(']');
    }

    private void quoted(CharSequence words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            character(words.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                // A lone half of a pair cannot be written as UTF-8.
                if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                    text.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
