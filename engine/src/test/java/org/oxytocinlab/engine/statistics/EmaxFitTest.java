package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fitted curve, and where there is none. */
class EmaxFitTest {
    private static final double[] DOSES = {0, 1, 2, 4, 8, 16, 32};

    /** A steep curve is flat at most doses; four digits are lost there, hence 1e-6 and not 1e-10. */
    @ParameterizedTest
    @CsvSource({"1, 4, 5, 1", "0, 4, 5, 2", "3.2, 0.5, 3, 3.5", "-1, 2000, 9, 1.4", "0.001, 0.002, 0.9, 0.8"})
    void exactResponsesGiveTheirCurve(double baseline, double rise, double halfDose, double steepness) {
        Emax curve = new Emax(baseline, rise, halfDose, steepness);
        EmaxFit fit = fit(curve::at, rise / 100).orElseThrow();
        assertThat(fit.baseline().value()).isCloseTo(baseline, within(1e-6 * rise));
        assertThat(fit.rise().value()).isCloseTo(rise, within(1e-6 * rise));
        assertThat(fit.halfDose().value()).isCloseTo(halfDose, within(1e-6 * halfDose));
        assertThat(fit.steepness().value()).isCloseTo(steepness, within(1e-6 * steepness));
        assertThat(fit.residualSum()).isLessThan(1e-9);
        assertThat(fit.curve().at(6)).isCloseTo(curve.at(6), within(1e-6 * rise));
    }

    /** SciPy 1.17.1: curve_fit(sigma=se, absolute_sigma=True); the same errors without logarithms, to first order equal. */
    @Test
    void agreesWithSciPy() {
        double[] responses = {1.02, 1.35, 1.98, 2.9, 3.71, 4.28, 4.45};
        double[] errors = {.1, .1, .12, .15, .12, .1, .08};
        EmaxFit fit = EmaxFit.of(DOSES, responses, errors).orElseThrow();
        isClose(fit.baseline(), 1.0068834675302032, 0.0950375373140218);
        isClose(fit.rise(), 3.556031738083089, 0.16082982597182255);
        isClose(fit.halfDose(), 3.752214822335566, 0.34443096826747);
        isClose(fit.steepness(), 1.618240759405497, 0.19331738191950726);
        assertThat(fit.residualSum()).isCloseTo(0.42405661300692676, within(1e-6));
    }

    @Test
    void orderOfDosesDoesNotMatter() {
        double[] doses = {8, 0, 32, 1, 16, 4, 2};
        double[] responses =
                Arrays.stream(doses).map(new Emax(1, 4, 5, 1.5)::at).toArray();
        double[] errors = same(0.1);
        EmaxFit fit = EmaxFit.of(doses, responses, errors).orElseThrow();
        isClose(
                fit.halfDose(),
                5,
                fit(new Emax(1, 4, 5, 1.5)::at, 0.1).orElseThrow().halfDose().standardError());
    }

    @Test
    void fewerThanFiveDosesHaveNoFit() {
        double[] doses = {0, 1, 1, 4, 4, 16, 16, 0};
        double[] responses =
                Arrays.stream(doses).map(new Emax(1, 4, 5, 1.5)::at).toArray();
        double[] errors = new double[doses.length];
        Arrays.fill(errors, 0.1);
        assertThat(EmaxFit.of(doses, responses, errors)).isEmpty();
        assertThat(EmaxFit.of(new double[0], new double[0], new double[0])).isEmpty();
    }

    @Test
    void flatResponseHasNoFit() {
        assertThat(fit(dose -> 3, 0.1)).isEmpty();
    }

    @Test
    void fallingResponseHasNoFit() {
        assertThat(fit(new Emax(5, -4, 5, 1.5)::at, 0.1)).isEmpty();
    }

    @Test
    void responseThatDoesNotLevelOffHasNoFit() {
        assertThat(fit(dose -> 1 + dose / 10, 0.1)).isEmpty();
    }

    /** Between 4 and 8 the response jumps; how steeply, and at which dose, nothing says. */
    @Test
    void jumpHasNoFit() {
        assertThat(fit(dose -> dose < 6 ? 1 : 4, 0.1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noiseAloneHasNoFit(long seed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        for (int i = 0; i < 20; i++) {
            assertThat(fit(dose -> random.nextDouble(), 0.3)).isEmpty();
        }
    }

    /** A response that chance may hide: no fit, or one whose parameters are finite and known. Both occur. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void responseInNoiseNeverGivesNonsense(long seed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        Emax curve = new Emax(1, 4, 5, 1.5);
        List<EmaxFit> fits = IntStream.range(0, 40)
                .mapToObj(i -> fit(dose -> curve.at(dose) + random.nextDouble(-0.6, 0.6), 0.35))
                .flatMap(Optional::stream)
                .toList();
        assertThat(fits).hasSizeBetween(1, 39).allSatisfy(EmaxFitTest::makesSense);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2, 0.1", "1, NaN, 0.1", "1, 2, 0", "1, 2, Infinity", "1, 2, NaN", "Infinity, 2, 1"})
    void pointWithoutMeaningIsRefused(double dose, double response, double error) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmaxFit.of(new double[] {dose}, new double[] {response}, new double[] {error}));
    }

    @Test
    void pointsAreComplete() {
        assertThatIllegalArgumentException().isThrownBy(() -> EmaxFit.of(DOSES, new double[3], same(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EmaxFit.of(DOSES, new double[7], new double[3]));
    }

    private static void makesSense(EmaxFit fit) {
        assertThat(DoubleStream.of(
                        fit.rise().value(),
                        fit.halfDose().value(),
                        fit.steepness().value()))
                .allSatisfy(value -> assertThat(value).isFinite().isPositive());
        assertThat(fit.halfDose().standardError()).isLessThan(fit.halfDose().value());
        assertThat(fit.rise().standardError()).isLessThan(fit.rise().value());
        assertThat(fit.steepness().standardError()).isLessThan(fit.steepness().value());
        assertThat(fit.baseline().standardError()).isFinite();
    }

    private static void isClose(Fitted fitted, double value, double error) {
        assertThat(fitted.value()).isCloseTo(value, within(1e-6));
        assertThat(fitted.standardError()).isCloseTo(error, within(1e-5));
    }

    private static Optional<EmaxFit> fit(DoubleUnaryOperator response, double error) {
        return EmaxFit.of(DOSES, Arrays.stream(DOSES).map(response).toArray(), same(error));
    }

    private static double[] same(double error) {
        double[] errors = new double[DOSES.length];
        Arrays.fill(errors, error);
        return errors;
    }
}
