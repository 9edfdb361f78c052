package org.oxytocinlab.scenarios;

import java.util.List;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/**
 * The plan for the rate of a line.
 *
 * @param regimen by the clock
 * @param atBirth rates that wait for the birth, since then
 */
record LinePlan(Regimen regimen, List<TimedRate> atBirth) {
    /** No infusion. */
    static final LinePlan NONE = new LinePlan(Regimen.NONE, List.of());
}
