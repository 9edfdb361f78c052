package org.oxytocinlab.app.words;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;

/** What a setting means, however it is written: 60 min is 1 h, and a sensitivity of 0.3 is that of an average induction. */
final class Meaning {
    private static final Pattern QUANTITY = Pattern.compile("\\d+(\\.\\d+)?( /?[A-Za-z%][A-Za-z0-9/.%]*)?");

    private Meaning() {}

    /** A text that is the same for all ways of writing the same thing. */
    static String of(String what, String value) {
        String plain = what.equals("woman: sensitivity") ? factor(value) : value;
        return QUANTITY.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(internal(match)));
    }

    private static String factor(String value) {
        return Arrays.stream(SensitivityPreset.values())
                .filter(preset -> preset.words().equals(value))
                .map(preset -> String.valueOf(preset.factor()))
                .findFirst()
                .orElse(value);
    }

    private static String internal(MatchResult match) {
        try {
            Quantity quantity = QuantityText.parse(match.group());
            return quantity.dimension() + "=" + quantity.internal();
        } catch (QuantityFault word) {
            return match.group();
        }
    }
}
