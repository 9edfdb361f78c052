package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the line is written that makes up a total whatever the drug line does: {@code {fluid: Hartmann's, total: 125 mL/h}}. */
final class MainLineForm {
    static final String KEY = "main line";
    static final List<String> KEYS = List.of("fluid", "total");

    private MainLineForm() {}

    /** The order, or null when it has a fault. */
    static @Nullable FluidOrder read(Part part) {
        Mapping keys = part.mapping("a main line, e.g. '{fluid: Hartmann's, total: 125 mL/h}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Fluid fluid = FluidForm.needed(keys);
        Quantity total = keys.neededPositive("total", Dimension.FLOW);
        keys.hold(Limits.FLUID, "total", total);
        return fluid == null || total == null ? null : FluidOrder.mainLine(fluid, total);
    }
}
