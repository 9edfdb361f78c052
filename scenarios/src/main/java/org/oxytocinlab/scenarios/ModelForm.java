package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.Limit;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the model is set: {@code {plasma: two-compartment, assay: specific RIA, clearance: 1.4 L/min}}. */
final class ModelForm {
    static final List<String> VARIANTS = List.of("plasma", "assay");
    static final Map<String, Limit> LIMITS =
            Map.of("plasma half-life", Limits.HALF_LIFE, "starting sodium", Limits.STARTING_SODIUM);

    private ModelForm() {}

    /**
     * The settings; the published ones when nothing is set.
     *
     * @param followed what the case asks to be followed
     * @param preset what the case sets of the model elsewhere
     * @param drugs what is given beside oxytocin
     */
    static Settings read(
            @Nullable Part part,
            Woman woman,
            boolean irregular,
            Followed followed,
            Map<Published, Quantity> preset,
            Collection<Substance> drugs) {
        Mapping keys = part == null ? null : part.mapping("settings of the model, e.g. '{plasma: two-compartment}'");
        if (keys == null) {
            return new Settings(PlasmaVariant.ONE_COMPARTMENT, Assay.STANDARD, irregular, followed, preset);
        }
        keys.only(known());
        PlasmaVariant plasma = plasma(keys.get("plasma"));
        return new Settings(
                plasma,
                assay(keys.get("assay")),
                irregular,
                followed,
                ordered(keys, changed(keys, new Applicability(plasma, woman, followed, drugs), preset)));
    }

    /** Some parameters must lie below others, whichever of the two a case sets. */
    private static Map<Published, Quantity> ordered(Mapping keys, Map<Published, Quantity> changed) {
        for (Catalogue.Ascending pair : Catalogue.ASCENDING) {
            Published lower = pair.lower();
            Published upper = pair.upper();
            Quantity low = changed.getOrDefault(lower, lower.standard());
            Quantity high = changed.getOrDefault(upper, upper.standard());
            Part part = keys.get((changed.containsKey(lower) ? lower : upper).name());
            if (part != null && low.compareTo(high) >= 0) {
                part.fault("'" + lower.name() + "', " + low + ", is not below '" + upper.name() + "', " + high + "; "
                        + pair.why());
            }
        }
        return Map.copyOf(changed);
    }

    /** Every key: the variants, then the parameters of all rooms. */
    static List<String> known() {
        return Stream.concat(VARIANTS.stream(), Catalogue.ALL.stream().map(Published::name))
                .toList();
    }

    static List<String> plasmas() {
        return Arrays.stream(PlasmaVariant.values()).map(PlasmaVariant::words).toList();
    }

    static List<String> assays() {
        return Arrays.stream(Assay.values()).map(Assay::words).toList();
    }

    private static PlasmaVariant plasma(@Nullable Part part) {
        String word = part == null ? null : part.oneOf(plasmas());
        return Arrays.stream(PlasmaVariant.values())
                .filter(variant -> variant.words().equals(word))
                .findFirst()
                .orElse(PlasmaVariant.ONE_COMPARTMENT);
    }

    private static Assay assay(@Nullable Part part) {
        String word = part == null ? null : part.oneOf(assays());
        return Arrays.stream(Assay.values())
                .filter(assay -> assay.words().equals(word))
                .findFirst()
                .orElse(Assay.STANDARD);
    }

    private static Map<Published, Quantity> changed(
            Mapping keys, Applicability applicability, Map<Published, Quantity> preset) {
        Map<Published, Quantity> changed = new LinkedHashMap<>(preset);
        for (Published parameter : Catalogue.ALL) {
            Part part = keys.get(parameter.name());
            Quantity value = part == null ? null : value(part, parameter, applicability);
            if (value != null && value.equals(parameter.standard())) {
                changed.remove(parameter);
            } else if (value != null) {
                changed.put(parameter, value);
            }
        }
        return changed;
    }

    private static @Nullable Quantity value(Part part, Published parameter, Applicability applicability) {
        Quantity value = part.anyQuantity(parameter.standard().dimension());
        if (value == null) {
            return null;
        }
        if (!parameter.allows(value)) {
            part.fault("'" + value + "' makes no sense here; expected "
                    + parameter.domain().words() + ", e.g. '" + parameter.standard() + "'");
            return null;
        }
        applicability.objection(parameter).ifPresent(part::fault);
        Limit limit = LIMITS.get(parameter.name());
        if (limit != null) {
            part.hold(limit, value);
        }
        return value;
    }
}
