package org.oxytocinlab.scenarios;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** A part of a whole that is written as a percentage and kept as a fraction, exact. */
final class Percentage {
    /** A share of all, which is 100 % at most. */
    static final Kind<Double> SHARE = atMost(100, "more than 100 %");

    private Percentage() {}

    /**
     * A percentage with a highest one.
     *
     * @param otherwise what is said of one above it
     */
    static Kind<Double> atMost(double most, String otherwise) {
        return Kind.of(
                new Shape.Amount(Dimension.PERCENT, false),
                Dimension.PERCENT.example(),
                part -> read(part, most, otherwise),
                Percentage::write);
    }

    private static @Nullable Double read(Part part, double most, String otherwise) {
        Quantity percentage = part.quantity(Dimension.PERCENT);
        if (percentage == null) {
            return null;
        }
        if (percentage.internal() > most) {
            part.fault("'" + percentage + "' is " + otherwise);
            return null;
        }
        return percentage.value().movePointLeft(2).doubleValue();
    }

    private static Written write(double share) {
        BigDecimal percentage = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
        return Written.word(percentage.toPlainString() + " %");
    }
}
