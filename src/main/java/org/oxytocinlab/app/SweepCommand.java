package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.SweepTable;
import org.oxytocinlab.app.output.SweepWords;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.report.SweepAnswer;
import org.oxytocinlab.app.report.SweepFiles;
import org.oxytocinlab.app.report.SweepNotes;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.SweepOutcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Carries out a grid of virtual trials with the same women. */
final class SweepCommand extends Command {

    private final Supplier<String> name =
            options.name("STUDY", "A study with a population and a 'sweep': a YAML file, or a name from the library.");

    private final WomenRequest women = new WomenRequest(options);

    private final Supplier<List<String>> endpoints = options.several(
            "--endpoint",
            "NAME",
            "",
            "Draw this endpoint of a trial, in place of the study's own; may be repeated. When nobody says: minutes to adequate contractions,"
                    + " tachysystole, hours to birth of a labour, and lowest plasma sodium.");

    private final StudyRequest request = new StudyRequest(options);

    private final SlideRequest slides = new SlideRequest(options);

    SweepCommand(Workplace workplace) {
        super(
                workplace,
                "A grid of virtual trials over one or two factors: maps with contours, and benefit against harm.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, List.of(name.get()));
        if (named.study().sweep().factors().isEmpty()) {
            throw CommandFault.invalid(
                    "'" + name.get() + "' has nothing to vary; expected a study with e.g. 'sweep: [{vary: step,"
                            + " values: [1 mU/min, 2 mU/min, 4 mU/min]}]'");
        }
        Study asked = women.in(named.study(), Trial.MOST_KEPT);
        Study.TrialPlan plan = asked.trial().orElseThrow();
        Sweep sweep = Sweep.of(asked.sweep().factors(), asked.virtual(plan));
        List<Measure> shown = SweepAnswer.shown(
                endpoints.get(), asked.sweep().endpoints(), sweep.trial().measures());
        StudyPlace place = request.place(workplace, spec, named.stem() + "-sweep");
        Workforce workers = request.workers(workplace, spec, "women");
        SweepAnswer answer = new SweepAnswer(
                CommandFault.guarded(named.stem(), List.of(), () -> SweepOutcomes.of(sweep, workers)), shown);
        Study study = asked.noting(SweepNotes.of(asked, answer));
        place.write(SweepFiles.of(study, plan, answer, slides.choice(Set.of(), study.figure())));
        if (!workplace.isQuiet()) {
            print(study, answer);
            place.say(study.notes());
        }
        return 0;
    }

    private void print(Study study, SweepAnswer answer) {
        PrintWriter console = spec.commandLine().getOut();
        SweepTable table = new SweepTable(answer.outcomes(), answer.front());
        SweepWords words = new SweepWords(answer.outcomes());
        console.println(study.title() + " (" + words.varied() + ")");
        if (answer.outcomes().sweep().factors().size() == 1) {
            console.println();
            TextGrid.printUnbroken(console, table.headers(answer.shown()), table.rows(answer.shown()));
        } else {
            for (Measure measure : answer.shown()) {
                console.println();
                console.println("  " + words.headingWithUnit(measure));
                TextGrid.printUnbroken(console, table.headers(answer.shown()), table.rows(measure, false));
            }
        }
        if (!answer.front().isEmpty()) {
            console.println();
            console.println("  No other cell is better in both "
                    + answer.benefit().words() + " and " + answer.harm().words() + ":");
            answer.front()
                    .forEach(cell -> console.println("    " + words.cell(cell) + ": "
                            + words.value(cell, answer.benefit()) + " and " + words.value(cell, answer.harm()) + " %"));
        }
    }
}
