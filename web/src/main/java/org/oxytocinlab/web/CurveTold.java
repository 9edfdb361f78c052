package org.oxytocinlab.web;

import java.util.stream.IntStream;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.SteadyState;

/** Dose–response curves of the woman of a case, at rest under each rate. */
final class CurveTold {
    private CurveTold() {}

    /**
     * The curves.
     *
     * @param highest rate [mU/min]
     * @param points of each curve, from no drug to the highest rate
     */
    static Told of(Case asked, double highest, int points) {
        SteadyState steady = new SteadyState(asked.with(asked.woman().in(Labour.NO)));
        double[] rates = IntStream.range(0, points)
                .mapToDouble(i -> highest * i / (points - 1))
                .toArray();
        Told columns = new Told();
        for (Variable variable : DoseQuestion.VARIABLES) {
            double[] values = new double[points];
            for (int i = 0; i < points; i++) {
                values[i] = steady.value(variable, rates[i]);
            }
            columns.with(
                    variable.card().key(),
                    new Told()
                            .with("label", variable.card().label())
                            .with("heading", variable.card().heading())
                            .with("unit", variable.unit().symbol())
                            .with("ed50", steady.effectiveDose(variable, 0.5, Double.POSITIVE_INFINITY))
                            .with("values", values));
        }
        return new Told().with("rates", rates).with("columns", columns);
    }
}
