package org.oxytocinlab.app.report;

import java.util.regex.Pattern;

/** Recognises a table cell that is read as a number: "4.08", "−12 %", "< 0.01", "6 h 10 min", "3 (2 to 5)". */
final class NumberCell {

    private static final Pattern START = Pattern.compile("[-+−±~≈<>≤≥ ]*[0-9].*", Pattern.DOTALL);

    private NumberCell() {}

    /** Whether the cell begins with a number. */
    static boolean matches(String cell) {
        return START.matcher(cell).matches();
    }
}
