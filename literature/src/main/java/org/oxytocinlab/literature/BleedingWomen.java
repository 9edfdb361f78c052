package org.oxytocinlab.literature;

import static org.oxytocinlab.literature.Calibration.same;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;

/**
 * Blood loss of many women: BLO-01, BLO-04, BLO-05, BLO-11 to BLO-14. They differ as those of the prototype do: in the odds of
 * the tone that is reached, its delay, the bleeding without tone and the gush. Each is simulated as a whole.
 */
final class BleedingWomen {
    private static final double HOUR = 60;
    private static final double MUCH = 0.5;
    private static final int WOMEN = 600;
    private static final Quantity AT_BIRTH = Quantity.minutes(0);
    private static final Unit IU = Unit.INTERNATIONAL_UNIT;

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
        all.putAll(same("BLO", 1, 1, row -> much(Given.TEN_UNITS, MANY) / much(Given.NOTHING, MANY)));
        all.putAll(same("BLO", 4, 4, row -> Settings.STANDARD.value(PlacentalBed.SEPARATION)));
        all.putAll(same("BLO", 5, 5, row -> lateOverEarly()));
        all.putAll(same("BLO", 11, 11, row -> 1000 * median(losses(Given.ALL_AT_ONCE, WOMEN))));
        all.putAll(same("BLO", 12, 12, row -> 100 * much(Given.ALL_AT_ONCE, WOMEN)));
        all.putAll(same("BLO", 13, 13, row -> 1000 * median(losses(Given.NOTHING, WOMEN))));
        all.putAll(same("BLO", 14, 14, row -> 100 * much(Given.NOTHING, WOMEN)));
        return all;
    }

    /** What a woman is given. */
    private enum Given {
        NOTHING,
        /** Into the muscle as the child is born. */
        TEN_UNITS,
        /** As much as acts at once and for the whole hour, as the prototype assumes: 5 IU pushed, and 200 mU/min. */
        ALL_AT_ONCE;

        Cases to(Cases woman) {
            return switch (this) {
                case NOTHING -> woman;
                case TEN_UNITS -> woman.actions(new Action.ImDose(AT_BIRTH, Quantity.of("10", IU)));
                case ALL_AT_ONCE -> woman.at(200).actions(new Action.IvBolus(AT_BIRTH, Quantity.of("5", IU), AT_BIRTH));
            };
        }
    }

    /** A woman, by the factors on what sets her apart. */
    private record Woman(Map<Published, Double> factors) {
        static Woman drawn(NormalNumbers numbers) {
            Map<Published, Double> factors = new HashMap<>();
            SPREADS.forEach((parameter, spread) -> factors.put(parameter, Math.exp(spread * numbers.next())));
            // A delay that differs between women is that with a drug, too.
            factors.put(PostpartumUterus.DRIVEN_DELAY, factors.getOrDefault(PostpartumUterus.DELAY, 1.0));
            return new Woman(factors);
        }

        Woman with(double separation) {
            Map<Published, Double> more = new HashMap<>(factors);
            more.put(PlacentalBed.SEPARATION, separation / Settings.STANDARD.value(PlacentalBed.SEPARATION));
            return new Woman(more);
        }

        /** Lost by a time, with all of the woman simulated [L]. */
        double loss(Given given, double minutes) {
            Cases cases = Cases.lasting(minutes).born();
            for (Map.Entry<Published, Double> each : factors.entrySet()) {
                Quantity usual = each.getKey().standard();
                cases = cases.set(each.getKey(), usual.unit().fromInternal(usual.internal() * each.getValue()));
            }
            Trajectory run =
                    Simulation.ofWoman(given.to(cases).asked(), Case.ONLY_WOMAN, Set.of(Variable.BLOOD_LOSS), minutes);
            return Unit.MILLILITRE.internal(run.at(Variable.BLOOD_LOSS, minutes));
        }
    }

    private static double[] losses(Given given, int women) {
        NormalNumbers numbers = new RandomStreams(1, 0).normal("women who bleed");
        double[] losses = new double[women];
        for (int i = 0; i < women; i++) {
            losses[i] = Woman.drawn(numbers).loss(given, HOUR);
        }
        return losses;
    }

    private static double median(double[] losses) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static double much(Given given, int women) {
        return Arrays.stream(losses(given, women)).filter(loss -> loss > MUCH).count() / (double) women;
    }

    /** Women who lose much among those whose placenta separates late, over the others. */
    private static double lateOverEarly() {
        NormalNumbers numbers = new RandomStreams(2, 0).normal("women who bleed");
        double ninth = 4 * Math.exp(1.2816 * SPREAD_OF_SEPARATION);
        double[][] women = new double[MANY][];
        for (int i = 0; i < MANY; i++) {
            Woman woman = Woman.drawn(numbers);
            double separation = 4 * Math.exp(SPREAD_OF_SEPARATION * numbers.next());
            women[i] = new double[] {separation, woman.with(separation).loss(Given.TEN_UNITS, separation + HOUR)};
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
