package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.Manifest;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TrialTables;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.Svg;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** The files of a trial that has been carried out. The hands that followed the women share figures and tables, too. */
public final class TrialFiles {
    private final Study study;
    private final Study.TrialPlan plan;
    private final Outcomes outcomes;
    private final FigureChoice choice;
    private final Workforce hands;
    private final Worklist work = new Worklist();
    private final Supplier<String> text;
    private final Supplier<ResultOrigin> origin;

    public TrialFiles(Study study, Study.TrialPlan plan, Outcomes outcomes, FigureChoice choice, Workforce hands) {
        this.study = study;
        this.plan = plan;
        this.outcomes = outcomes;
        this.choice = choice;
        this.hands = hands;
        this.text = work.add(() -> StudyWriter.write(study));
        this.origin = Worklist.once(() -> StudyResults.origin(text.get(), study.seed()));
    }

    /** All of them but the table that has grown, in the order in which they are written. */
    public StudyResults results() {
        Supplier<TrialReport> report = work.add(() -> TrialReport.of(study, plan, outcomes));
        Map<String, Supplier<byte[]>> files = listed(tables());
        TrialCharts charts = new TrialCharts(FigureWords.caption(study, plan), outcomes, this::provenance);
        Map<String, Supplier<Drawing>> pages = listed(charts.pages(plan.findings()));
        Map<String, Supplier<Drawing>> slides = listed(charts.slides(choice.slides(), plan.findings()));
        Map<String, Supplier<Svg>> shapes = new LinkedHashMap<>();
        pages.forEach((stem, page) -> shapes.put(stem, draw(stem, page, files)));
        slides.forEach((stem, slide) -> {
            files.put(stem + ".png", work.add(() -> PngFile.of(slide.get(), provenance())));
            files.put(stem + ".svg", work.add(() -> choice.svg(slide.get(), provenance())));
        });
        List<Supplier<Block.Embedded>> pictures = shapes.entrySet().stream()
                .map(svg -> work.add(() -> TrialReport.picture(
                        outcomes, svg.getKey(), svg.getValue().get().tree())))
                .toList();
        files.put("study.yaml", () -> text.get().getBytes(StandardCharsets.UTF_8));
        files.put(
                "report.html",
                work.add(() ->
                        report.get().html(pictures.stream().map(Supplier::get).toList(), origin.get())));
        Map<String, Supplier<String>> sums = new LinkedHashMap<>();
        files.forEach((name, file) -> sums.put(name, work.add(() -> Manifest.sum(file.get()))));
        work.carryOut(hands);

        StudyResults results = new StudyResults(provenance());
        files.forEach((name, file) -> results.with(name, file.get()));
        sums.forEach((name, sum) -> results.summed(name, sum.get()));
        return results.with("summary.json", summary());
    }

    private Provenance provenance() {
        return origin.get().provenance();
    }

    /** The files of a page; the page as it was drawn, whatever its files are, is for the report. */
    private Supplier<Svg> draw(String stem, Supplier<Drawing> page, Map<String, Supplier<byte[]>> files) {
        files.put(stem + ".png", work.add(() -> PngFile.of(page.get(), provenance())));
        Supplier<Svg> shapes = work.add(() -> SvgFile.withTree(page.get(), provenance()));
        files.put(
                stem + ".svg",
                choice.svgText()
                        ? work.add(() -> SvgFile.withText(page.get(), provenance()))
                        : () -> shapes.get().file());
        return shapes;
    }

    private Map<String, Supplier<byte[]>> tables() {
        Map<String, Supplier<byte[]>> tables = new LinkedHashMap<>();
        tables.put("endpoints.csv", () -> TrialTables.endpoints(outcomes));
        tables.put("baseline.csv", () -> BaselineTable.of(outcomes).csv());
        tables.put("bands.csv", () -> TrialTables.bands(outcomes));
        if (plan.replicates() > 1) {
            tables.put("replicates.csv", () -> TrialTables.replicates(outcomes));
        }
        return tables;
    }

    private <T> Map<String, Supplier<T>> listed(Map<String, Supplier<T>> named) {
        Map<String, Supplier<T>> listed = new LinkedHashMap<>();
        named.forEach((name, made) -> listed.put(name, work.add(made)));
        return listed;
    }

    private byte[] summary() {
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("population", plan.population().title());
        details.put("design", plan.design().words());
        details.put("women", plan.women());
        details.put("replicates", plan.replicates());
        details.put("tachysystole", plan.criteria().tachysystole().words());
        details.put("adequate", plan.criteria().adequate().toString());
        return StudySummary.of("trial", study.title(), arms, details, study.notes(), origin.get());
    }
}
