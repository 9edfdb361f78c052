package org.oxytocinlab.scenarios;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;

/** How a log-normal trait of women is written: {@code {median: 73 kg, CV: 14 %}}. */
final class SpreadForm {
    private static final Kind<Double> VARIATION =
            Percentage.atMost(300, "more variation than women have; expected at most 300 %");

    private SpreadForm() {}

    /** How much a trait varies by a factor. */
    static <T> Key<T, Double> variation(Function<T, @Nullable Double> of) {
        return Key.needed("CV", "Coefficient of variation between women", VARIATION, of);
    }

    /** Of the sensitivity of the uterus. */
    static final class OfSensitivity extends Form<Trait.Sensitivity> {
        private static final Key<Trait.Sensitivity, Quantity> MEDIAN = Key.of(
                "median",
                "Of the woman in the middle; that of the case when left out",
                Kinds.positive(Dimension.NUMBER),
                Trait.Sensitivity::median);
        private static final Key<Trait.Sensitivity, Double> CV = variation(Trait.Sensitivity::variation);
        private static final String EXAMPLE = "{median: 0.3, CV: 45 %}";

        OfSensitivity() {
            super("'" + EXAMPLE + "'", Keys.of(MEDIAN, CV), EXAMPLE);
        }

        @Override
        protected Trait.@Nullable Sensitivity read(Mapping keys) {
            Double variation = CV.read(keys);
            return variation == null ? null : new Trait.Sensitivity(MEDIAN.read(keys), variation);
        }
    }

    /** Of the weight of the body. */
    static final class OfWeight extends Form<Trait.Weight> {
        private static final Key<Trait.Weight, Quantity> MEDIAN = Key.needed(
                "median",
                "Of the woman in the middle",
                Kinds.within(PlausibleRanges.WEIGHT, Kinds.positive(Dimension.WEIGHT)),
                Trait.Weight::median);
        private static final Key<Trait.Weight, Double> CV = variation(Trait.Weight::variation);
        private static final String EXAMPLE = "{median: 73 kg, CV: 14 %}";

        OfWeight() {
            super("'" + EXAMPLE + "'", Keys.of(MEDIAN, CV), EXAMPLE);
        }

        @Override
        protected Trait.@Nullable Weight read(Mapping keys) {
            Quantity median = MEDIAN.read(keys);
            Double variation = CV.read(keys);
            return median == null || variation == null ? null : new Trait.Weight(median, variation);
        }
    }
}
