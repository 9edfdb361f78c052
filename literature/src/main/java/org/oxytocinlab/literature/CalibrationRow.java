package org.oxytocinlab.literature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of the literature that the model may be held against.
 *
 * @param id number of the row: "UTE-07"
 * @param quantity what was measured
 * @param condition where, with its numbers in brackets: "[rate_mU_min=4; t_min=60]"
 * @param value as published, or empty
 * @param unit of value and band
 * @param low lower limit, or empty
 * @param high upper limit, or empty
 * @param kind whether the model was fitted to it, is checked by it, or only by its direction
 * @param source where it was read
 */
record CalibrationRow(
        String id,
        String quantity,
        String condition,
        String value,
        String unit,
        String low,
        String high,
        String kind,
        String source) {
    /** Bands without width are exact arithmetic, which binary numbers repeat to rounding. */
    private static final double ROUNDING = 1e-9;

    static CalibrationRow of(List<String> fields) {
        return new CalibrationRow(
                fields.get(0),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6),
                fields.get(7),
                fields.get(8),
                fields.get(9));
    }

    /** Number within the module: 7 of "UTE-07". */
    int number() {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    /** A number of the condition: 4 of "rate_mU_min=4". */
    double given(String name) {
        return Double.parseDouble(text(name));
    }

    /** A number of the condition, or another when the condition is silent. */
    double given(String name, double otherwise) {
        return condition.contains(name + "=") ? given(name) : otherwise;
    }

    /** A text of the condition. */
    String text(String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=([^;\\]]*)").matcher(condition);
        if (!matcher.find()) {
            throw new IllegalArgumentException(id + " gives no " + name);
        }
        return matcher.group(1).trim();
    }

    /** Whether a value lies in the band, its limits included. */
    boolean holds(double model) {
        double slack = ROUNDING * Math.abs(model);
        return (low.isEmpty() || model >= Double.parseDouble(low) - slack)
                && (high.isEmpty() || model <= Double.parseDouble(high) + slack);
    }

    @Override
    public String toString() {
        return id + ": " + quantity;
    }
}
