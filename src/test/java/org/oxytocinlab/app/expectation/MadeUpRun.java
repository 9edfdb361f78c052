package org.oxytocinlab.app.expectation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Ten hours with simple formulas in place of a woman, so that every expectation can be worked out in the head. */
final class MadeUpRun {

    static final double END = 600;
    static final double HALF_LIFE = 3;

    private MadeUpRun() {}

    static Trajectory run() {
        Map<Variable, DoubleUnaryOperator> formulas = new EnumMap<>(Variable.class);
        List<Contraction> contractions = twentyFrom(200);
        formulas.put(Variable.OXYTOCIN_RATE, time -> time < 300 ? 15 : 0);
        formulas.put(Variable.CARRIER_FLOW, time -> time < 300 ? 90 : 0);
        formulas.put(Variable.OXYTOCIN_GIVEN, time -> 15 * Math.min(time, 300));
        formulas.put(Variable.INFUSED_OXYTOCIN, time -> time < 300 ? 8 : 8 * Math.pow(2, -(time - 300) / HALF_LIFE));
        formulas.put(Variable.CONTRACTIONS, time -> time / 100);
        formulas.put(Variable.CONTRACTIONS_COUNTED, new Count(contractions)::perTenMinutes);
        formulas.put(Variable.FLUID_IN, time -> 4 * time);
        formulas.put(Variable.URINE, time -> time);
        formulas.put(Variable.WATER_BALANCE, time -> 2.5 * time);
        formulas.put(Variable.SODIUM, time -> 136 - time / 60);
        return of(formulas, contractions);
    }

    private static Trajectory of(Map<Variable, DoubleUnaryOperator> formulas, List<Contraction> contractions) {
        double[] times = IntStream.rangeClosed(0, (int) END).asDoubleStream().toArray();
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        formulas.forEach((variable, formula) ->
                series.put(variable, Arrays.stream(times).map(formula).toArray()));
        List<Happening> happenings = List.of(new Happening(300, Happening.Kind.RATE, "stopped"));
        return new Trajectory(
                times,
                series,
                contractions,
                happenings,
                List.of(),
                (variable, time) -> formulas.get(variable).applyAsDouble(time));
    }

    /** One every minute and a half. */
    private static List<Contraction> twentyFrom(double start) {
        return IntStream.range(0, 20)
                .mapToObj(i -> new Contraction(start + 1.5 * i, 60, 70, 10))
                .toList();
    }
}
