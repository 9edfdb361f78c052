package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.PlausibleRange;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the model is set: {@code {plasma: two-compartment, assay: specific RIA, clearance: 1.4 L/min}}. */
final class ModelForm extends Form<ModelForm.Told> {
    private static final Map<String, PlausibleRange> LIMITS =
            Map.of("plasma half-life", PlausibleRanges.HALF_LIFE, "starting sodium", PlausibleRanges.STARTING_SODIUM);

    private static final Key<Told, PlasmaVariant> PLASMA = Key.of(
            "plasma",
            "Compartments that hold the drug",
            Kinds.oneOf(Arrays.asList(PlasmaVariant.values()), PlasmaVariant::words),
            told -> told.settings.plasma());
    private static final Key<Told, Assay> ASSAY = Key.of(
            "assay",
            "How a plasma level is displayed",
            Kinds.oneOf(Arrays.asList(Assay.values()), Assay::words),
            told -> told.settings.assay());

    /** One for each parameter of the model. */
    private static final Map<Published, Key<Told, Quantity>> PARAMETERS = parameters();

    static final Keys<Told> KEYS = Keys.of(all());

    private final Woman woman;
    private final boolean irregular;
    private final Followed followed;
    private final Map<Published, Quantity> preset;
    private final Collection<Substance> drugs;

    /**
     * Settings of the model.
     *
     * @param applicability which of them mean anything in the case
     */
    record Told(Settings settings, Applicability applicability) {
        Told(Settings settings, Woman woman, Collection<Substance> drugs) {
            this(settings, new Applicability(settings.plasma(), woman, settings.followed(), drugs));
        }

        private @Nullable Quantity value(Published parameter) {
            return applicability.objection(parameter).isEmpty()
                    ? settings.changed().getOrDefault(parameter, parameter.standard())
                    : null;
        }
    }

    /**
     * The settings of a case.
     *
     * @param followed what the case asks to be followed
     * @param preset what the case sets of the model elsewhere
     * @param drugs what is given beside oxytocin
     */
    ModelForm(
            Woman woman,
            boolean irregular,
            Followed followed,
            Map<Published, Quantity> preset,
            Collection<Substance> drugs) {
        super("settings of the model", "{plasma: two-compartment}", KEYS);
        this.woman = woman;
        this.irregular = irregular;
        this.followed = followed;
        this.preset = preset;
        this.drugs = drugs;
    }

    /** The settings of a case in which nothing else is asked for. */
    static ModelForm of(Woman woman) {
        return new ModelForm(woman, true, Followed.NOTHING, Map.of(), List.of());
    }

    private static Map<Published, Key<Told, Quantity>> parameters() {
        Map<Published, Key<Told, Quantity>> keys = new LinkedHashMap<>();
        for (Published parameter : Catalogue.ALL) {
            Quantity standard = parameter.standard();
            keys.put(
                    parameter,
                    Key.of(
                            parameter.name(),
                            parameter.meaning() + "; " + standard + " when left out",
                            Kind.of(
                                    new Shape.Amount(standard.dimension(), false),
                                    standard.toString(),
                                    part -> value(part, parameter),
                                    Written::word),
                            told -> told.value(parameter)));
        }
        return keys;
    }

    private static List<Key<Told, ?>> all() {
        List<Key<Told, ?>> keys = new ArrayList<>(List.of(PLASMA, ASSAY));
        keys.addAll(PARAMETERS.values());
        return keys;
    }

    /** The settings; the published ones when nothing is set. */
    Settings readSettings(@Nullable Part part) {
        Told told = part == null ? null : read(part);
        return told == null
                ? new Settings(PlasmaVariant.ONE_COMPARTMENT, Assay.STANDARD, irregular, followed, preset)
                : told.settings();
    }

    @Override
    protected Told read(Mapping keys) {
        PlasmaVariant plasma = PLASMA.readOr(keys, PlasmaVariant.ONE_COMPARTMENT);
        Assay assay = ASSAY.readOr(keys, Assay.STANDARD);
        PlasmaVariant known = plasma == null ? PlasmaVariant.ONE_COMPARTMENT : plasma;
        Applicability applicability = new Applicability(known, woman, followed, drugs);
        Settings settings = new Settings(
                known,
                assay == null ? Assay.STANDARD : assay,
                irregular,
                followed,
                ordered(keys, changed(keys, applicability)));
        return new Told(settings, applicability);
    }

    @Override
    public Written write(Told told) {
        return KEYS.write(told, false);
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

    private Map<Published, Quantity> changed(Mapping keys, Applicability applicability) {
        Map<Published, Quantity> changed = new LinkedHashMap<>(preset);
        PARAMETERS.forEach((parameter, key) -> {
            Part part = key.part(keys);
            Quantity value = key.read(keys);
            if (part == null || value == null) {
                return;
            }
            applicability.objection(parameter).ifPresent(part::fault);
            if (value.equals(parameter.standard())) {
                changed.remove(parameter);
            } else {
                changed.put(parameter, value);
            }
        });
        return changed;
    }

    private static @Nullable Quantity value(Part part, Published parameter) {
        Quantity value = part.anyQuantity(parameter.standard().dimension());
        if (value == null) {
            return null;
        }
        if (!parameter.allows(value)) {
            part.fault("'" + value + "' makes no sense here; expected "
                    + parameter.domain().words() + ", e.g. '" + parameter.standard() + "'");
            return null;
        }
        PlausibleRange limit = LIMITS.get(parameter.name());
        if (limit != null) {
            part.hold(limit, value);
        }
        return value;
    }
}
