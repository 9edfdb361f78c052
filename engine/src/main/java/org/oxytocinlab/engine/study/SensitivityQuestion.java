package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Survey;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.statistics.SobolDesign;
import org.oxytocinlab.engine.statistics.SobolIndices;

/**
 * On which traits of a woman and of the model an endpoint of a case depends. Every run has the random streams of the case, so that
 * two runs differ by their traits and never by chance.
 *
 * @param asked the case; what it says of a trait is the middle
 * @param traits each moved by its own spread, independently of the others
 * @param endpoint of a run
 */
public record SensitivityQuestion(Case asked, List<Trait> traits, Endpoint endpoint) {
    /** Ends of the middle nine tenths, in standard deviations. */
    private static final double TAIL = Math.sqrt(2) * Erf.erfInv(0.9);

    private static final double ROW = 1;

    /** Copies the list. */
    public SensitivityQuestion {
        traits = List.copyOf(traits);
    }

    /**
     * One trait moved alone.
     *
     * @param trait which
     * @param low the endpoint at its 5 % quantile; not a number where a run has none
     * @param high the endpoint at its 95 % quantile
     */
    public record Bar(Trait trait, double low, double high) {

        /** How far the endpoint moves. */
        public double span() {
            return Math.abs(high - low);
        }
    }

    /**
     * Every trait moved alone.
     *
     * @param middle the endpoint with every trait in the middle
     * @param bars the longest first; one without both ends comes last
     */
    public record Tornado(double middle, List<Bar> bars) {}

    /** The case with its traits moved [standard deviations]. */
    private Case moved(double[] normals) {
        Case woman = asked;
        for (int i = 0; i < normals.length; i++) {
            woman = traits.get(i).applied(woman, normals[i]);
        }
        return woman;
    }

    private double answer(double[] normals) {
        Case woman = moved(normals);
        Trajectory run = Simulation.ofWoman(woman, Case.ONLY_WOMAN, endpoint.needs(), ROW);
        return endpoint.isComputed(run) ? endpoint.of(new Survey(run)) : Double.NaN;
    }

    /** Moves every trait alone, down and up. */
    public Tornado tornado(Workforce workforce) {
        List<Double> answers = new ArrayList<>();
        workforce.carryOut(2 * traits.size() + 1, piece -> answer(alone(piece)), answers::add);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            bars.add(new Bar(traits.get(i), answers.get(2 * i + 1), answers.get(2 * i + 2)));
        }
        bars.sort(Comparator.comparingDouble(bar -> Double.isNaN(bar.span()) ? Double.POSITIVE_INFINITY : -bar.span()));
        return new Tornado(answers.get(0), List.copyOf(bars));
    }

    private double[] alone(int piece) {
        double[] normals = new double[traits.size()];
        if (piece > 0) {
            normals[(piece - 1) / 2] = piece % 2 == 1 ? -TAIL : TAIL;
        }
        return normals;
    }

    /** How many runs the shares of the variance take. */
    public int runs(int samples) {
        return samples * (traits.size() + 2);
    }

    /**
     * Shares the variance out among the traits, all moved at once.
     *
     * @param samples N of the design
     * @return with what is no number where a run has no answer
     */
    public SobolIndices indices(int samples, long seed, Workforce workforce) {
        RandomStreams streams = new RandomStreams(seed, Case.ONLY_WOMAN);
        SobolDesign design = new SobolDesign(samples, traits.size(), streams.of("sobol shift"));
        List<Double> answers = new ArrayList<>();
        workforce.carryOut(design.size(), piece -> answer(normals(design.point(piece))), answers::add);
        return SobolIndices.of(
                design, answers.stream().mapToDouble(Double::doubleValue).toArray(), streams.of("sobol bootstrap"));
    }

    private static double[] normals(double[] places) {
        double[] normals = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            // A place of exactly 0 would be infinite.
            double inside = Math.max(0x1p-53, Math.min(1 - 0x1p-53, places[i]));
            normals[i] = Math.sqrt(2) * Erf.erfInv(2 * inside - 1);
        }
        return normals;
    }
}
