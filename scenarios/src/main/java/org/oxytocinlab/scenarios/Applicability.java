package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * Which parameters a case can set: one that nothing would use, because the plasma has other compartments or no weight
 * is known, is refused rather than read in vain.
 *
 * @param plasma one or two compartments
 * @param weight body weight, or null when it is not given
 */
record Applicability(PlasmaVariant plasma, @Nullable Quantity weight) {
    static final Map<String, String> ONE_COMPARTMENT = Map.of(
            "plasma half-life",
            "with two compartments it follows from 'clearance', 'central volume', 'exchange flow' and 'peripheral volume';"
                    + " set those, or leave out 'plasma: two-compartment'",
            "effect-site equilibration",
            "with two compartments 'effect-site equilibration in two compartments' is used; set that instead");

    static final Set<String> TWO_COMPARTMENTS = Set.of(
            "central volume", "exchange flow", "peripheral volume", "effect-site equilibration in two compartments");

    /** What body water follows from when no weight is known. */
    static final List<String> WATER = List.of("body water", "body water before pregnancy", "course of body water");

    static final String WATER_PER_WEIGHT = "body water per weight";

    /** Why a parameter cannot be set in this case, if it cannot. */
    Optional<String> objection(String name) {
        if (plasma == PlasmaVariant.TWO_COMPARTMENT && ONE_COMPARTMENT.containsKey(name)) {
            return Optional.ofNullable(ONE_COMPARTMENT.get(name));
        }
        if (plasma == PlasmaVariant.ONE_COMPARTMENT && TWO_COMPARTMENTS.contains(name)) {
            return Optional.of(
                    "only a model with two compartments uses it; add 'plasma: two-compartment', or leave it out");
        }
        if (weight != null && WATER.contains(name)) {
            return Optional.of("with a weight given it follows from '" + WATER_PER_WEIGHT + "'; set that instead");
        }
        return weight == null && name.equals(WATER_PER_WEIGHT)
                ? Optional.of("no weight is given, so '" + WATER.get(0) + "' is used; set that, or give a weight")
                : Optional.empty();
    }
}
