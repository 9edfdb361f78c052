package org.oxytocinlab.engine.solver;

import java.util.function.Function;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves panel by panel. The solutions of one solver go on one after the other, never side by side, as they share arrays.
 *
 * @param rules the rule of a stretch under its rates
 */
record InPanels(Memory memory, Function<Rates, PanelRule> rules) implements Solver {
    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Panels(memory, rules.apply(rates), layout, rates, from, start);
    }
}
