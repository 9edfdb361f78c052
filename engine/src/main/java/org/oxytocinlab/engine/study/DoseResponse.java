package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.EmaxFit;
import org.oxytocinlab.engine.statistics.Spread;

/**
 * What the uterus and the kidney answer to a ladder of rates.
 *
 * @param question what was asked
 * @param grid rates at which curves are drawn, 0 first [mU/min]
 * @param groups one for each group asked
 */
public record DoseResponse(DoseQuestion question, double[] grid, List<DoseGroup> groups) {
    private static final int STEPS_PER_DOUBLING = 8;
    private static final double TENS = DoseQuestion.COUNTED / 10;

    /** Answers a question. */
    public static DoseResponse of(DoseQuestion question, Workforce workforce) {
        double[] grid = grid(question);
        List<DoseGroup> groups = new ArrayList<>();
        question.groups().forEach(group -> groups.add(group(question, grid, group, workforce)));
        return new DoseResponse(question, grid, List.copyOf(groups));
    }

    /** From no drug, and then in equal ratios from the lowest rate to the highest. */
    private static double[] grid(DoseQuestion question) {
        double highest = question.highest();
        double lowest = Arrays.stream(question.milliunits())
                .filter(rate -> rate > 0)
                .findFirst()
                .orElse(highest);
        int steps = (int) Math.ceil(STEPS_PER_DOUBLING * FastMath.log(highest / lowest) / FastMath.log(2));
        double[] grid = new double[steps + 2];
        for (int i = 0; i <= steps; i++) {
            grid[i + 1] = i == steps ? highest : lowest * FastMath.pow(highest / lowest, (double) i / steps);
        }
        return grid;
    }

    private static DoseGroup group(DoseQuestion question, double[] grid, Arm group, Workforce workforce) {
        Case asked = question.population().middle(group);
        SteadyState steady = new SteadyState(asked);
        List<Case> women = IntStream.range(0, question.women())
                .mapToObj(woman -> question.population().drawn(group, new RandomStreams(question.seed(), woman)))
                .toList();
        List<CountedDose> counted = counted(question, women, workforce);
        return new DoseGroup(
                group.name(),
                steady,
                curve(steady, grid),
                question.population().traits().isEmpty() ? Map.of() : between(women, grid),
                dwelt(question, asked),
                counted,
                fit(counted),
                women);
    }

    private static Map<Variable, double[]> curve(SteadyState steady, double[] rates) {
        Map<Variable, double[]> curve = new EnumMap<>(Variable.class);
        for (Variable variable : DoseQuestion.VARIABLES) {
            curve.put(
                    variable,
                    Arrays.stream(rates)
                            .map(rate -> steady.value(variable, rate))
                            .toArray());
        }
        return curve;
    }

    private static Map<Variable, List<Spread>> between(List<Case> women, double[] grid) {
        List<SteadyState> states = women.stream().map(SteadyState::new).toList();
        Map<Variable, List<Spread>> between = new EnumMap<>(Variable.class);
        for (Variable variable : DoseQuestion.VARIABLES) {
            between.put(
                    variable,
                    Arrays.stream(grid)
                            .mapToObj(rate -> Spread.of(states.stream()
                                    .mapToDouble(state -> state.value(variable, rate))
                                    .toArray()))
                            .toList());
        }
        return between;
    }

    private static Map<Variable, double[]> dwelt(DoseQuestion question, Case asked) {
        Trajectory run = Simulation.of(DoseLadder.climbing(asked, question.rates(), question.dwell()));
        double dwell = question.dwell().internal();
        Map<Variable, double[]> dwelt = new EnumMap<>(Variable.class);
        for (Variable variable : DoseQuestion.VARIABLES) {
            dwelt.put(
                    variable,
                    IntStream.rangeClosed(1, question.rates().size())
                            .mapToDouble(step -> run.at(variable, Math.min(run.end(), step * dwell)))
                            .toArray());
        }
        return dwelt;
    }

    private static List<CountedDose> counted(DoseQuestion question, List<Case> women, Workforce workforce) {
        List<Quantity> rates = question.rates();
        List<Double> counts = new ArrayList<>();
        workforce.carryOut(
                rates.size() * women.size(),
                piece -> count(
                        women.get(piece % women.size()).withSeed(question.seed()),
                        rates.get(piece / women.size()),
                        piece % women.size()),
                counts::add);
        List<CountedDose> counted = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            double[] ofRate = counts.subList(i * women.size(), (i + 1) * women.size()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            counted.add(CountedDose.of(rates.get(i).internal(), ofRate));
        }
        return List.copyOf(counted);
    }

    private static double count(Case woman, Quantity rate, int index) {
        double end = DoseQuestion.RUN_IN + DoseQuestion.COUNTED;
        Trajectory run = Simulation.ofWoman(DoseLadder.steady(woman, rate, end), index, Set.of(), end);
        return new Count(run.contractions()).onsetsBetween(DoseQuestion.RUN_IN, end) / TENS;
    }

    private static Optional<EmaxFit> fit(List<CountedDose> counted) {
        boolean spread = counted.stream().allMatch(dose -> dose.standardError() > 0);
        return spread
                ? EmaxFit.of(
                        counted.stream().mapToDouble(CountedDose::rate).toArray(),
                        counted.stream()
                                .mapToDouble(dose -> dose.contractions().value())
                                .toArray(),
                        counted.stream().mapToDouble(CountedDose::standardError).toArray())
                : Optional.empty();
    }
}
