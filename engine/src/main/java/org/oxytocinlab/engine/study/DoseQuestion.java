package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Variable;

/**
 * What is asked of a dose–response study.
 *
 * @param groups women whose curves are drawn beside each other; of each case only woman, model and fluids matter
 * @param rates in mU/min, increasing; 0 may be the first
 * @param dwell how long each rate is held in turn
 * @param women how many are counted, and drawn for the band between women
 * @param population from which they are drawn
 * @param seed of their random streams
 */
public record DoseQuestion(
        List<Arm> groups, List<Quantity> rates, Quantity dwell, int women, Population population, long seed) {
    /** Without any labour, which would answer by itself and change with time. */
    public DoseQuestion {
        groups = groups.stream().map(DoseQuestion::withoutLabour).toList();
    }

    private static Arm withoutLabour(Arm group) {
        Case asked = group.asked();
        return new Arm(group.name(), asked.with(asked.woman().in(Labour.NO)), group.own());
    }

    /** What is answered at each rate. */
    public static final List<Variable> VARIABLES = Variable.seen(View.DOSES);

    /** Time at a rate before contractions are counted [min]. */
    public static final double RUN_IN = 60;

    /** Time over which contractions are counted at each rate [min]. */
    public static final double COUNTED = 120;

    /** The highest rate asked [mU/min]. */
    public double highest() {
        return rates.get(rates.size() - 1).internal();
    }

    /** All rates [mU/min]. */
    public double[] milliunits() {
        return rates.stream().mapToDouble(Quantity::internal).toArray();
    }
}
