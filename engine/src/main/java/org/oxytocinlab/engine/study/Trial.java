package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.quantity.Workspace;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * A virtual trial: many women, each in every arm or in one of them. What is random about a woman is named by the seed and
 * her index and never by the arm, so that neither the order nor the number of hands matters, and equal arms are equal.
 *
 * @param arms two to six
 * @param population from which the women are drawn
 * @param design who gets which arm
 * @param criteria what is too much and what is enough
 * @param women in each replicate
 * @param replicates how often the whole trial is done, with other women each time
 * @param seed of all random streams
 * @param measures the endpoints, in the order of tables
 */
public record Trial(
        List<Arm> arms,
        Population population,
        Design design,
        Criteria criteria,
        int women,
        int replicates,
        long seed,
        List<Measure> measures) {
    /** So many women a trial may have in all replicates: as many as a hundred thousand pieces of a hundred. */
    public static final int MOST_WOMEN = 10_000_000;

    /** Up to so many women every number is kept and quantiles are exact; of more they are those of a sketch. */
    public static final int MOST_KEPT = 100_000;

    /** A trial with the endpoints that every trial has. */
    public Trial(
            List<Arm> arms,
            Population population,
            Design design,
            Criteria criteria,
            int women,
            int replicates,
            long seed) {
        this(arms, population, design, criteria, women, replicates, seed, Measure.of(arms));
    }

    /** Who gets which arm. */
    public enum Design {
        /** Every woman in every arm, as no real trial can. */
        PAIRED("paired"),
        /** Every woman in one arm, drawn by lot, as in a real trial. */
        RANDOMISED("randomised");

        private final String words;

        Design(String words) {
            this.words = words;
        }

        /** The name in a study. */
        public String words() {
            return words;
        }
    }

    /** How many women there are in all replicates. */
    public int size() {
        return women * replicates;
    }

    /** What is followed over time, and how closely. */
    public Bands bands() {
        return Bands.of(this);
    }

    /** Whether the time of all arms begins with the birth. */
    public boolean isAfterBirth() {
        return arms.stream().allMatch(arm -> arm.asked().isAfterBirth());
    }

    /** How long the women of an arm are followed, in the unit of a measure. */
    double followed(int arm, Measure measure) {
        return measure.unit().fromInternal(arms.get(arm).asked().duration().internal());
    }

    /** How long every woman is followed, in whatever arm [min]. */
    double followed() {
        double shortest = Double.POSITIVE_INFINITY;
        for (Arm arm : arms) {
            shortest = Math.min(shortest, arm.asked().duration().internal());
        }
        return shortest;
    }

    /**
     * Carries the trial out.
     *
     * @param receiver takes the women one at a time, in the order of their indices
     */
    public void carryOut(Workforce workforce, Consumer<Participant> receiver) {
        Set<Variable> columns = columns();
        Bands bands = bands();
        Workspaces workspaces = new Workspaces();
        workforce.carryOut(
                size(), woman -> workspaces.lend(workspace -> follow(woman, columns, bands, workspace)), receiver);
    }

    /** What the endpoints and the bands need; other rows of a woman nobody sees, and they would be a third of her cost. */
    private Set<Variable> columns() {
        return Stream.concat(
                        bands().variables().stream(), measures.stream().flatMap(measure -> measure.needs().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Participant follow(int woman, Set<Variable> columns, Bands bands, Workspace workspace) {
        RandomStreams streams = new RandomStreams(seed, woman);
        List<Participant.Course> courses = new ArrayList<>();
        if (design == Design.PAIRED) {
            for (int arm = 0; arm < arms.size(); arm++) {
                courses.add(follow(woman, arm, streams, columns, bands, workspace));
            }
        } else {
            courses.add(
                    follow(woman, streams.of("allocation").nextInt(arms.size()), streams, columns, bands, workspace));
        }
        return new Participant(woman, List.copyOf(courses));
    }

    private Participant.Course follow(
            int woman, int arm, RandomStreams streams, Set<Variable> columns, Bands bands, Workspace workspace) {
        workspace.clear();
        Case treated = population.drawn(arms.get(arm).withSeed(seed), streams);
        try {
            Trajectory run = Simulation.ofWoman(treated, woman, columns, bands.step(), workspace);
            FollowedWoman followed = new FollowedWoman(treated, run, criteria, workspace);
            double[] values = measures.stream()
                    .mapToDouble(measure -> measure.of(followed))
                    .toArray();
            return Participant.Course.of(arm, treated, population.traits(), measures, values, bands.read(run));
        } catch (RunFault fault) {
            throw fault.in(
                    arm, "woman " + (woman + 1) + ", arm '" + arms.get(arm).name() + "'");
        }
    }
}
