package org.oxytocinlab.engine.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Something in which women differ.
 *
 * <pre>  log-normal: x = median·exp(σ·z), σ² = ln(1 + CV²)        normal: x = mean + SD·z        z ~ N(0, 1)  </pre>
 */
public sealed interface Trait {

    /** By this name its random stream and its correlations are known. */
    String name();

    /** What a woman is with this trait. */
    Case applied(Case to, double normal);

    /** What a woman has of it, in the unit of {@link #unit}. */
    double value(Case of);

    /** The unit of its values. */
    Unit unit();

    /**
     * Sensitivity of the uterus before her weeks and her body mass count; log-normal.
     *
     * @param median S of the woman in the middle, or null for that of the case
     * @param variation CV between women
     */
    record Sensitivity(@Nullable Quantity median, double variation) implements Trait {

        @Override
        public String name() {
            return "sensitivity";
        }

        @Override
        public Case applied(Case to, double normal) {
            Woman woman = to.woman();
            double middle = median == null ? Body.sensitivityAtTerm(woman) : median.internal();
            Quantity factor = Quantity.of(middle * logNormal(variation, normal), Unit.ONE);
            return to.with(woman.answering(factor));
        }

        @Override
        public double value(Case of) {
            return Body.sensitivityAtTerm(of.woman());
        }

        @Override
        public Unit unit() {
            return Unit.ONE;
        }
    }

    /**
     * Body weight; log-normal.
     *
     * @param median weight of the woman in the middle
     * @param variation CV between women
     */
    record Weight(Quantity median, double variation) implements Trait {

        @Override
        public String name() {
            return "weight";
        }

        @Override
        public Case applied(Case to, double normal) {
            Quantity weight = Quantity.of(median.internal() * logNormal(variation, normal), Unit.KILOGRAM);
            return to.with(to.woman().weighing(weight));
        }

        @Override
        public double value(Case of) {
            Quantity weight = of.woman().weight();
            return weight == null ? Double.NaN : weight.internal();
        }

        @Override
        public Unit unit() {
            return Unit.KILOGRAM;
        }
    }

    /**
     * Parameters of the model that vary together by one factor around the values of the case; log-normal.
     *
     * @param parameters at least one; the first gives its name to the trait
     * @param variation CV between women
     */
    record Factor(List<Published> parameters, double variation) implements Trait {

        @Override
        public String name() {
            return parameters.get(0).name();
        }

        @Override
        public Case applied(Case to, double normal) {
            double factor = logNormal(variation, normal);
            return changed(to, parameters, value -> value * factor);
        }

        @Override
        public double value(Case of) {
            return written(of, parameters.get(0));
        }

        @Override
        public Unit unit() {
            return parameters.get(0).standard().unit();
        }
    }

    /**
     * A parameter of the model that varies by addition around the value of the case; normal.
     *
     * @param deviation SD between women, in the unit of the parameter's default
     */
    record Shift(Published parameter, Quantity deviation) implements Trait {

        @Override
        public String name() {
            return parameter.name();
        }

        @Override
        public Case applied(Case to, double normal) {
            double shift = deviation.value().doubleValue() * normal;
            return changed(to, List.of(parameter), value -> value + shift);
        }

        @Override
        public double value(Case of) {
            return written(of, parameter);
        }

        @Override
        public Unit unit() {
            return parameter.standard().unit();
        }
    }

    private static double logNormal(double variation, double normal) {
        return FastMath.exp(Math.sqrt(FastMath.log1p(variation * variation)) * normal);
    }

    private static double written(Case of, Published parameter) {
        Unit unit = parameter.standard().unit();
        return unit.fromInternal(of.settings().value(parameter));
    }

    private static Case changed(Case to, List<Published> parameters, DoubleUnaryOperator change) {
        Settings set = to.settings();
        Map<Published, Quantity> changed = new HashMap<>(set.changed());
        for (Published parameter : parameters) {
            double value = change.applyAsDouble(written(to, parameter));
            changed.put(parameter, Quantity.of(value, parameter.standard().unit()));
        }
        return to.with(set.changing(changed));
    }
}
