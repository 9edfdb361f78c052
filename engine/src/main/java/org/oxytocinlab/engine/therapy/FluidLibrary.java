package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.oxytocinlab.engine.quantity.Origin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** The fluids of a labour ward with their sodium and potassium. */
public final class FluidLibrary {
    private static final Origin IV_TABLE =
            new Origin(Origin.Kind.MEASURED, "nice-fluids", "table of intravenous fluids: Na + K");
    private static final Origin BALANCED_TABLE =
            new Origin(Origin.Kind.MEASURED, "fluids-pmc6237920", "table 1: Na + K");

    /** What a drug bag holds unless a case says otherwise: an isotonic, non-hydrating carrier as the label asks. */
    public static final Fluid LACTATED_RINGERS = fluid(
            "lactated Ringer's",
            "134",
            BALANCED_TABLE,
            "lactated Ringer",
            "Ringer's lactate",
            "Ringer lactate",
            "LR",
            "RL");

    /** What people drink in labour. */
    public static final Fluid DRINK = fluid(
            "drink",
            "10",
            new Origin(Origin.Kind.DESIGN_CHOICE, "moen2009", "drinks carry 0 to 10 mmol/L; upper end taken"),
            "water by mouth",
            "oral");

    /** Every fluid, in the order of the documentation. */
    public static final List<Fluid> ALL = List.of(
            fluid("glucose 5 %", "0", IV_TABLE, "D5W", "5 % glucose", "5 % dextrose", "dextrose 5 %"),
            fluid("glucose 10 %", "0", BALANCED_TABLE, "10 % glucose", "10 % dextrose", "dextrose 10 %"),
            fluid("saline 0.9 %", "154", IV_TABLE, "0.9 % saline", "normal saline", "saline", "normal saline 0.9 %"),
            fluid("saline 0.45 %", "77", IV_TABLE, "0.45 % saline", "half-normal saline"),
            fluid("glucose 5 % in saline 0.45 %", "77", IV_TABLE, "D5 0.45 %", "5 % glucose in 0.45 % saline"),
            fluid("glucose 4 % in saline 0.18 %", "31", IV_TABLE, "4 % glucose in 0.18 % saline"),
            fluid("Hartmann's", "136", IV_TABLE, "Hartmann", "Hartmann's solution"),
            LACTATED_RINGERS,
            fluid(
                    "saline 2.7 %",
                    "462", new Origin(Origin.Kind.DERIVED, "saline3", "in proportion to 3 % saline"), "2.7 % saline"),
            fluid(
                    "saline 3 %",
                    "513", new Origin(Origin.Kind.MEASURED, "saline3", "sodium of 3 % saline"), "3 % saline"),
            DRINK);

    private FluidLibrary() {}

    private static Fluid fluid(String name, String electrolytes, Origin origin, String... spellings) {
        return new Fluid(name, List.of(spellings), Quantity.of(electrolytes, Unit.MILLIMOLE_PER_LITRE), origin);
    }
}
