package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ReservedRows;
import org.oxytocinlab.app.output.ScratchFault;
import org.oxytocinlab.app.output.ScratchFile;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.output.TrialColumns;
import org.oxytocinlab.app.output.TrialGrid;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Carries out a virtual trial: many women in every arm, or each in one. */
@Command(
        name = "trial",
        description = "A virtual trial: many women in every arm, endpoints with intervals, one report.")
@SuppressWarnings("NullAway.Init")
final class TrialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Oxytocin oxytocin;

    @Parameters(
            paramLabel = "STUDY",
            description = "A study with a population: a YAML file, or a name from the library.")
    private String name;

    @Option(names = "--women", paramLabel = "N", description = "How many women, in place of the study's own number.")
    private @Nullable Integer women;

    @Mixin
    private StudyRequest request;

    @Mixin
    private SlideRequest slides;

    @Override
    public Integer call() throws Refusal {
        StudySource.Named named = request.study(oxytocin, List.of(name));
        Study asked = named.study().withWomen(women(named.study()));
        Study.TrialPlan plan = asked.trial()
                .orElseThrow(
                        () -> Refusal.invalid(
                                "'" + name
                                        + "' has no population; expected a study with e.g. 'population: induction', or 'population: none'"));
        Trial trial = asked.virtual(plan);
        StudyPlace place = request.place(oxytocin, spec, named.stem());
        Workforce workers = request.workers(oxytocin, spec, "women");
        TrialColumns columns = new TrialColumns(trial);
        try (ReservedRows rows = place.begin("trial.csv", columns.headers());
                ScratchFile scratch = place.scratch(Outcomes.bytes(trial))) {
            Outcomes outcomes = new Outcomes(trial, scratch);
            carryOut(named, trial, workers, outcomes, columns, rows);
            Study study = asked.noting(TrialNotes.of(asked, outcomes));
            FigureChoice choice = slides.choice(Set.of(), study.figure());
            place.write(new TrialFiles(study, plan, outcomes, choice, request.hands()).results(), rows);
            if (!oxytocin.isQuiet()) {
                print(study, plan, outcomes);
                place.say(study.notes());
            }
        } catch (ScratchFault e) {
            throw Refusal.failed(String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private int women(Study study) throws Refusal {
        Study.TrialPlan plan = study.trial().orElse(null);
        int replicates = plan == null ? 1 : plan.replicates();
        int usual = plan == null ? 1 : plan.women();
        int wanted = women == null ? usual : women;
        if (wanted < 1 || (long) wanted * replicates > Trial.MOST_WOMEN) {
            throw Refusal.invalid(
                    "--women: '" + wanted + "' is not a whole number from 1 to " + Trial.MOST_WOMEN / replicates);
        }
        return wanted;
    }

    private static void carryOut(
            StudySource.Named named,
            Trial trial,
            Workforce workforce,
            Outcomes outcomes,
            TrialColumns columns,
            ReservedRows rows)
            throws Refusal {
        try {
            Refusal.guarded(named.stem(), named.study().scenarios(), () -> {
                trial.carryOut(workforce, participant -> {
                    outcomes.accept(participant);
                    rows.add(columns.rows(participant));
                });
                return trial;
            });
        } catch (UncheckedIOException e) {
            throw Refusal.failed("cannot write trial.csv: " + e.getMessage(), e);
        }
    }

    private void print(Study study, Study.TrialPlan plan, Outcomes outcomes) {
        PrintWriter console = spec.commandLine().getOut();
        TrialGrid grid = new TrialGrid(outcomes);
        String times = plan.replicates() == 1 ? "" : ", " + plan.replicates() + " times";
        console.println(study.title() + " (" + plan.women() + " women" + times + ", "
                + plan.design().words() + ")");
        StudyWords.printDifferences(console, study);
        console.println();
        BaselineTable women = BaselineTable.of(outcomes);
        TextGrid.printUnbroken(console, women.headers(), women.rows());
        console.println();
        TextGrid.printUnbroken(console, grid.armHeaders(), grid.arms());
        for (int arm = 1; arm < study.arms().size(); arm++) {
            console.println();
            TextGrid.printUnbroken(console, grid.contrastHeaders(arm), grid.contrasts(arm));
        }
        if (!plan.findings().isEmpty()) {
            console.println();
            TextGrid.printUnbroken(console, grid.findingHeaders(), grid.findings(plan.findings()));
        }
    }
}
