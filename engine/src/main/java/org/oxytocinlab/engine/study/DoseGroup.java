package org.oxytocinlab.engine.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.EmaxFit;
import org.oxytocinlab.engine.statistics.Spread;

/**
 * What one group of a dose–response study answers.
 *
 * @param name of the group
 * @param steady the woman of the case, or the one in the middle of the population, at rest
 * @param curve for each variable its steady value at each rate of {@link DoseResponse#grid}
 * @param between for each variable median and spread between women at each rate of the grid; empty without a population
 * @param dwelt for each variable its value when a rate was held as long as asked, at each rate asked
 * @param counted contractions counted at each rate asked
 * @param fit of the counted contractions, if they hold one
 * @param women who were counted
 */
public record DoseGroup(
        String name,
        SteadyState steady,
        Map<Variable, double[]> curve,
        Map<Variable, List<Spread>> between,
        Map<Variable, double[]> dwelt,
        List<CountedDose> counted,
        Optional<EmaxFit> fit,
        List<Case> women) {

    /** Who they are, a value for each. */
    public Sample baseline(Baseline baseline) {
        return new KeptSample(women.stream().mapToDouble(baseline::of).toArray(), Double.NaN);
    }
}
