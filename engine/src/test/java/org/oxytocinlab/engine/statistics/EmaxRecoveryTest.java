package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits to noisy responses of a known curve: the truth is found, and the standard errors say how nearly. */
class EmaxRecoveryTest {
    private static final int REPETITIONS = 200;
    private static final double[] DOSES = {0, 1, 2, 4, 6, 8, 12, 16, 24, 32};
    private static final double[] ERRORS = {.05, .05, .08, .08, .08, .06, .06, .05, .05, .05};
    private static final Emax TRUTH = new Emax(1, 4, 5, 1.8);
    private static final List<EmaxFit> FITS = fits();

    /** One parameter, by its name, in a fit and in truth. */
    private record Parameter(String name, Function<EmaxFit, Fitted> fitted, double truth) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Parameter> parameters() {
        return Stream.of(
                new Parameter("E0", EmaxFit::baseline, TRUTH.baseline()),
                new Parameter("Emax", EmaxFit::rise, TRUTH.rise()),
                new Parameter("ED50", EmaxFit::halfDose, TRUTH.halfDose()),
                new Parameter("n", EmaxFit::steepness, TRUTH.steepness()));
    }

    @Test
    void everyRepetitionHasFit() {
        assertThat(FITS).hasSize(REPETITIONS);
    }

    /** Expected beyond 3 errors: 0.54 of 200, more than 5 once in ten thousand. Within 1: 136.5 ± 6.6, four of them. */
    @ParameterizedTest
    @MethodSource("parameters")
    void truthLiesWithinStandardErrors(Parameter parameter) {
        assertThat(nearer(parameter, 3)).isGreaterThanOrEqualTo(REPETITIONS - 5);
        assertThat(nearer(parameter, 1)).isBetween(110L, 163L);
    }

    /** A standard deviation of 200 values is known to 1/√400, 5 %; four of them. */
    @ParameterizedTest
    @MethodSource("parameters")
    void standardErrorsAgreeWithSpread(Parameter parameter) {
        Moments values = Moments.of(all(fit -> parameter.fitted().apply(fit).value()));
        double error = Moments.of(all(fit -> parameter.fitted().apply(fit).standardError()))
                .mean();
        assertThat(values.deviation() / error).isCloseTo(1, within(0.2));
        assertThat(values.mean()).isCloseTo(parameter.truth(), within(4 * values.standardError() + 0.1 * error));
    }

    /** χ² of 10 − 4 degrees: mean 6, variance 12; four errors of √(12/200). */
    @Test
    void residualSumIsChiSquared() {
        assertThat(Moments.of(all(EmaxFit::residualSum)).mean())
                .isCloseTo(6, within(4 * Math.sqrt(12.0 / REPETITIONS)));
    }

    private static long nearer(Parameter parameter, double errors) {
        return FITS.stream()
                .map(parameter.fitted())
                .filter(each -> Math.abs(each.value() - parameter.truth()) <= errors * each.standardError())
                .count();
    }

    private static double[] all(Function<EmaxFit, Double> value) {
        return FITS.stream().mapToDouble(value::apply).toArray();
    }

    private static List<EmaxFit> fits() {
        MadeUpArms noise = new MadeUpArms(99);
        return Stream.generate(() -> noisy(noise))
                .limit(REPETITIONS)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<EmaxFit> noisy(MadeUpArms noise) {
        double[] responses = Arrays.stream(DOSES).map(TRUTH::at).toArray();
        for (int i = 0; i < responses.length; i++) {
            responses[i] += ERRORS[i] * noise.normal();
        }
        return EmaxFit.of(DOSES, responses, ERRORS);
    }
}
