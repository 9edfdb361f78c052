package org.oxytocinlab.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a quantity as a teacher writes it: "6 mU/min", "6 h 10 min", "4 /10min", "0.3". */
public final class QuantityText {
    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 15;
    private static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,6})?";
    private static final Pattern WHOLE = Pattern.compile("(" + NUMBER + ")\\s*(.*)");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+.*");

    private QuantityText() {}

    /**
     * Reads a quantity and insists on what it measures.
     *
     * @throws QuantityFault in words that name what was found and what was expected
     */
    public static Quantity parse(String text, Dimension expected) throws QuantityFault {
        Quantity quantity = parse(text, ", e.g. '" + expected.example() + "'");
        if (quantity.dimension() == expected) {
            return quantity;
        }
        String found = quantity.dimension() == Dimension.NUMBER
                ? "'" + text + "' has no unit"
                : "'" + text + "' is " + quantity.dimension().words();
        throw new QuantityFault(found + "; expected " + expected.words() + ", e.g. '" + expected.example() + "'");
    }

    /**
     * Reads a quantity of any kind.
     *
     * @throws QuantityFault in words that name what was found
     */
    public static Quantity parse(String text) throws QuantityFault {
        return parse(text, "");
    }

    private static Quantity parse(String text, String example) throws QuantityFault {
        String clean = text.strip().replaceAll("\\s+", " ");
        Optional<Quantity> time = TimeText.read(clean);
        if (time.isPresent()) {
            return time.get();
        }
        Matcher whole = WHOLE.matcher(clean);
        if (clean.length() > LONGEST || !whole.matches() || COMMA.matcher(clean).matches() || isClock(clean)) {
            String hint = COMMA.matcher(clean).matches()
                    ? " (write a point, not a comma, in numbers)"
                    : isClock(clean) ? " (clock times need the key 'starts', e.g. 'starts: 08:00')" : "";
            throw new QuantityFault("'" + shortened(text) + "' is not a number followed by a unit" + hint + example);
        }
        return new Quantity(number(whole.group(1), text), unit(whole.group(2), text));
    }

    private static boolean isClock(String text) {
        return CLOCK.matcher(text).matches();
    }

    private static BigDecimal number(String digits, String text) throws QuantityFault {
        BigDecimal value = new BigDecimal(digits);
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale();
        if (Math.abs(exponent) > LARGEST_EXPONENT || value.scale() > 2 * LARGEST_EXPONENT) {
            throw new QuantityFault("'" + shortened(text) + "' is too large or too small a number to be intended");
        }
        return value;
    }

    private static Unit unit(String spelling, String text) throws QuantityFault {
        Optional<Unit> exact = UnitSpelling.read(spelling);
        if (exact.isPresent()) {
            return exact.get();
        }
        String hint = Unit.all()
                .flatMap(unit -> unit.spellings().stream())
                .filter(known -> key(known).equals(key(spelling)) && isOfOneScale(known, spelling))
                .findFirst()
                .map(known -> "; did you mean '" + known + "'?")
                .orElse("");
        throw new QuantityFault("unknown unit '" + shortened(spelling) + "' in '" + shortened(text) + "'" + hint);
    }

    /** A capital M before units is mega to one reader and milli to another; nobody is told which. */
    private static boolean isOfOneScale(String known, String spelling) {
        return !(spelling.startsWith("M") && known.matches("mI?U.*"));
    }

    private static String key(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replace("µ", "u").replaceAll("[ .²]", "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
