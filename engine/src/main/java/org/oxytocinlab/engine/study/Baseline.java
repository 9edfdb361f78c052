package org.oxytocinlab.engine.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** Who the women of an arm are, before anything is given. */
public enum Baseline {
    WEIGHT("weight", Unit.KILOGRAM) {
        @Override
        public double of(Case woman) {
            return number(woman.woman().weight());
        }
    },
    BODY_MASS_INDEX("BMI", Unit.KILOGRAM_PER_SQUARE_METRE) {
        @Override
        public double of(Case woman) {
            double index = Body.bodyMassIndex(woman.woman());
            return index > 0 ? index : Double.NaN;
        }
    },
    GESTATION("gestation", Unit.WEEK) {
        @Override
        public double of(Case woman) {
            return woman.woman().gestation().internal();
        }
    },
    PARITY("parity", Unit.ONE) {
        @Override
        public double of(Case woman) {
            Integer parity = woman.woman().parity();
            return parity == null ? Double.NaN : parity;
        }
    },
    /** With her weeks and her body mass. */
    SENSITIVITY("sensitivity S", Unit.ONE) {
        @Override
        public double of(Case woman) {
            return Body.sensitivity(woman.woman(), woman.settings());
        }
    },
    /** When the case begins; nobody knows that of a woman who is not in labour. */
    DILATATION("dilatation", Unit.CENTIMETRE) {
        @Override
        public double of(Case woman) {
            return Body.dilatation(woman.woman(), woman.settings());
        }
    };

    /** All of them, in the order of tables. */
    public static final List<Baseline> ALL = List.of(values());

    private final String words;
    private final Unit unit;

    Baseline(String words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    /** As a table calls it. */
    public String words() {
        return words;
    }

    /** The unit of its values. */
    public Unit unit() {
        return unit;
    }

    /** Her value; not a number where nobody knows. */
    public abstract double of(Case woman);

    private static double number(@Nullable Quantity quantity) {
        return quantity == null ? Double.NaN : quantity.internal();
    }
}
