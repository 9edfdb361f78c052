package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action.Route;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a running fluid is written: {@code {fluid: glucose 5 %, rate: 75 mL/h, from: 0 min, by: vein}}. */
final class FluidForm extends Form<FluidOrder> {
    /** How fast a fluid runs. */
    static final Kind<Quantity> FLOW = Kinds.within(PlausibleRanges.FLUID, Kinds.amount(Dimension.FLOW));

    /** Which way a fluid takes. */
    static final Kind<Route> ROUTE =
            Kinds.oneOf(List.of(Route.VEIN, Route.MOUTH), route -> route == Route.VEIN ? "vein" : "mouth");

    private static final Key<FluidOrder, Fluid> FLUID = FluidName.needed(FluidOrder::fluid);
    private static final Key<FluidOrder, Quantity> RATE =
            Key.needed("rate", "How fast it runs", FLOW, FluidOrder::rate);
    private static final Key<FluidOrder, Quantity> FROM =
            Key.of("from", "Time of its start; 0 min when left out", Kinds.amount(Dimension.TIME), FluidOrder::from);
    private static final Key<FluidOrder, Quantity> UNTIL =
            Key.of("until", "Time of its end", Kinds.amount(Dimension.TIME), FluidOrder::until);
    private static final Key<FluidOrder, Route> BY = Key.of("by", "Which way it takes", ROUTE, FluidOrder::route);
    private static final Keys<FluidOrder> KEYS = Keys.of(FLUID, RATE, FROM, UNTIL, BY);

    private static final Quantity START = Quantity.of("0", Unit.MINUTE);

    private final @Nullable Quantity duration;

    /** A fluid of a case of a duration, if that is known. */
    FluidForm(@Nullable Quantity duration) {
        super("a fluid", "{fluid: glucose 5 %, rate: 75 mL/h}", KEYS);
        this.duration = duration;
    }

    @Override
    protected @Nullable FluidOrder read(Mapping keys) {
        Fluid fluid = FLUID.read(keys);
        Route route = route(BY.read(keys), fluid);
        Quantity rate = RATE.read(keys);
        Quantity from = FROM.readOr(keys, START);
        Quantity until = UNTIL.read(keys);
        Part end = UNTIL.part(keys);
        Clock.demandWithin(FROM.part(keys), from, duration);
        Clock.demandWithin(end, until, duration);
        if (fluid == null || rate == null || from == null) {
            return null;
        }
        if (end != null && until != null && until.compareTo(from) <= 0) {
            end.fault("'" + until + "' is not after the start at " + from);
        }
        return new FluidOrder(fluid, route, rate, from, until);
    }

    /** By vein unless it is said otherwise, or the fluid is drunk. */
    static Route route(@Nullable Route said, @Nullable Fluid fluid) {
        if (said != null) {
            return said;
        }
        return fluid != null && fluid.isDrink() ? Route.MOUTH : Route.VEIN;
    }
}
