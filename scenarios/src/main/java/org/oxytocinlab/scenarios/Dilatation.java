package org.oxytocinlab.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How wide the cervix is, in centimetres: {@code 6 cm}. */
final class Dilatation {
    private static final Pattern CENTIMETRES = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,6})?) ?cm");
    static final double FULL = 10;

    /** Any dilatation. */
    static final Kind<Double> KIND = Kind.of(
            new Shape.Pattern("^\\d{1,2}(\\.\\d+)? ?cm$"),
            "6 cm",
            Dilatation::read,
            centimetres -> Written.word(text(centimetres)));

    /** The same as a quantity. */
    static final Kind<Quantity> QUANTITY = Kind.of(KIND.shape(), KIND.example(), Dilatation::quantity, Written::word);

    private Dilatation() {}

    private static @Nullable Quantity quantity(Part part) {
        Double centimetres = read(part);
        return centimetres == null ? null : Quantity.of(centimetres, Unit.CENTIMETRE);
    }

    /** Centimetres, or null when it has a fault. */
    static @Nullable Double read(Part part) {
        String text = part.text("a dilatation, e.g. '6 cm'");
        return text == null ? null : read(part, text);
    }

    /** Centimetres that are written inside this text, or null. */
    static @Nullable Double read(Part part, String text) {
        Matcher centimetres = CENTIMETRES.matcher(text);
        double value = centimetres.matches() ? Double.parseDouble(centimetres.group(1)) : Double.NaN;
        if (value >= 0 && value <= FULL) {
            return value;
        }
        part.fault("'" + Part.shortened(text) + "' is not a dilatation; expected 0 to 10 cm, e.g. '6 cm'");
        return null;
    }

    /** As a person writes it. */
    static String text(double centimetres) {
        return Quantity.of(centimetres, Unit.CENTIMETRE).toString();
    }
}
