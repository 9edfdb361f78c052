package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.SweepTable;
import org.oxytocinlab.app.output.SweepWords;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** The files of a sweep that has been carried out. */
public final class SweepFiles {
    private SweepFiles() {}

    public static StudyResults of(Study study, Study.TrialPlan plan, SweepAnswer answer, FigureChoice choice) {
        String text = StudyWriter.write(study);
        String asked = "endpoints: " + SweepWords.names(answer.shown()) + "\n";
        ResultOrigin origin = StudyResults.origin(text + asked, study.seed());
        StudyResults results = new StudyResults(origin.provenance());
        results.with("sweep.csv", new SweepTable(answer.outcomes(), answer.front()).tidy());
        SweepCharts charts = new SweepCharts(FigureWords.caption(study, plan), answer, origin.provenance());
        Map<String, byte[]> figures = new LinkedHashMap<>();
        charts.pages().forEach((stem, page) -> figures.put(stem, results.draw(stem, page, choice)));
        charts.slides(choice.slides()).forEach((stem, slide) -> results.draw(stem, slide, choice));
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", SweepReport.of(study, answer, figures, origin));
        return results.with("summary.json", summary(study, plan, answer, origin));
    }

    private static byte[] summary(Study study, Study.TrialPlan plan, SweepAnswer answer, ResultOrigin origin) {
        Sweep sweep = answer.outcomes().sweep();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("population", plan.population().title());
        details.put("women", plan.women());
        details.put("tachysystole", plan.criteria().tachysystole().words());
        details.put("adequate", plan.criteria().adequate().toString());
        List<Map<String, Object>> factors = new ArrayList<>();
        for (Factor factor : sweep.factors()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("vary", factor.lever().words());
            entry.put("values", factor.values().stream().map(Object::toString).toList());
            factors.add(entry);
        }
        details.put("sweep", factors);
        details.put("endpoints", SweepWords.names(answer.shown()));
        details.put(
                "front",
                answer.front().stream()
                        .map(cell -> sweep.trial().arms().get(cell).name())
                        .toList());
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        return StudySummary.of("sweep", study.title(), arms, details, study.notes(), origin);
    }
}
