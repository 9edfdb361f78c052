package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;

/** How the line is written that makes up a total whatever the drug line does: {@code {fluid: Hartmann's, total: 125 mL/h}}. */
final class MainLineForm extends Form<FluidOrder> {
    private static final Key<FluidOrder, Fluid> FLUID = FluidName.needed(FluidOrder::fluid);
    private static final Key<FluidOrder, Quantity> TOTAL = Key.needed(
            "total",
            "How fast it runs",
            Kinds.within(PlausibleRanges.FLUID, Kinds.positive(Dimension.FLOW)),
            FluidOrder::rate);

    MainLineForm() {
        super("a main line", "{fluid: Hartmann's, total: 125 mL/h}", Keys.of(FLUID, TOTAL));
    }

    @Override
    protected @Nullable FluidOrder read(Mapping keys) {
        Fluid fluid = FLUID.read(keys);
        Quantity total = TOTAL.read(keys);
        return fluid == null || total == null ? null : FluidOrder.mainLine(fluid, total);
    }
}
