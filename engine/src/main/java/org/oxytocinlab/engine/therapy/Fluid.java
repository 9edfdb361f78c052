package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Origin;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * A fluid by vein or by mouth. Glucose is burnt and counts as water; what matters for plasma sodium is Na + K.
 *
 * @param name the name in a case: "glucose 5 %"
 * @param spellings other names for the same bottle
 * @param electrolytes sodium and potassium together
 * @param origin where the composition was read
 */
public record Fluid(String name, List<String> spellings, Quantity electrolytes, Origin origin) {

    /** Whether the fluid goes by this name, in any case of letters and with any spaces. */
    public boolean isCalled(String other) {
        String plain = plain(other);
        return plain(name).equals(plain)
                || spellings.stream().anyMatch(spelling -> plain(spelling).equals(plain));
    }

    /** Whether she drinks it. */
    public boolean isDrink() {
        return name.equals(FluidLibrary.DRINK.name);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("sodium chloride", "saline")
                .replace("nacl", "saline")
                .replaceAll("[\\s'’-]", "");
    }

    /** The fluid of the library with this name, if there is one. */
    public static Optional<Fluid> named(String name) {
        return FluidLibrary.ALL.stream().filter(fluid -> fluid.isCalled(name)).findFirst();
    }
}
