package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Memory;

/** Modes of systems in which nothing flows back, whatever the order in which their states are written. */
class OneWayTest {
    private static final int SIZE = 6;

    private final UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(5);

    @Test
    void modesMakeUpTheSystem() {
        for (int round = 0; round < 200; round++) {
            double[][] matrix = shuffled();
            Spectrum modes = Objects.requireNonNull(OneWay.of(matrix, Memory.FRESH));
            double lost = Math.max(1, modes.mostLost());
            for (int i = 0; i < SIZE; i++) {
                for (int j = 0; j < SIZE; j++) {
                    assertThat(made(modes, modes.values(), i, j)).isCloseTo(matrix[i][j], within(1e-14 * lost));
                    assertThat(made(modes, null, i, j)).isCloseTo(i == j ? 1 : 0, within(1e-14 * lost));
                }
            }
        }
    }

    @Test
    void theyAreThoseOfAGeneralMethod() {
        double[][] matrix = shuffled();
        double[] own =
                Objects.requireNonNull(OneWay.of(matrix, Memory.FRESH)).values().clone();
        double[] general = Objects.requireNonNull(Spectrum.of(matrix)).values().clone();
        Arrays.sort(own);
        Arrays.sort(general);
        assertThat(own).containsExactly(general, within(1e-13));
    }

    @Test
    void whatFlowsBackIsLeftToTheGeneralMethod() {
        double[][] pair = {{-3, 1}, {2, -2}};
        assertThat(OneWay.of(pair, Memory.FRESH)).isNull();
        assertThat(Objects.requireNonNull(Spectrum.of(pair)).mostLost()).isLessThan(2);
    }

    /** Two states that are equally quick spoil each other only where one drives the other. */
    @Test
    void equalRatesCoincideOnlyWhereOneDrivesTheOther() {
        double[][] apart = {{-1, 0, 0}, {1, -2, 0}, {0, 0, -1}};
        assertThat(Objects.requireNonNull(OneWay.of(apart, Memory.FRESH)).mostLost())
                .isLessThan(10);
        double[][] driven = {{-1, 0, 0}, {1, -2, 0}, {0, 1, -1}};
        assertThat(Objects.requireNonNull(OneWay.of(driven, Memory.FRESH)).mostLost() <= 1e4)
                .isFalse();
    }

    /** The part of the modes that leads from one state to another, each times its value. */
    private static double made(Spectrum modes, double @Nullable [] values, int i, int j) {
        double sum = 0;
        for (int mode = 0; mode < SIZE; mode++) {
            double value = values == null ? 1 : values[mode];
            sum += modes.vectors()[i][mode] * value * modes.inverse()[mode][j];
        }
        return sum;
    }

    /** Each state decays in its own way and follows from some of those before it, in an order that nobody is told. */
    private double[][] shuffled() {
        int[] order = random.ints(0, 1000).distinct().limit(SIZE).toArray();
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        double[][] matrix = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            int state = Arrays.binarySearch(sorted, order[i]);
            matrix[state][state] = -0.2 * (i + 1) - 0.1 * random.nextDouble();
            for (int earlier = 0; earlier < i; earlier++) {
                int from = Arrays.binarySearch(sorted, order[earlier]);
                matrix[state][from] = random.nextInt(3) == 0 ? 0 : 0.1 * random.nextDouble();
            }
        }
        return matrix;
    }
}
