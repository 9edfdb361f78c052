package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Values;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.random.RandomStreams;

/**
 * Blood loss of many women: BLO-01, BLO-04, BLO-05, BLO-11 to BLO-14. They differ as those of the prototype do: in the odds of
 * the tone that is reached, its delay, the bleeding without tone and the gush. The effect of a drug is all of it, or none.
 */
final class BleedingWomen {
    private static final double STEP = 0.05;
    private static final double HOUR = 60;
    private static final double MUCH = 0.5;
    private static final int WOMEN = 600;

    /** So many that a share of a tenth is known to within a hundredth. */
    private static final int MANY = 4000;

    /** A median of 4 and a mean of 5.5 min are those of a log-normal distribution of this width. */
    private static final double SPREAD_OF_SEPARATION = Math.sqrt(2 * Math.log(5.5 / 4));

    /** Log-SD of each, in the order in which they are drawn. */
    private static final Map<Published, Double> SPREADS = spreads();

    private BleedingWomen() {}

    private static Map<Published, Double> spreads() {
        Map<Published, Double> spreads = new LinkedHashMap<>();
        spreads.put(PostpartumUterus.FIRMNESS, 0.55);
        spreads.put(PostpartumUterus.DELAY, 0.3);
        spreads.put(PlacentalBed.LARGEST, 0.25);
        spreads.put(PlacentalBed.GUSH, 0.4);
        return spreads;
    }

    static Map<String, ToDoubleFunction<CalibrationRow>> all() {
        Map<String, ToDoubleFunction<CalibrationRow>> all = new HashMap<>();
        all.putAll(same("BLO", 1, 1, row -> much(1, MANY) / much(0, MANY)));
        all.putAll(same("BLO", 4, 4, row -> Settings.STANDARD.value(PlacentalBed.SEPARATION)));
        all.putAll(same("BLO", 5, 5, row -> lateOverEarly()));
        all.putAll(same("BLO", 11, 11, row -> 1000 * median(losses(1, WOMEN))));
        all.putAll(same("BLO", 12, 12, row -> 100 * much(1, WOMEN)));
        all.putAll(same("BLO", 13, 13, row -> 1000 * median(losses(0, WOMEN))));
        all.putAll(same("BLO", 14, 14, row -> 100 * much(0, WOMEN)));
        return all;
    }

    /** A woman, by the factors on what sets her apart. */
    private record Woman(Map<Published, Double> factors) implements Values {
        static Woman drawn(NormalNumbers numbers) {
            Map<Published, Double> factors = new HashMap<>();
            SPREADS.forEach((parameter, spread) -> factors.put(parameter, Math.exp(spread * numbers.next())));
            return new Woman(factors);
        }

        Woman with(double separation) {
            Map<Published, Double> more = new HashMap<>(factors);
            more.put(PlacentalBed.SEPARATION, separation / Settings.STANDARD.value(PlacentalBed.SEPARATION));
            return new Woman(more);
        }

        @Override
        public double value(Published parameter) {
            return Settings.STANDARD.value(parameter) * factors.getOrDefault(parameter, 1.0);
        }

        /** Lost by a time, under a uterotonic effect [L]. */
        double loss(double effect, double minutes) {
            PostpartumUterus uterus = PostpartumUterus.of(this);
            PlacentalBed bed = PlacentalBed.of(this);
            double reached = uterus.tone(effect);
            // A delay that differs between women is that with a drug, too.
            double rate =
                    uterus.toneRate(1, effect) / (effect > 0 ? factors.getOrDefault(PostpartumUterus.DELAY, 1.0) : 1);
            double lost = bed.gushed(minutes);
            for (double time = STEP / 2; time < minutes; time += STEP) {
                double tone = reached + (value(PostpartumUterus.AT_BIRTH) - reached) * Math.exp(-rate * time);
                lost += STEP * bed.bleedingRate(tone, time);
            }
            return lost;
        }
    }

    private static double[] losses(double effect, int women) {
        NormalNumbers numbers = new RandomStreams(1, 0).normal("women who bleed");
        double[] losses = new double[women];
        for (int i = 0; i < women; i++) {
            losses[i] = Woman.drawn(numbers).loss(effect, HOUR);
        }
        return losses;
    }

    private static double median(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static double much(double effect, int women) {
        return Arrays.stream(losses(effect, women)).filter(loss -> loss > MUCH).count() / (double) women;
    }

    /** Women who lose much among those whose placenta separates late, over the others. */
    private static double lateOverEarly() {
        NormalNumbers numbers = new RandomStreams(2, 0).normal("women who bleed");
        double ninth = 4 * Math.exp(1.2816 * SPREAD_OF_SEPARATION);
        double[][] women = new double[MANY][];
        for (int i = 0; i < MANY; i++) {
            Woman woman = Woman.drawn(numbers);
            double separation = 4 * Math.exp(SPREAD_OF_SEPARATION * numbers.next());
            women[i] = new double[] {separation, woman.with(separation).loss(1, separation + HOUR)};
        }
        return share(women, separation -> separation > ninth) / share(women, separation -> separation <= ninth);
    }

    private static double share(double[][] women, DoublePredicate counts) {
        return Arrays.stream(women)
                .filter(woman -> counts.test(woman[0]))
                .mapToDouble(woman -> woman[1] > MUCH ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
