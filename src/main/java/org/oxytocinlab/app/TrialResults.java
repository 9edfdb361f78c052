package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ReservedRows;
import org.oxytocinlab.app.output.ScratchFault;
import org.oxytocinlab.app.output.ScratchFile;
import org.oxytocinlab.app.output.SketchWords;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.output.TrialColumns;
import org.oxytocinlab.app.output.TrialGrid;
import org.oxytocinlab.app.report.StudyWords;
import org.oxytocinlab.app.report.TrialFiles;
import org.oxytocinlab.app.shard.ShardFault;
import org.oxytocinlab.app.shard.ShardOrder;
import org.oxytocinlab.app.words.TrialNotes;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Model.CommandSpec;

/** Gathers the women of a trial, wherever they were followed, writes what came out and tells it. */
final class TrialResults {
    private final Workplace workplace;
    private final CommandSpec spec;
    private final StudyPlace place;
    private final SlideRequest slides;
    private final Workforce hands;

    /**
     * The results of one trial.
     *
     * @param hands draw the figures
     */
    TrialResults(Workplace workplace, CommandSpec spec, StudyPlace place, SlideRequest slides, Workforce hands) {
        this.workplace = workplace;
        this.spec = spec;
        this.place = place;
        this.slides = slides;
        this.hands = hands;
    }

    /** Where the women of a trial come from, in the order of their indices. */
    @FunctionalInterface
    interface Women {
        /** Hands all of them over. */
        void handOver(Consumer<Participant> receiver) throws CommandFault, ShardFault;
    }

    /** Gathers the women of a study with a population, and writes and tells everything, or nothing. */
    void write(Study asked, Women women) throws CommandFault {
        Trial trial = ShardOrder.trial(asked);
        TrialColumns columns = new TrialColumns(trial);
        int mostKept = workplace.mostKept();
        try (ReservedRows rows = place.begin("trial.csv", columns.headers());
                ScratchFile scratch = place.scratch(Outcomes.bytes(trial, mostKept))) {
            Outcomes outcomes = new Outcomes(trial, scratch, mostKept);
            gather(women, participant -> {
                outcomes.accept(participant);
                rows.add(columns.rows(participant));
            });
            List<String> notes = new ArrayList<>(TrialNotes.of(asked, outcomes));
            SketchWords.note(outcomes).ifPresent(notes::add);
            Study study = asked.noting(notes);
            Study.TrialPlan plan = asked.trial().orElseThrow();
            FigureChoice choice = slides.choice(Set.of(), study.figure());
            place.write(new TrialFiles(study, plan, outcomes, choice, hands).results(), rows);
            if (!workplace.isQuiet()) {
                print(study, plan, outcomes);
                place.say(study.notes());
            }
        } catch (ScratchFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
    }

    private static void gather(Women women, Consumer<Participant> receiver) throws CommandFault {
        try {
            women.handOver(receiver);
        } catch (ShardFault e) {
            throw CommandFault.invalid(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw CommandFault.failed("cannot write trial.csv: " + e.getMessage(), e);
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
