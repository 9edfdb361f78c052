package org.oxytocinlab.engine.quantity;

import java.util.List;
import java.util.Locale;

/** A small number as a class of a tracing is written: I to V. */
public final class RomanNumeral {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

    private RomanNumeral() {}

    /** The Arabic numeral of a Roman one; any other word as it is. */
    public static String arabic(String word) {
        int number = ROMAN.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
        return number == 0 ? word : String.valueOf(number);
    }
}
