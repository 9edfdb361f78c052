package org.oxytocinlab.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study;

/**
 * The population of inductions is fitted, here and now: the median of sensitivity such that the mean highest rate under steps of
 * 1 mU/min every 30 min is that of three trials (TRI-17, TRI-25 and TRI-28). The CV of 45 % is stated and not fitted.
 */
@Tag("many-women")
class PopulationFitTest {
    private static final int WOMEN = 600;
    private static final double HALF_DIGIT = 0.005;
    private static final double PUBLISHED_RATE = (13.8 + 14.1 + 13.1) / 3;
    private static final double VARIATION = 0.45;

    private static final Study CLOCK_ALONE = Shipped.study("checklist-trial");
    private static final Study.TrialPlan PLAN = CLOCK_ALONE.trial().orElseThrow();

    /** The rate falls as sensitivity rises, so the fitted median lies where it passes the published one. */
    @Test
    void shippedSensitivityIsTheFittedOneToItsLastDigit() {
        Trait.Sensitivity shipped = sensitivity(PLAN.population());
        double median = Objects.requireNonNull(shipped.median()).internal();
        assertThat(shipped.variation()).isEqualTo(VARIATION);
        assertThat(meanHighestRate(median - HALF_DIGIT)).isGreaterThan(PUBLISHED_RATE);
        assertThat(meanHighestRate(median + HALF_DIGIT)).isLessThan(PUBLISHED_RATE);
    }

    @Test
    void slowLaboursAreOfTheSameWomen() {
        Population slow = Shipped.study("selin-2019").trial().orElseThrow().population();
        assertThat(slow.traits()).isEqualTo(PLAN.population().traits());
    }

    private static double meanHighestRate(double median) {
        Trial trial = new Trial(
                List.of(CLOCK_ALONE.arms().get(0)),
                with(new Trait.Sensitivity(Quantity.of(median, Unit.ONE), VARIATION)),
                Trial.Design.PAIRED,
                PLAN.criteria(),
                WOMEN,
                1,
                CLOCK_ALONE.seed(),
                List.of(Measure.HIGHEST_RATE));
        double[] rates = Outcomes.of(trial, Shipped.EVERYBODY).column(0, Measure.HIGHEST_RATE);
        return Arrays.stream(rates).average().orElseThrow();
    }

    private static Population with(Trait.Sensitivity sensitivity) {
        Population shipped = PLAN.population();
        return new Population(
                shipped.title(),
                shipped.traits().stream()
                        .map(trait -> trait instanceof Trait.Sensitivity ? sensitivity : trait)
                        .toList(),
                shipped.weeks(),
                shipped.dilatation(),
                shipped.nulliparous(),
                shipped.isSlow(),
                shipped.correlations());
    }

    private static Trait.Sensitivity sensitivity(Population population) {
        return population.traits().stream()
                .filter(Trait.Sensitivity.class::isInstance)
                .map(Trait.Sensitivity.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
