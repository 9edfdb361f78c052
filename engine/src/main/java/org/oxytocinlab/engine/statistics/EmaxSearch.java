package org.oxytocinlab.engine.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.util.FastMath;

/** Looks for the nearest curve from starts that lie over the range of the doses; the best of them counts. */
final class EmaxSearch {
    private static final double[] STEEPNESS = {1, 2, 5};
    private static final double[] PLACES = {0.25, 0.5, 0.75};

    /** A start that needs more is on its way to infinity. */
    private static final int STEPS = 300;

    private static final double TOLERANCE = 1e-13;

    /** Relative standard error at which a parameter may as well be nothing. */
    private static final double UNKNOWN = 1;

    private static final double SINGULAR = 1e-12;

    private final double[] doses;
    private final double[] responses;
    private final double[] weights;

    EmaxSearch(double[] doses, double[] responses, double[] standardErrors) {
        this.doses = doses;
        this.responses = responses;
        this.weights = Arrays.stream(standardErrors).map(se -> 1 / (se * se)).toArray();
    }

    Optional<EmaxFit> best() {
        return starts().flatMap(start -> from(start).stream())
                .min(Comparator.comparingDouble(Optimum::getCost))
                .flatMap(EmaxSearch::fit);
    }

    private Stream<double[]> starts() {
        double[] positive =
                Arrays.stream(doses).filter(dose -> dose > 0).sorted().toArray();
        double lowest = Arrays.stream(responses).min().orElseThrow();
        double highest = Arrays.stream(responses).max().orElseThrow();
        if (highest == lowest) {
            return Stream.empty();
        }
        double rise = FastMath.log(highest - lowest);
        double first = FastMath.log(positive[0]);
        double range = FastMath.log(positive[positive.length - 1]) - first;
        return DoubleStream.of(PLACES)
                .boxed()
                .flatMap(place -> DoubleStream.of(STEEPNESS)
                        .mapToObj(n -> new double[] {lowest, rise, first + place * range, FastMath.log(n)}));
    }

    private List<Optimum> from(double[] start) {
        try {
            Optimum found = new LevenbergMarquardtOptimizer()
                    .withCostRelativeTolerance(TOLERANCE)
                    .withParameterRelativeTolerance(TOLERANCE)
                    .optimize(new LeastSquaresBuilder()
                            .start(start)
                            .target(responses)
                            .weight(new DiagonalMatrix(weights))
                            .model(new EmaxModel(doses))
                            .maxIterations(STEPS)
                            .maxEvaluations(STEPS)
                            .build());
            return Double.isFinite(found.getCost()) ? List.of(found) : List.of();
        } catch (MathIllegalStateException noConvergence) {
            return List.of();
        }
    }

    private static Optional<EmaxFit> fit(Optimum found) {
        RealVector errors;
        try {
            errors = found.getSigma(SINGULAR);
        } catch (SingularMatrixException singular) {
            return Optional.empty();
        }
        for (int i = 1; i < errors.getDimension(); i++) {
            if (!(errors.getEntry(i) < UNKNOWN)) {
                return Optional.empty();
            }
        }
        RealVector point = found.getPoint();
        return Optional.of(new EmaxFit(
                new Fitted(point.getEntry(0), errors.getEntry(0)),
                Fitted.ofLogarithm(point.getEntry(1), errors.getEntry(1)),
                Fitted.ofLogarithm(point.getEntry(2), errors.getEntry(2)),
                Fitted.ofLogarithm(point.getEntry(3), errors.getEntry(3)),
                found.getCost() * found.getCost()));
    }
}
