package org.oxytocinlab.engine.solver;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Layout;

/** A system that changes too fast for the solver to follow. */
public final class StiffnessFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Where a solver got stuck.
     *
     * @param rates the last that were worked out; the state that changes fastest for its size is named
     * @param time the last that was looked at [min]
     */
    StiffnessFault(Layout layout, double[] rates, double time, @Nullable Throwable cause) {
        super(
                String.format(
                        Locale.ROOT,
                        "the model became too stiff to follow at %.3g min: %s changes too fast; "
                                + "are its parameters as intended?",
                        time,
                        fastest(layout, rates)),
                cause);
    }

    private static String fastest(Layout layout, double[] rates) {
        double[] scales = layout.scales();
        int fastest = 0;
        for (int i = 1; i < rates.length; i++) {
            boolean faster = Math.abs(rates[i]) / scales[i] > Math.abs(rates[fastest]) / scales[fastest];
            fastest = faster ? i : fastest;
        }
        return layout.places().get(fastest);
    }
}
