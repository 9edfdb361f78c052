package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ProgramVersion;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.SummaryTable;
import org.oxytocinlab.app.output.WantedFiles;
import org.oxytocinlab.app.output.WriteFault;
import org.oxytocinlab.app.report.RunFiles;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.app.words.CaseBedside;
import org.oxytocinlab.app.words.FigureTopics;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.app.words.UnmodelledNotes;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.charts.strip.StripOptions;
import org.oxytocinlab.charts.strip.Tocograph;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioWriter;

/** Simulates each case, writes its results and prints a summary. */
final class RunCommand extends Command {

    private final Supplier<List<String>> cases = options.names(
            "1..*", "CASE", "A case: a YAML file, a name from the library, or an event table of NONMEM (TABLE.csv).");

    private final Supplier<String> out = options.usually(
            "out",
            String.class,
            "--out",
            "DIR",
            "Where results go, in a folder for each case (default: ${DEFAULT-VALUE}).");

    private final Supplier<Optional<Long>> seed =
            options.perhaps(Long.class, "--seed", "N", "Seed of the random numbers, in place of the case's own.");

    private final StripRequest strip = new StripRequest(options);

    private final Browser browser = new Browser(options);

    private final FigureRequest figure = new FigureRequest(options);

    private final PartographRequest partograph = new PartographRequest(options);

    private final NameRequest naming = new NameRequest(options);

    private final TableRequest tables = new TableRequest(options);

    private final SolverRequest solver = new SolverRequest(options);

    private final Supplier<Boolean> pressure =
            options.flag("--pressure", "Also write intrauterine pressure, four times a second.");

    RunCommand(Workplace workplace) {
        super(workplace, "Simulate each case, write its results and print a summary table.");
    }

    @Override
    public Integer call() throws CommandFault {
        Path results = workplace.path(out.get());
        tables.form();
        naming.demandOne(cases.get().size());
        List<PreparedCase> read = workplace.prepared(cases.get());
        naming.demandOne(read.size());
        List<PreparedCase> lessons = new ArrayList<>();
        for (PreparedCase prepared : read) {
            figure.choice(FigureRequest.OF_A_RUN, prepared.scenario().figure());
            lessons.add(prepared.called(
                    naming.name(prepared.stem()),
                    naming.title(prepared.scenario().asked().title())));
        }
        refuseEqualStems(lessons);
        Notes notes = new Notes();
        for (PreparedCase prepared : lessons) {
            notes.with(run(seed.get().map(prepared::withSeed).orElse(prepared), results));
        }
        notes.print(workplace, spec);
        return 0;
    }

    /** Writes the results of one case; what should be known of them. */
    private List<String> run(PreparedCase prepared, Path results) throws CommandFault {
        FigureChoice figures =
                figure.choice(FigureRequest.OF_A_RUN, prepared.scenario().figure());
        Case asked = prepared.scenario().asked();
        StripOptions options = strip.options(asked.duration().internal(), asked.seed());
        AlertLine alert = partograph.line(prepared.scenario().figure());
        WantedFiles wanted = new WantedFiles(
                figures,
                options,
                strip.wantsSvg(),
                pressure.get(),
                alert,
                StripRequest.tracing(prepared.scenario().figure().tracing()),
                asked.woman().isParous());
        CompletableFuture<String> writing =
                CompletableFuture.supplyAsync(() -> ScenarioWriter.write(prepared.scenario()));
        Trajectory run = prepared.run(solver.choice());
        List<String> part = Tocograph.part(run, options).stream().toList();
        List<String> notes =
                Notes.of(UnmodelledNotes.of(asked), prepared.scenario().notes(), run.notes(), part);
        String caseText = writing.join();
        ResultOrigin origin = ResultOrigin.of(
                ProgramVersion.get(), caseText, asked.seed(), solver.choice().provenance());
        FigurePlan plan = FigurePlan.titled(asked.title())
                .captioned(FigureWords.caption(asked, notes))
                .at(CaseBedside.of(asked))
                .about(FigureTopics.of(List.of(prepared.scenario()), List.of(run)));
        RunFiles files = new RunFiles(prepared, run, plan, wanted, caseText, notes, origin);
        Path folder = results.resolve(prepared.stem());
        List<String> told = new ArrayList<>(notes);
        write(files.made(ThreadedWorkforce.of(ThreadedWorkforce.available())), folder)
                .ifPresent(told::add);
        if (!workplace.isQuiet()) {
            print(prepared.scenario(), run, files.endpoints(), folder);
        }
        browser.show(folder.resolve(RunFiles.REPORT));
        return told;
    }

    private Optional<String> write(ResultFiles files, Path folder) throws CommandFault {
        try {
            return ResultFolder.at(folder).write(files.in(tables.form()));
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
    }

    private void print(Scenario scenario, Trajectory run, Endpoints endpoints, Path folder) {
        PrintWriter console = spec.commandLine().getOut();
        SummaryTable.print(console, scenario.asked().title(), run, endpoints);
        // Where something is asked, the lesson would give the answer away; it stands with it in the report.
        String prepared = scenario.predict()
                .map(RunCommand::asked)
                .orElseGet(() -> scenario.teaches().strip());
        if (!prepared.isEmpty()) {
            console.println("  " + prepared.replaceAll("\\s+", " "));
        }
        console.println("  written to " + folder + "; report.html opens in any browser");
        console.println();
    }

    private static String asked(Prediction predict) {
        return predict.question() + " " + String.join(" ", predict.lettered()) + " (The answer is in the report.)";
    }

    private static void refuseEqualStems(List<PreparedCase> lessons) throws CommandFault {
        Set<String> stems = new HashSet<>();
        for (PreparedCase prepared : lessons) {
            String stem = prepared.stem();
            if (stem.matches("\\.*")) {
                throw CommandFault.invalid("a case needs a file name that can also name its results folder");
            }
            if (NameRequest.DEVICE.matcher(stem).matches()) {
                throw CommandFault.invalid("'" + stem + "' names a device on Windows and cannot name a results folder;"
                        + " give the case another file name");
            }
            // Some file systems do not tell capitals apart.
            if (!stems.add(stem.toLowerCase(Locale.ROOT))) {
                throw CommandFault.invalid("two cases are called '" + stem
                        + "' and would write to the same folder; run them one by one, with --out");
            }
        }
    }
}
