package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.Imprint;
import org.oxytocinlab.app.output.ReservedRows;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.output.TrialColumns;
import org.oxytocinlab.app.output.TrialGrid;
import org.oxytocinlab.app.output.TrialTables;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;
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
    private static final double USABLE_MEMORY = 0.8;
    private static final long MEGABYTE = 1 << 20;

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
        demandMemory(trial);
        StudyPlace place = request.place(oxytocin, spec, named.stem());
        Workforce workers = request.workers(oxytocin, spec, "women");
        Outcomes outcomes = new Outcomes(trial);
        TrialColumns columns = new TrialColumns(trial);
        try (ReservedRows rows = place.begin("trial.csv", columns.headers())) {
            carryOut(named, trial, workers, outcomes, columns, rows);
            Study study = asked.noting(TrialNotes.of(asked, outcomes));
            place.write(files(study, plan, outcomes, slides.choice(Set.of(), study.figure())), rows);
            if (!oxytocin.isQuiet()) {
                print(study, plan, outcomes);
                place.say(study.notes());
            }
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

    /** A trial too large for this machine is refused before it begins, and not after an hour. */
    private static void demandMemory(Trial trial) throws Refusal {
        long most = Runtime.getRuntime().maxMemory();
        long wanted = Outcomes.bytes(trial);
        if (wanted > USABLE_MEMORY * most) {
            throw Refusal.invalid("this trial needs " + wanted / MEGABYTE + " MB of memory, and Java may use "
                    + most / MEGABYTE
                    + "; expected fewer women, arms or hours, or JAVA_TOOL_OPTIONS=-Xmx" + 2 * wanted / MEGABYTE + "m");
        }
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

    private static StudyResults files(Study study, Study.TrialPlan plan, Outcomes outcomes, FigureChoice choice) {
        String text = StudyWriter.write(study);
        Imprint imprint = StudyPlace.imprint(text, study.seed());
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        StudyResults results = new StudyResults(imprint.provenance());
        results.with("endpoints.csv", TrialTables.endpoints(outcomes));
        results.with("baseline.csv", BaselineTable.of(outcomes).csv());
        results.with("bands.csv", TrialTables.bands(outcomes));
        if (plan.replicates() > 1) {
            results.with("replicates.csv", TrialTables.replicates(outcomes));
        }
        TrialCharts charts = new TrialCharts(FigureWords.caption(study, plan), outcomes, imprint.provenance());
        Map<String, byte[]> figures = figures(charts, plan, choice, results);
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", TrialReport.of(study, plan, outcomes, figures, imprint));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("population", plan.population().title());
        details.put("design", plan.design().words());
        details.put("women", plan.women());
        details.put("replicates", plan.replicates());
        details.put("tachysystole", plan.criteria().tachysystole().words());
        details.put("adequate", plan.criteria().adequate().toString());
        results.with("summary.json", StudySummary.of("trial", study.title(), arms, details, study.notes(), imprint));
        return results;
    }

    /** Draws the figures and their slides; what the figures are as SVG, by the stems of their files. */
    private static Map<String, byte[]> figures(
            TrialCharts charts, Study.TrialPlan plan, FigureChoice choice, StudyResults results) {
        Map<String, Drawing> pages = new LinkedHashMap<>();
        pages.put("bands", charts.bands());
        pages.putAll(charts.forests(Format.PAGE, plan.findings()));
        pages.put("distributions", charts.distributions());
        Map<String, byte[]> figures = new LinkedHashMap<>();
        pages.forEach((stem, page) -> figures.put(stem, results.draw(stem, page, choice)));
        charts.slides(choice.slides(), plan.findings()).forEach((stem, slide) -> results.draw(stem, slide, choice));
        return figures;
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
