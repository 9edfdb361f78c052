package org.oxytocinlab.scenarios;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * Which parameters a case can set: one that nothing would use, because the plasma has other compartments or no weight
 * is known, is refused rather than read in vain.
 *
 * @param plasma one or two compartments
 * @param weight body weight, or null when it is not given
 * @param labour the labour of the case
 * @param followed what the case asks to be followed
 * @param drugs what is given beside oxytocin
 */
record Applicability(
        PlasmaVariant plasma,
        @Nullable Quantity weight,
        Labour labour,
        Followed followed,
        Collection<Substance> drugs) {
    private static final Map<Published, String> ONE_COMPARTMENT = Map.of(
            named("plasma half-life"),
            "with two compartments it follows from 'clearance', 'central volume', 'exchange flow' and 'peripheral volume';"
                    + " set those, or leave out 'plasma: two-compartment'",
            named("effect-site equilibration"),
            "with two compartments 'effect-site equilibration in two compartments' is used; set that instead");

    /** What body water follows from when no weight is known. */
    private static final List<Published> WATER = Stream.of(
                    "body water", "body water before pregnancy", "course of body water")
            .map(Applicability::named)
            .toList();

    private static final Published WATER_PER_WEIGHT = named("body water per weight");

    /** What a woman, what is followed of her, and the drugs that she is given make of the parameters. */
    Applicability(PlasmaVariant plasma, Woman woman, Followed followed, Collection<Substance> drugs) {
        this(plasma, woman.weight(), woman.labour(), followed, drugs);
    }

    /** Why a parameter cannot be set in this case, if it cannot. */
    Optional<String> objection(Published parameter) {
        if (!Catalogue.belongs(parameter, plasma)) {
            return Optional.of(ONE_COMPARTMENT.getOrDefault(
                    parameter,
                    "only a model with two compartments uses it; add 'plasma: two-compartment', or leave it out"));
        }
        if (!Catalogue.belongs(parameter, labour)) {
            return Optional.of(
                    labour.isAny()
                            ? "a labour has a drive of its own; set 'own drive strength', or leave 'labour' out"
                            : "only a labour uses it; add 'labour: induction', 'spontaneous' or 'slow', or leave it out");
        }
        if (!Catalogue.belongs(parameter, followed)) {
            return Optional.of("only " + user(Catalogue.in(parameter)) + ", or leave it out");
        }
        if (!Catalogue.belongs(parameter, drugs)) {
            String drug = Catalogue.drugOf(parameter).orElseThrow().words();
            return Optional.of("only " + drug + " uses it; give " + drug + " under 'lines', or leave it out");
        }
        if (weight != null && WATER.contains(parameter)) {
            return Optional.of(
                    "with a weight given it follows from '" + WATER_PER_WEIGHT.name() + "'; set that instead");
        }
        return weight == null && parameter.equals(WATER_PER_WEIGHT)
                ? Optional.of(
                        "no weight is given, so '" + WATER.get(0).name() + "' is used; set that, or give a weight")
                : Optional.empty();
    }

    /** Who uses what is in these bodies, and what makes a body one of them. */
    private static String user(Catalogue.In bodies) {
        return switch (bodies) {
            case BLEEDING_CIRCULATION ->
                "a circulation after birth uses it; add 'circulation: yes' and 'third stage: yes'";
            case THIRD_STAGE_OF_LABOUR -> "a third stage behind a labour uses it; add 'third stage: yes'";
            case CORD -> "a pressed cord uses it; add 'fetus: {cord: compressed}'";
            case FETAL_SODIUM -> "the sodium of a fetus uses it; add 'fetus: {sodium: yes}'";
            case BLOOD -> "haemoglobin after birth uses it; add 'third stage: {haemoglobin: 12 g/dL}'";
            case BLOOD_VOLUME ->
                "haemoglobin or a circulation after birth uses it; add 'third stage: {haemoglobin: 12 g/dL}', or"
                        + " 'third stage: yes' and 'circulation: yes'";
            default -> "a " + bodies.words() + " uses it; add '" + bodies.words() + ": yes'";
        };
    }

    private static Published named(String name) {
        return Catalogue.named(name).orElseThrow();
    }
}
