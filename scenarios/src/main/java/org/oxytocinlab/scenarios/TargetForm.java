package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the contractions that are wanted are written: {@code 3 to 5 /10min}, or several conditions at once. */
final class TargetForm {
    static final List<String> KEYS = List.of("contractions", "lasting", "Montevideo units");
    private static final String EXPECTED =
            "contractions, e.g. '3 to 5 /10min', or '{contractions: 3 to 4 /10min, lasting: 40 s}'";
    private static final Pattern RANGE = Pattern.compile("(.+?) to (.+)");
    private static final Pattern PLAIN = Pattern.compile("[\\d.]+");

    private TargetForm() {}

    /** What is wanted where a protocol does not say: 3 to 5 per 10 min, and never more than is safe. */
    static Target usual(Quantity mostThatIsSafe) {
        Quantity most = perTenMinutes("5");
        Quantity to = most.compareTo(mostThatIsSafe) > 0 ? mostThatIsSafe : most;
        return new Target(perTenMinutes("3"), to, null, null);
    }

    /** A number of contractions in 10 min. */
    static Quantity perTenMinutes(String number) {
        return Quantity.of(number, Unit.PER_TEN_MINUTES);
    }

    /** What is wanted, or null when it has a fault. */
    static @Nullable Target read(Part part, Target usual) {
        if (part.isText()) {
            return contractions(part);
        }
        Mapping keys = part.mapping(EXPECTED);
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Part count = keys.get("contractions");
        Target contractions = count == null ? usual : contractions(count);
        Part duration = keys.get("lasting");
        Quantity lasting = duration == null ? null : lasting(duration);
        Quantity montevideo = keys.positive("Montevideo units", Dimension.MONTEVIDEO);
        boolean isFaulty =
                (lasting == null && duration != null) || (montevideo == null && keys.has("Montevideo units"));
        return contractions == null || isFaulty
                ? null
                : new Target(contractions.from(), contractions.to(), montevideo, lasting);
    }

    /** The least of a range; a longer contraction is no reason to call for more drug, and a rule for safety if it is long. */
    private static @Nullable Quantity lasting(Part part) {
        String text = part.text("a time, e.g. '40 s' or '40 to 60 s'");
        Matcher range = RANGE.matcher(text == null ? "" : text);
        if (text == null) {
            return null;
        }
        if (!range.matches()) {
            return part.positive(Dimension.TIME);
        }
        Quantity most = part.positive(range.group(2), Dimension.TIME);
        Quantity least = most == null ? null : part.positive(from(range.group(1), most), Dimension.TIME);
        if (most == null || least == null) {
            return null;
        }
        if (least.compareTo(most) >= 0) {
            part.fault("'" + text + "' is not a range from low to high; expected e.g. '40 to 60 s'");
            return null;
        }
        part.note("contractions that last longer than " + most
                + " also count as at target; the rule for long ones is 'hypertonus' under 'safety'");
        return least;
    }

    private static @Nullable Target contractions(Part part) {
        String text = part.text(EXPECTED);
        Matcher range = RANGE.matcher(text == null ? "" : text.replaceAll("\\s+", " "));
        if (text == null) {
            return null;
        }
        if (!range.matches()) {
            Quantity exact = part.positive(Dimension.CONTRACTION_RATE);
            return exact == null ? null : new Target(exact, exact, null, null);
        }
        Quantity to = part.quantity(range.group(2), Dimension.CONTRACTION_RATE);
        Quantity from = to == null ? null : part.quantity(from(range.group(1), to), Dimension.CONTRACTION_RATE);
        if (from == null || to == null) {
            return null;
        }
        if (from.isZero() || from.compareTo(to) > 0) {
            part.fault("'" + text + "' is not a range from low to high above 0; expected e.g. '3 to 5 /10min'");
            return null;
        }
        return new Target(from, to, null, null);
    }

    private static String from(String text, Quantity to) {
        return PLAIN.matcher(text).matches() ? text + " " + to.unit().symbol() : text;
    }
}
