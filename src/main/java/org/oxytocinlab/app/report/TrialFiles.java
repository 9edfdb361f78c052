package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TrialTables;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.file.PngFile;
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
    private final String text;
    private final ResultOrigin origin;

    public TrialFiles(Study study, Study.TrialPlan plan, Outcomes outcomes, FigureChoice choice, Workforce hands) {
        this.study = study;
        this.plan = plan;
        this.outcomes = outcomes;
        this.choice = choice;
        this.hands = hands;
        this.text = StudyWriter.write(study);
        this.origin = StudyResults.origin(text, study.seed());
    }

    /** All of them but the table that has grown, in the order in which they are written. */
    public StudyResults results() {
        TrialCharts charts = new TrialCharts(FigureWords.caption(study, plan), outcomes, origin.provenance());
        List<Map<String, Drawing>> drawings = done(List.of(
                () -> Map.of("bands", charts.bands()),
                () -> charts.forests(Format.PAGE, plan.findings()),
                () -> Map.of("distributions", charts.distributions()),
                () -> charts.slides(choice.slides(), plan.findings())));
        Map<String, Drawing> slides = drawings.get(drawings.size() - 1);
        Map<String, Drawing> pages = new LinkedHashMap<>();
        drawings.subList(0, drawings.size() - 1).forEach(pages::putAll);

        Map<String, Supplier<byte[]>> work = tables();
        pages.forEach((stem, page) -> draw(stem, page, work));
        slides.forEach((stem, slide) -> draw(stem, slide, work));
        if (choice.svgText()) {
            pages.forEach((stem, page) -> work.put(stem, () -> SvgFile.of(page, origin.provenance())));
        }
        return results(pages.keySet(), done(work));
    }

    /** With the report, which shows the pages as they were drawn, whatever their files are. */
    private StudyResults results(Set<String> pages, Map<String, byte[]> done) {
        Map<String, byte[]> figures = new LinkedHashMap<>();
        for (String stem : pages) {
            byte[] shapes = done.remove(stem);
            figures.put(stem, shapes == null ? done.getOrDefault(stem + ".svg", new byte[0]) : shapes);
        }
        StudyResults results = new StudyResults(origin.provenance());
        done.forEach(results::with);
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", TrialReport.of(study, plan, outcomes, figures, origin, hands));
        return results.with("summary.json", summary());
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

    private void draw(String stem, Drawing drawing, Map<String, Supplier<byte[]>> work) {
        work.put(stem + ".png", () -> PngFile.of(drawing, origin.provenance()));
        work.put(stem + ".svg", () -> choice.svg(drawing, origin.provenance()));
    }

    private Map<String, byte[]> done(Map<String, Supplier<byte[]>> work) {
        List<byte[]> done = done(List.copyOf(work.values()));
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (String name : work.keySet()) {
            named.put(name, done.get(named.size()));
        }
        return named;
    }

    private <T> List<T> done(List<Supplier<T>> work) {
        List<T> done = new ArrayList<>();
        hands.carryOut(work.size(), piece -> work.get(piece).get(), done::add);
        return done;
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
        return StudySummary.of("trial", study.title(), arms, details, study.notes(), origin);
    }
}
