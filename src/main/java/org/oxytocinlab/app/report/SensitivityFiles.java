package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.SensitivityTable;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** The files of a sensitivity analysis. */
public final class SensitivityFiles {
    private final Study study;
    private final SensitivityAnswer answer;
    private final List<SensitivityTable.Moved> moved;
    private final List<SensitivityTable.Shared> shared;

    public SensitivityFiles(Study study, SensitivityAnswer answer) {
        this.study = study;
        this.answer = answer;
        moved = answer.tornado().bars().stream()
                .map(bar -> new SensitivityTable.Moved(
                        bar.trait().name(),
                        answer.input(bar).words(),
                        answer.input(bar).grade(),
                        answer.input(bar).origin(),
                        bar.low(),
                        bar.high()))
                .toList();
        shared = answer.shares()
                .map(indices -> answer.byShare(indices).stream()
                        .map(input -> new SensitivityTable.Shared(
                                answer.inputs().get(input).trait().name(),
                                answer.inputs().get(input).words(),
                                answer.inputs().get(input).grade(),
                                indices.first().get(input),
                                indices.total().get(input)))
                        .toList())
                .orElse(List.of());
    }

    /** Rows of the table of bars. */
    public List<SensitivityTable.Moved> moved() {
        return moved;
    }

    /** Rows of the table of shares. */
    public List<SensitivityTable.Shared> shared() {
        return shared;
    }

    public StudyResults results(FigureChoice choice) {
        String text = StudyWriter.write(study);
        String asked = "endpoint: " + endpoint() + "\ninputs: " + moved + "\nsamples: " + answer.samples() + "\n";
        ResultOrigin made = StudyResults.origin(text + asked, study.seed());
        StudyResults results = new StudyResults(made.provenance());
        results.with("tornado.csv", SensitivityTable.tornado(answer.tornado().middle(), moved));
        if (!shared.isEmpty()) {
            results.with("indices.csv", SensitivityTable.indices(shared));
        }
        SensitivityCharts charts = new SensitivityCharts(FigureWords.caption(study), answer, made.provenance());
        Map<String, byte[]> figures = new LinkedHashMap<>();
        charts.pages().forEach((stem, page) -> figures.put(stem, results.draw(stem, page, choice)));
        charts.slides(choice.slides()).forEach((stem, slide) -> results.draw(stem, slide, choice));
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", report(figures, made));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("endpoint", endpoint());
        details.put("inputs", moved.stream().map(SensitivityTable.Moved::name).toList());
        details.put("samples", answer.samples());
        details.put("left_out", answer.left().stream().map(Published::name).toList());
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        return results.with(
                "summary.json", StudySummary.of("sensitivity", study.title(), arms, details, study.notes(), made));
    }

    private String endpoint() {
        return answer.question().endpoint().card().words();
    }

    private byte[] report(Map<String, byte[]> figures, ResultOrigin made) {
        List<Block> blocks = new ArrayList<>();
        figures.forEach(
                (stem, svg) -> blocks.add(new Block.Figure(caption(stem), new String(svg, StandardCharsets.UTF_8))));
        blocks.add(new Block.Heading("Methods"));
        blocks.add(new Block.Bullets(methods()));
        blocks.add(new Block.Heading("Results"));
        blocks.add(new Block.Grid(
                SensitivityCharts.axis(answer.question().endpoint().card()) + ", each input moved alone",
                SensitivityTable.tornadoHeaders(),
                SensitivityTable.tornadoRows(
                        moved, answer.question().endpoint().card().unit())));
        if (!shared.isEmpty()) {
            blocks.add(new Block.Grid(
                    "Shares of the variance, with 95 % intervals",
                    SensitivityTable.indexHeaders(), SensitivityTable.indexRows(shared)));
        }
        StudyWords.addEnd(blocks, study, StudyWords.LIMITS);
        return ReportPage.html(
                new ReportContents(study.title(), study.question(), List.of(), blocks, StudyWords.provenance(made)));
    }

    private static String caption(String stem) {
        return stem.equals("tornado")
                ? "Each input moved alone from the 5 % to the 95 % quantile of its spread; pale bars have a spread that was"
                        + " chosen."
                : "What each input explains of the variance, alone and with all its interactions.";
    }

    private List<String> methods() {
        List<String> lines = new ArrayList<>();
        lines.add("In the middle of all spreads the endpoint is "
                + Digits.withUnit(
                        answer.tornado().middle(),
                        answer.question().endpoint().card().unit())
                + ". Every run has the random numbers of the case, so that two runs differ by their inputs and never by"
                + " chance.");
        lines.add(
                "Spreads are those between women, as the shipped populations state them, around what the case says. A spread"
                        + " is published, fitted here, or a design choice, as the table says of each: " + origins()
                        + ".");
        if (!answer.left().isEmpty()) {
            lines.add("Not moved, because no spread is known, or because a factor makes no sense of it: "
                    + String.join(
                            ", ", answer.left().stream().map(Published::name).toList()) + ".");
        }
        if (!answer.idle().isEmpty()) {
            lines.add("Moved without any effect: " + String.join(", ", answer.idle()) + ".");
        }
        if (!shared.isEmpty()) {
            lines.add("Shares of the variance: Saltelli's scheme with " + answer.samples() + " points, "
                    + answer.question().runs(answer.samples())
                    + " runs, Saltelli's and Jansen's estimators, 1000 bootstrap samples. Inputs are independent, as no source gives a"
                    + " correlation. An estimate can be a little below 0 or above 1.");
        }
        return lines;
    }

    private String origins() {
        return String.join(
                "; ",
                answer.inputs().stream()
                        .filter(input -> !input.origin().startsWith("--"))
                        .map(input -> input.trait().name() + ": " + input.grade() + ", " + input.origin())
                        .toList());
    }
}
