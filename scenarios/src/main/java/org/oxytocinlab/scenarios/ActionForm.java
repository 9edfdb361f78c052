package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Action.Care;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How something done at a time is written: {@code {at: 6 h 10 min, do: stop}}. */
final class ActionForm {
    private static final Quantity PUSH = Quantity.of("0", Unit.MINUTE);
    private static final Quantity NO_FLOW = Quantity.of("0", Unit.MILLILITRE_PER_HOUR);

    static final String RUPTURE = "rupture membranes";

    /** What a regimen can give beside a rate. */
    private static final List<String> DOSES = List.of("bolus", "IM dose");

    /** What can be done, each with its keys beside 'at' and 'do'. */
    static final Map<String, List<String>> KEYS = keys();

    /** What is done in a labour ward, for which this model has no room yet. */
    private static final Set<String> NOT_YET =
            Set.of("epidural", "anaesthetic", "prostaglandin", "full dilatation", "birth", "placenta", "check");

    private static final Key<Action.SetFluid, Fluid> FLUID = FluidName.needed(Action.SetFluid::fluid);
    private static final Key<Action.SetFluid, Action.Route> BY =
            Key.of("by", "Which way it takes", FluidForm.ROUTE, Action.SetFluid::route);

    private final OrderedRates rates;
    private final Set<Shown> shown;
    private final @Nullable Quantity duration;
    private @Nullable Bag changed;

    ActionForm(OrderedRates rates, Set<Shown> shown, @Nullable Quantity duration) {
        this.rates = rates;
        this.shown = shown;
        this.duration = duration;
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("set rate", List.of("rate"));
        keys.put("stop", List.of());
        keys.put("restart", List.of("rate"));
        keys.put("halve", List.of());
        keys.put("resume ladder", List.of());
        keys.put("bolus", List.of("dose", "over"));
        keys.put("IM dose", List.of("dose"));
        keys.put("change bag", BagForm.OXYTOCIN.keys().names());
        keys.put("change giving set", List.of("drops"));
        keys.put("fluid", List.of("fluid", "rate", "volume", "over", "by"));
        keys.put("stop fluid", List.of("fluid", "by"));
        keys.put("set stress", List.of("vasopressin"));
        keys.put(RUPTURE, List.of());
        for (Care care : Care.values()) {
            keys.put(care.words(), List.of());
        }
        return keys;
    }

    /** What a rule can ask for beside the rate. */
    static List<String> aids() {
        return Stream.concat(
                        Stream.of("bolus", "IM dose", "fluid", "stop fluid"),
                        Arrays.stream(Care.values()).map(Care::words))
                .toList();
    }

    /** What a rule asks for beside the rate, at the time of its look; null when it has a fault. */
    Action.@Nullable Beside aid(Part part) {
        Mapping keys = part.mapping(
                "an action without a time, e.g. '{do: fluid, fluid: saline, volume: 500 mL, over: 20 min}'");
        Part deed = keys == null ? null : keys.need("do", "fluid");
        String word = deed == null ? null : deed.oneOf(aids());
        if (keys == null || word == null) {
            return null;
        }
        keys.only(Stream.concat(Stream.of("do"), KEYS.getOrDefault(word, List.of()).stream())
                .toList());
        return read(word, keys, PUSH) instanceof Action.Beside aid ? aid : null;
    }

    /** A single dose of a regimen, or null when it has a fault. */
    @Nullable
    Action dose(Part part) {
        Mapping keys = part.mapping("a dose, e.g. '{at: 1 min, do: IM dose, dose: 10 IU}'");
        Part deed = keys == null ? null : keys.need("do", "IM dose");
        return deed == null || deed.oneOf(DOSES) == null ? null : read(part);
    }

    /** The action, or null when it has a fault. */
    @Nullable
    Action read(Part part) {
        Mapping keys = part.mapping("an action, e.g. '{at: 6 h, do: stop}'");
        if (keys == null) {
            return null;
        }
        Part deed = keys.need("do", "stop");
        String word = deed == null ? null : deed.text("an action, e.g. 'stop'");
        List<String> own = word == null ? null : KEYS.get(word);
        if (deed == null || word == null || own == null) {
            refuse(deed, word);
            time(keys);
            return null;
        }
        keys.only(Stream.concat(Stream.of("at", "do"), own.stream()).toList());
        Quantity at = time(keys);
        if (word.equals(RUPTURE) && !shown.contains(Shown.LABOUR)) {
            deed.fault(
                    "without a labour there are no membranes that matter; expected e.g. 'labour: induction' beside it");
        }
        Action action = read(word, keys, at == null ? PUSH : at);
        if (action != null && BirthTime.isWritten(keys.get("at"))) {
            BirthTime.objection(action).ifPresent(deed::fault);
        }
        return action;
    }

