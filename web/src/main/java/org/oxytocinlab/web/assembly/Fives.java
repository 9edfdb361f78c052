package org.oxytocinlab.web.assembly;

import java.util.Arrays;

/**
 * Bytes as text, four in five characters, where base64 needs five and a third. None of the characters means anything in
 * HTML. Before a colon stands how many bytes there are; the last four may be filled up with zeros.
 */
final class Fives {
    private static final int BASE = 85;
    private static final int FIRST = '#';
    private static final String LEFT_OUT = "&'<>\\`:";
    private static final char[] DIGITS = digits();

    private Fives() {}

    private static char[] digits() {
        char[] digits = new char[BASE];
        int digit = 0;
        for (char code = FIRST; digit < BASE; code++) {
            if (LEFT_OUT.indexOf(code) < 0) {
                digits[digit++] = code;
            }
        }
        return digits;
    }

    static String of(byte[] bytes) {
        byte[] filled = Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
        StringBuilder text = new StringBuilder(bytes.length / 4 * 5 + 16)
                .append(bytes.length)
                .append(':');
        for (int at = 0; at < filled.length; at += 4) {
            long word = (filled[at] & 0xffL) << 24
                    | (filled[at + 1] & 0xffL) << 16
                    | (filled[at + 2] & 0xffL) << 8
                    | (filled[at + 3] & 0xffL);
            for (long power = BASE * BASE * (long) (BASE * BASE); power > 0; power /= BASE) {
                text.append(DIGITS[(int) (word / power % BASE)]);
            }
        }
        return text.toString();
    }
}
