package org.oxytocinlab.scenarios;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Criteria;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trial;

/**
 * A study as its author wrote it: one question, and the arms that answer it.
 *
 * @param title in one line
 * @param question what is asked, empty when it is not said
 * @param teaches the lesson, empty when none is given
 * @param arms one or more, all with the seed of the study
 * @param scenarios what the file says of each arm
 * @param trial how a virtual trial of it is done, if it has a population
 * @param expect what should come out, line by line
 * @param notes what a reader of the results should know, a sentence each
 * @param figure how the author wants the figure
 * @param dose what it says of the ladder of a dose–response
 * @param sweep what it says of a sweep
 */
public record Study(
        String title,
        String question,
        String teaches,
        List<Arm> arms,
        List<Scenario> scenarios,
        Optional<TrialPlan> trial,
        List<Scenario.Line> expect,
        List<String> notes,
        FigureWish figure,
        DosePlan dose,
        SweepPlan sweep) {

    /** A study that says nothing of a ladder or a sweep. */
    public Study(
            String title,
            String question,
            String teaches,
            List<Arm> arms,
            List<Scenario> scenarios,
            Optional<TrialPlan> trial,
            List<Scenario.Line> expect,
            List<String> notes,
            FigureWish figure) {
        this(title, question, teaches, arms, scenarios, trial, expect, notes, figure, DosePlan.NONE, SweepPlan.NONE);
    }

    /** The seed of all random streams. */
    public long seed() {
        return arms.get(0).asked().seed();
    }

    /** The same study with other random numbers. */
    public Study withSeed(long seed) {
        List<Arm> reseeded = arms.stream().map(arm -> arm.withSeed(seed)).toList();
        return new Study(title, question, teaches, reseeded, scenarios, trial, expect, notes, figure, dose, sweep);
    }

    /**
     * How a virtual trial is done.
     *
     * @param population from which the women are drawn
     * @param design who gets which arm
     * @param criteria what is too much and what is enough
     * @param women in each replicate
     * @param replicates how often the trial is done
     * @param findings what real trials found
     * @param assumed what their reports do not say and this study assumes, in sentences
     */
    public record TrialPlan(
            Population population,
            Trial.Design design,
            Criteria criteria,
            int women,
            int replicates,
            List<Finding> findings,
            List<String> assumed) {}

    /** The same study with sentences that say what should come out. */
    Study expecting(List<Scenario.Line> sentences) {
        return new Study(
                title, question, teaches, arms, scenarios, trial, List.copyOf(sentences), notes, figure, dose, sweep);
    }

    /** The same study with more that a reader of the results should know; each sentence stands once. */
    public Study noting(List<String> more) {
        Set<String> all = new LinkedHashSet<>(notes);
        all.addAll(more);
        return new Study(
                title, question, teaches, arms, scenarios, trial, expect, List.copyOf(all), figure, dose, sweep);
    }

    /** The same study under another title. */
    public Study titled(String other) {
        return new Study(other, question, teaches, arms, scenarios, trial, expect, notes, figure, dose, sweep);
    }

    /** The same study with another number of women, if it is a trial. */
    public Study withWomen(int women) {
        Optional<TrialPlan> other = trial.map(plan -> new TrialPlan(
                plan.population(),
                plan.design(),
                plan.criteria(),
                women,
                plan.replicates(),
                plan.findings(),
                plan.assumed()));
        return new Study(title, question, teaches, arms, scenarios, other, expect, notes, figure, dose, sweep);
    }

    /** The same study with another ladder for its dose–response. */
    public Study withDose(DosePlan other) {
        return new Study(title, question, teaches, arms, scenarios, trial, expect, notes, figure, other, sweep);
    }

    /** The same study with a sweep. */
    Study sweeping(SweepPlan plan) {
        return new Study(title, question, teaches, arms, scenarios, trial, expect, notes, figure, dose, plan);
    }

    /** The virtual trial of this study. */
    public Trial virtual(TrialPlan plan) {
        return new Trial(
                arms, plan.population(), plan.design(), plan.criteria(), plan.women(), plan.replicates(), seed());
    }
}
