package org.oxytocinlab.app.classroom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request says, as an HTML form would say it: known keys only, each once. */
final class RequestForm {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’_-]{0,23}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern HUNDREDTHS = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}(\\.\\d{1,20})?");
    private static final int HEX = 16;

    private final Map<String, String> values;

    private RequestForm(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a form.
     *
     * @param keys all that it has to have, and may have
     */
    static RequestForm of(byte[] body, Set<String> keys) throws Rejection {
        Map<String, String> values = new HashMap<>();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", keys.size() + 1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? "" : decoded(pair.substring(0, equals));
            if (!keys.contains(key) || values.put(key, decoded(pair.substring(equals + 1))) != null) {
                throw Rejection.malformed("expected one each of " + String.join(", ", sorted(keys)));
            }
        }
        if (values.size() != keys.size()) {
            throw Rejection.malformed("expected one each of " + String.join(", ", sorted(keys)));
        }
        return new RequestForm(values);
    }

    private static Iterable<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    private static String decoded(String text) throws Rejection {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(octet(text, i + 1));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else if (c > ' ' && c < '\u007f') {
                bytes.write(c);
            } else {
                throw Rejection.malformed("expected a form in which other characters than ASCII are written with %");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Rejection.malformed("expected text in UTF-8");
        }
    }

    private static int octet(String text, int at) throws Rejection {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), HEX) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 1), HEX);
        if (low < 0) {
            throw Rejection.malformed("expected two hexadecimal digits after %");
        }
        return high * HEX + low;
    }

    /** A text as it is. */
    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** A name that can be read out: letters, digits and little else, so that none plays a trick on the wall. */
    String name(String key) throws Rejection {
        String name =
                Normalizer.normalize(text(key), Normalizer.Form.NFC).strip().replaceAll(" +", " ");
        if (!NAME.matcher(name).matches() || name.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw Rejection.malformed("a name has 1 to 24 letters or digits; blanks, and . ' _ - may stand between");
        }
        return name;
    }

    int whole(String key, int most) throws Rejection {
        String text = text(key);
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw Rejection.malformed(key + ": expected a whole number from 0 to " + most);
        }
        return Integer.parseInt(text);
    }

    /** A number from 0 on, in its own digits. */
    String digits(String key, double most) throws Rejection {
        String text = text(key);
        if (!DIGITS.matcher(text).matches() || Double.parseDouble(text) > most) {
            throw Rejection.malformed(key + ": expected a number from 0 to " + (long) most);
        }
        return text;
    }

    double number(String key, double most) throws Rejection {
        return number(key, text(key), most);
    }

    /** Some numbers with blanks between. */
    List<Double> numbers(String key, int count, double most) throws Rejection {
        List<Double> numbers = new ArrayList<>();
        for (String text : text(key).split(" ", count + 1)) {
            numbers.add(number(key, text, most));
        }
        if (numbers.size() != count) {
            throw Rejection.malformed(key + ": expected " + count + " numbers");
        }
        return numbers;
    }

    private static double number(String key, String text, double most) throws Rejection {
        if (!HUNDREDTHS.matcher(text).matches() || Double.parseDouble(text) > most) {
            throw Rejection.malformed(
                    key + ": expected a number from 0 to " + (long) most + " with at most two decimals");
        }
        return Double.parseDouble(text);
    }
}
