package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action.Route;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How a running fluid is written: {@code {fluid: glucose 5 %, rate: 75 mL/h, from: 0 min, by: vein}}. */
final class FluidForm {
    static final List<String> KEYS = List.of("fluid", "rate", "from", "until", "by");
    static final List<String> ROUTES = List.of("vein", "mouth");
    private static final Quantity START = Quantity.of("0", Unit.MINUTE);

    private FluidForm() {}

    /** The order, or null when it has a fault. */
    static @Nullable FluidOrder read(Part part, @Nullable Quantity duration) {
        Mapping keys = part.mapping("a fluid, e.g. '{fluid: glucose 5 %, rate: 75 mL/h}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Fluid fluid = needed(keys);
        Route route = route(keys, fluid);
        Quantity rate = keys.neededQuantity("rate", Dimension.FLOW);
        keys.hold(Limits.FLUID, "rate", rate);
        Quantity from = keys.has("from") ? keys.quantity("from", Dimension.TIME) : START;
        Quantity until = keys.quantity("until", Dimension.TIME);
        Clock.demandWithin(keys.get("from"), from, duration);
        Clock.demandWithin(keys.get("until"), until, duration);
        if (fluid == null || rate == null || from == null) {
            return null;
        }
        Part end = keys.get("until");
        if (end != null && until != null && until.compareTo(from) <= 0) {
            end.fault("'" + until + "' is not after the start at " + from);
        }
        return new FluidOrder(fluid, route, rate, from, until);
    }

    /** The fluid that the key 'fluid' names, or null with a fault. */
    static @Nullable Fluid needed(Mapping keys) {
        Part named = keys.need("fluid", "glucose 5 %");
        return named == null ? null : fluid(named);
    }

    /** The fluid of the library with this name, or null with a fault. */
    static @Nullable Fluid fluid(Part part) {
        String name = part.text("the name of a fluid, e.g. 'glucose 5 %'");
        return name == null ? null : fluid(part, name);
    }

    /** The fluid of the library that is named inside a text, or null with a fault. */
    static @Nullable Fluid fluid(Part part, String name) {
        return Fluid.named(name).orElseGet(() -> {
            part.fault("unknown fluid '" + Part.shortened(name) + "'" + Suggestion.hint(name, names()));
            return null;
        });
    }

    /** By vein unless it is said otherwise, or the fluid is drunk. */
    static Route route(Mapping keys, @Nullable Fluid fluid) {
        Part by = keys.get("by");
        String word = by == null ? null : by.oneOf(ROUTES);
        boolean isDrunk = word == null ? FluidLibrary.DRINK.equals(fluid) : word.equals("mouth");
        return isDrunk ? Route.MOUTH : Route.VEIN;
    }

    /** The route as it is written. */
    static String word(Route route) {
        return route == Route.VEIN ? "vein" : "mouth";
    }

    /** The names of all fluids. */
    static List<String> names() {
        return FluidLibrary.ALL.stream().map(Fluid::name).toList();
    }
}
