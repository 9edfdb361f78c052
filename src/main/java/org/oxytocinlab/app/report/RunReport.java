package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.app.expectation.Evidence;
import org.oxytocinlab.app.output.DecisionGrid;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.SummaryTable;
import org.oxytocinlab.app.source.AnswerKey;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.app.words.CaseWords;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.Scenario;

/** Tells the run of one case on one page. */
final class RunReport {
    private static final List<String> PICTURES =
            List.of(ResultFiles.CHART, ResultFiles.PARTOGRAPH, ResultFiles.TRACING, RunFiles.STRIP);

    private final Scenario scenario;
    private final Trajectory run;
    private final List<Block> blocks = new ArrayList<>();

    private RunReport(Scenario scenario, Trajectory run) {
        this.scenario = scenario;
        this.run = run;
    }

    /**
     * The bytes of {@code report.html}: a question stands before the figures and its answer after them.
     *
     * @param pictures by the names of their files without the endings
     * @param notes what a reader should know, a sentence each
     * @param resolved the case in full
     */
    static byte[] of(
            PreparedCase prepared,
            Trajectory run,
            Endpoints endpoints,
            Map<String, Block.Embedded> pictures,
            List<String> notes,
            String resolved,
            ResultOrigin origin) {
        Scenario scenario = prepared.scenario();
        RunReport report = new RunReport(scenario, run);
        scenario.predict().ifPresent(report::question);
        report.figures(pictures);
        prepared.answer().ifPresent(report::answer);
        report.blocks.add(new Block.Heading("Results"));
        report.blocks.add(pairs("Summary", SummaryTable.lines(run, endpoints)));
        report.decelerations();
        report.decisions();
        report.end(notes, resolved);
        Case asked = scenario.asked();
        String opening = scenario.predict()
                .map(Prediction::question)
                .orElseGet(() -> scenario.teaches().strip());
        return ReportPage.html(
                new ReportContents(asked.title(), opening, List.of(), report.blocks, provenance(origin)));
    }

    private void question(Prediction predict) {
        if (!predict.choices().isEmpty()) {
            blocks.add(new Block.Bullets(predict.lettered()));
        }
        blocks.add(new Block.Paragraph("Decide before you look: the answer stands after the figures."));
    }

    private void answer(AnswerKey key) {
        List<String> paragraphs = new ArrayList<>(key.told(Evidence.of(run)));
        String teaches = scenario.teaches().strip();
        if (!teaches.isEmpty()) {
            paragraphs.add("The lesson: " + teaches);
        }
        blocks.add(new Block.Folded("The answer", paragraphs));
    }

    private void figures(Map<String, Block.Embedded> pictures) {
        blocks.add(pairs("The woman and her treatment", CaseWords.of(scenario.asked())));
        for (String stem : PICTURES) {
            Block.Embedded picture = pictures.get(stem);
            if (picture != null) {
                blocks.add(picture);
            }
        }
        if (!pictures.containsKey(RunFiles.STRIP)) {
            blocks.add(new Block.Paragraph("The strip is in tocograph.png beside this page."));
        }
    }

    private void decelerations() {
        blocks.addAll(DecelerationGrid.of(run));
    }

    private void decisions() {
        if (run.decisions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Decisions"));
        blocks.add(new Block.Grid(
                "Every round, whether or not the rate changed", DecisionGrid.headings(run), DecisionGrid.rows(run)));
    }

    private void end(List<String> notes, String resolved) {
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading("Notes"));
            blocks.add(new Block.Bullets(notes));
        }
        blocks.add(new Block.Heading("Limits"));
        blocks.add(new Block.Bullets(StudyWords.LIMITS));
        blocks.add(new Block.Heading("The case in full"));
        blocks.add(new Block.Source(ResultFiles.CASE, resolved));
    }

    private static Block pairs(String caption, Map<String, String> lines) {
        List<List<String>> rows = new ArrayList<>();
        lines.forEach((label, text) -> rows.add(List.of(label, text)));
        return new Block.Grid(caption, List.of("item", "value"), rows);
    }

    private static Map<String, String> provenance(ResultOrigin origin) {
        Map<String, String> entries = new LinkedHashMap<>(StudyWords.provenance(origin));
        entries.put("Case SHA-256", String.valueOf(entries.remove("Study SHA-256")));
        return entries;
    }
}
