package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.app.output.ComparisonTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.app.words.FigureTopics;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.course.ComparisonChart;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.charts.partograph.PartographOptions;
import org.oxytocinlab.charts.partograph.SharedPartograph;
import org.oxytocinlab.charts.strip.Paper;
import org.oxytocinlab.charts.strip.SharedCardiotocograph;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** The files of a comparison that has been carried out. */
public final class ComparisonFiles {
    private ComparisonFiles() {}

    /**
     * Makes them.
     *
     * @param paper of the tracings, where an arm has a fetus
     */
    public static StudyResults of(
            Study study, Comparison comparison, FigureChoice figures, AlertLine alert, Paper paper) {
        String text = StudyWriter.write(study);
        ResultOrigin origin = StudyResults.origin(text, study.seed());
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        StudyResults results = new StudyResults(origin.provenance());
        ComparisonTable table = new ComparisonTable(comparison);
        results.with("endpoints.csv", table.csv());
        results.with("timecourse.csv", table.timeCourses());
        byte[] chart = figures(study, comparison, figures, results, origin.provenance());
        List<Block.Figure> others = new ArrayList<>();
        partograph(study, comparison, figures, results, origin.provenance(), alert)
                .ifPresent(svg -> others.add(figure("What a midwife would have charted in each arm.", svg)));
        tracing(study, comparison, figures, results, origin.provenance(), paper)
                .ifPresent(svg -> others.add(figure("The tracings of the fetus, the same minutes of each arm.", svg)));
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", ComparisonReport.of(study, comparison, chart, others, origin));
        results.with(
                "summary.json",
                StudySummary.of(
                        "comparison", study.title(), arms, endpoints(study, comparison), study.notes(), origin));
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

    /** Draws the tracings of the arms with a fetus, and lists their decelerations; what they are as SVG. */
    private static Optional<byte[]> tracing(
            Study study,
            Comparison comparison,
            FigureChoice figures,
            StudyResults results,
            Provenance provenance,
            Paper paper) {
        if (!SharedCardiotocograph.isOf(comparison.runs())) {
            return Optional.empty();
        }
        FigurePlan plan = FigurePlan.titled(study.title()).captioned(FigureWords.caption(study));
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        results.with(ResultFiles.DECELERATIONS, Table.ofDecelerations(arms, comparison.runs()));
        Drawing drawing = SharedCardiotocograph.of(plan, arms, comparison.runs(), provenance, paper);
        return Optional.of(results.draw(ResultFiles.TRACING, drawing, figures));
    }

    private static Block.Figure figure(String caption, byte[] svg) {
        return new Block.Figure(caption, new String(svg, StandardCharsets.UTF_8));
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
}
