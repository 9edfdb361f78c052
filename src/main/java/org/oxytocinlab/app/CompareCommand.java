package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.oxytocinlab.app.output.ComparisonTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.Imprint;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.charts.AlertLine;
import org.oxytocinlab.charts.ComparisonChart;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.PartographOptions;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.SharedPartograph;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Follows the same woman under two to six arms and lays the courses over each other. */
@Command(
        name = "compare",
        description = "Compare cases, or the arms of a study, in the same woman: overlaid charts and differences.")
@SuppressWarnings("NullAway.Init")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Oxytocin oxytocin;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE",
            description = "Two to six cases, or one study: YAML files, or names from the library.")
    private List<String> names;

    @Mixin
    private StudyRequest request;

    @Mixin
    private FigureRequest figure;

    @Mixin
    private PartographRequest partograph;

    @Override
    public Integer call() throws Refusal {
        StudySource.Named named = request.study(oxytocin, names);
        FigureChoice figures =
                figure.choice(FigureRequest.OF_A_COMPARISON, named.study().figure());
        AlertLine alert = partograph.line(named.study().figure());
        Study asked = named.study();
        refuseOther(asked);
        StudyPlace place = request.place(oxytocin, spec, named.stem());
        Workforce workers = request.workers(oxytocin, spec, "arms");
        Comparison comparison =
                Refusal.guarded(named.stem(), asked.scenarios(), () -> Comparison.of(asked.arms(), workers));
        Study study = asked.noting(notes(asked, comparison));
        place.write(files(study, comparison, figures, alert));
        if (!oxytocin.isQuiet()) {
            print(study, comparison);
            place.say(study.notes());
        }
        return 0;
    }

    private void refuseOther(Study study) throws Refusal {
        if (study.trial().isPresent()) {
            throw Refusal.invalid("this study has a population of many women; run it with 'oxytocin trial'");
        }
        if (study.arms().size() < 2) {
            throw Refusal.invalid(
                    "one arm cannot be compared; expected two to six cases, or a study with two to six arms");
        }
        if (study.arms().size() > StudyPlace.MOST_ARMS) {
            throw Refusal.invalid("more than six curves cannot be told apart; expected two to six cases");
        }
    }

    /** What the runs add to what the files say of themselves. */
    private static List<String> notes(Study study, Comparison comparison) {
        List<String> notes = new ArrayList<>(UnmodelledNotes.of(study));
        comparison.runs().forEach(run -> notes.addAll(run.notes()));
        List<CaseDifferences.Difference> differences = CaseDifferences.of(study);
        if (differences.isEmpty()) {
            notes.add("the arms are identical");
        }
        if (!CaseDifferences.sameWoman(differences)) {
            notes.add("the woman is not the same in all arms");
        }
        if (StudyWords.differsInLength(study)) {
            notes.add("the arms are followed for different lengths of time: totals and minutes cannot be compared");
        }
        return notes;
    }

    private static StudyResults files(Study study, Comparison comparison, FigureChoice figures, AlertLine alert) {
        String text = StudyWriter.write(study);
        Imprint imprint = StudyPlace.imprint(text, study.seed());
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        StudyResults results = new StudyResults(imprint.provenance());
        ComparisonTable table = new ComparisonTable(comparison);
        results.with("endpoints.csv", table.csv());
        results.with("timecourse.csv", table.timeCourses());
        byte[] chart = figures(study, comparison, figures, results, imprint.provenance());
        Optional<byte[]> labours = partograph(study, comparison, figures, results, imprint.provenance(), alert);
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", ComparisonReport.of(study, comparison, chart, labours, imprint));
        results.with(
                "summary.json",
                StudySummary.of(
                        "comparison", study.title(), arms, endpoints(study, comparison), study.notes(), imprint));
        return results;
    }

    /** Draws the figure and its slides; what the figure is as SVG. */
    private static byte[] figures(
            Study study, Comparison comparison, FigureChoice figures, StudyResults results, Provenance provenance) {
        FigurePlan plan = FigurePlan.titled(study.title())
                .captioned(FigureWords.caption(study))
                .about(FigureTopics.of(study.scenarios(), comparison.runs()));
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        byte[] chart = results.draw(
                "chart", ComparisonChart.of(figures.page(plan), arms, comparison.runs(), provenance), figures);
        figures.slides(plan)
                .forEach((stem, slide) ->
                        results.draw(stem, ComparisonChart.of(slide, arms, comparison.runs(), provenance), figures));
        return chart;
    }

    /** Draws the partograph that all arms share, if they are labours; what it is as SVG. */
    private static Optional<byte[]> partograph(
            Study study,
            Comparison comparison,
            FigureChoice figures,
            StudyResults results,
            Provenance provenance,
            AlertLine alert) {
        if (!SharedPartograph.isOf(comparison.runs())) {
            return Optional.empty();
        }
        FigurePlan plan = FigurePlan.titled(study.title()).captioned(FigureWords.caption(study));
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        List<PartographOptions> options = new ArrayList<>();
        for (int i = 0; i < study.arms().size(); i++) {
            boolean parous = study.scenarios().get(i).asked().woman().isParous();
            options.add(PartographOptions.usual(comparison.runs().get(i), alert, parous));
        }
        Drawing drawing = SharedPartograph.of(plan, arms, comparison.runs(), provenance, options);
        return Optional.of(results.draw(ResultFiles.PARTOGRAPH, drawing, figures));
    }

    private static Map<String, Object> endpoints(Study study, Comparison comparison) {
        Map<String, Object> arms = new LinkedHashMap<>();
        for (int i = 0; i < study.arms().size(); i++) {
            Map<String, Object> values = new LinkedHashMap<>();
            Endpoints endpoints = comparison.endpoints().get(i);
            endpoints
                    .values()
                    .forEach((endpoint, value) -> values.put(endpoint.card().key(), value));
            arms.put(study.arms().get(i).name(), values);
        }
        return Map.of("endpoints", arms);
    }

    private void print(Study study, Comparison comparison) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(study.title());
        StudyWords.printDifferences(console, study);
        console.println();
        ComparisonTable table = new ComparisonTable(comparison);
        TextGrid.print(console, table.headers(), new ArrayList<>(table.rows()));
        console.println("  (differences are taken before rounding)");
    }
}