    private @Nullable Quantity time(Mapping keys) {
        Part written = keys.get("at");
        if (written != null && BirthTime.isWritten(written)) {
            BirthTime.demand(written, shown);
            return BirthTime.read(written);
        }
        Quantity at = keys.neededQuantity("at", Dimension.TIME);
        Clock.demandWithin(keys.get("at"), at, duration);
        return at;
    }

    private static void refuse(@Nullable Part deed, @Nullable String word) {
        if (deed != null && word != null) {
            deed.fault(
                    Catalogue.DRUGS.stream().anyMatch(drug -> drug.words().equals(word))
                            ? "'" + word + "' is given by a line of its own; expected it under '" + LineForm.KEY + "'"
                            : NOT_YET.contains(word)
                                    ? "this model cannot perform '" + word + "' yet"
                                    : "unknown action '" + Part.shortened(word) + "'"
                                            + Suggestion.hint(word, KEYS.keySet()));
        }
    }

    private @Nullable Action read(String word, Mapping keys, Quantity at) {
        return switch (word) {
            case "set rate" -> {
                Quantity rate = rates.needed(keys, "rate", changed);
                yield rate == null ? null : new Action.SetRate(at, rate);
            }
            case "restart" -> {
                Quantity rate = rates.needed(keys, "rate", changed);
                yield rate == null ? null : new Action.Restart(at, rate);
            }
            case "stop" -> new Action.Stop(at);
            case "halve" -> new Action.Halve(at);
            case "resume ladder" -> new Action.ResumeLadder(at);
            case RUPTURE -> new Action.RuptureMembranes(at);
            default -> beside(word, keys, at);
        };
    }

    private @Nullable Action beside(String word, Mapping keys, Quantity at) {
        return switch (word) {
            case "bolus" -> bolus(keys, at);
            case "IM dose" -> {
                Quantity dose = dose(keys);
                yield dose == null ? null : new Action.ImDose(at, dose);
            }
            case "change bag" -> {
                changed = BagForm.OXYTOCIN.read(keys);
                yield changed == null ? null : new Action.ChangeBag(at, changed);
            }
            case "change giving set" -> {
                Quantity drops = keys.neededPositive("drops", Dimension.DROP_FACTOR);
                yield drops == null ? null : new Action.ChangeDropFactor(at, drops);
            }
            case "set stress" -> {
                Quantity vasopressin = keys.neededQuantity("vasopressin", Dimension.HORMONE_LEVEL);
                yield vasopressin == null ? null : new Action.SetStress(at, vasopressin);
            }
            default -> {
                Care care = Care.named(word).orElse(null);
                yield care == null ? fluid(word, keys, at) : new Action.Tend(at, care);
            }
        };
    }

    private static @Nullable Quantity dose(Mapping keys) {
        Quantity dose = keys.neededPositive("dose", Dimension.OXYTOCIN);
        keys.hold(Limits.BOLUS, "dose", dose);
        return dose;
    }

    private @Nullable Action bolus(Mapping keys, Quantity at) {
        Quantity dose = dose(keys);
        Quantity over = keys.has("over") ? keys.quantity("over", Dimension.TIME) : PUSH;
        Clock.demandRoom(keys, at, over, duration);
        return dose == null || over == null ? null : new Action.IvBolus(at, dose, over);
    }

    private @Nullable Action fluid(String word, Mapping keys, Quantity at) {
        Fluid fluid = FLUID.read(keys);
        Action.Route route = FluidForm.route(BY.read(keys), fluid);
        if (word.equals("stop fluid")) {
            return fluid == null ? null : new Action.SetFluid(at, fluid, route, NO_FLOW);
        }
        if (keys.has("volume") || keys.has("over")) {
            return fluidBolus(keys, at, fluid, route);
        }
        Quantity rate = keys.neededQuantity("rate", Dimension.FLOW);
        keys.hold(Limits.FLUID, "rate", rate);
        return fluid == null || rate == null ? null : new Action.SetFluid(at, fluid, route, rate);
    }

    private @Nullable Action fluidBolus(Mapping keys, Quantity at, @Nullable Fluid fluid, Action.Route route) {
        Quantity volume = keys.neededPositive("volume", Dimension.VOLUME);
        Quantity over = keys.neededPositive("over", Dimension.TIME);
        Clock.demandRoom(keys, at, over, duration);
        Part rate = keys.get("rate");
        if (rate != null) {
            rate.fault("a fluid has either a rate, or a volume and the time 'over' which it runs");
        }
        if (fluid == null || volume == null || over == null) {
            return null;
        }
        Part amount = keys.get("volume");
        Quantity flow = OrderedRates.flow(volume.internal() / over.internal());
        if (amount != null) {
            Limits.FLUID
                    .objection(flow)
                    .ifPresent(words -> amount.doubt("'" + volume + "' over '" + over + "': " + words));
        }
        return new Action.FluidBolus(at, fluid, route, volume, over);
    }
}
