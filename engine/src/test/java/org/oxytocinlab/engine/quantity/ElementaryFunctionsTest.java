package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Exponential and logarithm against forty digits. */
class ElementaryFunctionsTest {
    private static final MathContext DIGITS = new MathContext(40);

    /** Units in the last place. */
    private static final double MOST = 1;

    private static final int LOOKS = 4000;

    private final UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(11);

    @Test
    void exponentialIsRightToTheLastPlace() {
        for (int i = 0; i < LOOKS; i++) {
            double x = i % 2 == 0 ? 80 * random.nextDouble() - 60 : 2 * random.nextDouble() - 1;
            assertClose(Exponential.of(x), exponential(new BigDecimal(x)), "e to the " + x);
        }
    }

    @Test
    void logarithmIsRightToTheLastPlace() {
        for (int i = 0; i < LOOKS; i++) {
            double x = i % 2 == 0 ? 0.5 + 1.5 * random.nextDouble() : Exponential.of(60 * random.nextDouble() - 30);
            assertClose(Logarithm.of(x), logarithm(x), "ln " + x);
        }
    }

    @Test
    void endsOfTheRange() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(709.78)).isFinite();
        assertThat(Exponential.of(710)).isInfinite();
        assertThat(Exponential.of(-745)).isEqualTo(Double.MIN_VALUE);
        assertThat(Exponential.of(-746)).isZero();
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.of(Double.NaN)).isNaN();
        assertThat(Logarithm.of(1)).isZero();
        assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logarithm.of(-1)).isNaN();
        assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Logarithm.of(Double.MIN_VALUE)).isBetween(-744.4401, -744.4400);
    }

    private static void assertClose(double value, BigDecimal exact, String what) {
        BigDecimal error = new BigDecimal(value).subtract(exact).abs();
        assertThat(error.doubleValue()).as(what).isLessThanOrEqualTo(MOST * Math.ulp(exact.doubleValue()));
    }

    /** The series at a 1024th of the argument, squared ten times. */
    private static BigDecimal exponential(BigDecimal x) {
        MathContext more = new MathContext(60);
        BigDecimal small = x.divide(BigDecimal.valueOf(1024), more);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 40; n++) {
            term = term.multiply(small, more).divide(BigDecimal.valueOf(n), more);
            sum = sum.add(term, more);
        }
        for (int i = 0; i < 10; i++) {
            sum = sum.multiply(sum, more);
        }
        return sum;
    }

    /** One step of Newton's from the double at hand doubles its digits. */
    private static BigDecimal logarithm(double x) {
        BigDecimal guess = new BigDecimal(Math.log(x));
        BigDecimal off = new BigDecimal(x).divide(exponential(guess), DIGITS).subtract(BigDecimal.ONE);
        // ln(1 + e) = e − e²/2, with e a rounding error.
        return guess.add(off).subtract(off.multiply(off).divide(BigDecimal.valueOf(2), DIGITS));
    }

    @Test
    void manyExponentialsAtOnceHaveTheBitsOfEach() {
        double[] exponents = new double[400];
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = -760 + 3.9 * i;
        }
        exponents[3] = Double.NaN;
        exponents[5] = Double.NEGATIVE_INFINITY;
        exponents[7] = Double.POSITIVE_INFINITY;
        double[] raised = exponents.clone();
        Exponential.raise(raised, 399, new double[400]);
        for (int i = 0; i < 399; i++) {
            assertThat(raised[i]).isEqualTo((Double) Exponential.of(exponents[i]));
        }
        assertThat(raised[399]).isEqualTo(exponents[399]);
    }
}
