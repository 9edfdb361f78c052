package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.SteadyState;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.StudyLineCheck;
import org.oxytocinlab.scenarios.StudyReader;

/**
 * The population of inductions is fitted, here and now: median and CV of sensitivity such that the rate which a woman needs
 * for 4 contractions per 10 min has a median of 12 mU/min (TRI-32) and is above 20 mU/min in 17.5 % of women (TRI-33).
 */
@Tag("slow")
class PopulationFitTest {
    private static final int WOMEN = 20_000;
    private static final double GOAL = 4;
    private static final double MEDIAN_RATE = 12;
    private static final double HIGH_RATE = 20;
    private static final double SHARE_ABOVE = 0.175;
    private static final int HALVINGS = 14;

    private static final Case ASKED = asked();
    private static final Population SHIPPED = shipped();

    @Test
    void shippedSensitivityIsTheFittedOne() {
        double low = 0.05;
        double high = 1.5;
        for (int i = 0; i < HALVINGS; i++) {
            double variation = Math.sqrt(low * high);
            double[] rates = rates(fittedMedian(variation), variation);
            if (shareAbove(rates) > SHARE_ABOVE) {
                high = variation;
            } else {
                low = variation;
            }
        }
        double variation = Math.sqrt(low * high);
        double median = fittedMedian(variation);
        Trait.Sensitivity written = sensitivity(SHIPPED);
        assertThat(written.variation()).isEqualTo(Math.rint(variation * 100) / 100);
        assertThat(written.median()).isNotNull();
        assertThat(String.valueOf(written.median()))
                .isEqualTo(Quantity.of(Math.rint(median * 100) / 100, Unit.ONE).toString());
    }

    /** The rate needed is inversely proportional to sensitivity, so one run of the women tells the median that is wanted. */
    private static double fittedMedian(double variation) {
        double[] rates = rates(1, variation);
        return rates[WOMEN / 2] / MEDIAN_RATE;
    }

    private static double shareAbove(double[] rates) {
        return (double) Arrays.stream(rates).filter(rate -> rate > HIGH_RATE).count() / WOMEN;
    }

    private static double[] rates(double median, double variation) {
        Population population = with(new Trait.Sensitivity(Quantity.of(median, Unit.ONE), variation));
        return IntStream.range(0, WOMEN)
                .mapToDouble(woman -> new SteadyState(population.drawn(ASKED, new RandomStreams(1, woman)))
                        .rateFor(Variable.CONTRACTIONS, GOAL))
                .sorted()
                .toArray();
    }

    private static Population with(Trait.Sensitivity sensitivity) {
        return new Population(
                SHIPPED.title(),
                SHIPPED.traits().stream()
                        .map(trait -> trait instanceof Trait.Sensitivity ? sensitivity : trait)
                        .toList(),
                SHIPPED.weeks(),
                SHIPPED.dilatation(),
                SHIPPED.nulliparous(),
                SHIPPED.isSlow(),
                SHIPPED.correlations());
    }

    private static Trait.Sensitivity sensitivity(Population population) {
        return population.traits().stream()
                .filter(Trait.Sensitivity.class::isInstance)
                .map(Trait.Sensitivity.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Case asked() {
        try {
            return ScenarioReader.read("title: A woman\nduration: 1 h\nregimen: none\n", "case.yaml")
                    .asked();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Population shipped() {
        String study = "title: A study\nduration: 1 h\npopulation: induction\narms: [{name: none, regimen: none}]\n";
        try {
            return StudyReader.read(study, "study.yaml", StudyLineCheck.NONE)
                    .trial()
                    .orElseThrow()
                    .population();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
