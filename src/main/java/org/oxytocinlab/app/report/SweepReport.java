package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.SweepTable;
import org.oxytocinlab.app.output.SweepWords;
import org.oxytocinlab.app.words.RegimenWords;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study;

/** Tells a sweep on one page. */
final class SweepReport {
    private final Study study;
    private final SweepAnswer answer;
    private final Sweep sweep;
    private final SweepWords words;
    private final List<Block> blocks = new ArrayList<>();

    private SweepReport(Study study, SweepAnswer answer) {
        this.study = study;
        this.answer = answer;
        this.sweep = answer.outcomes().sweep();
        this.words = new SweepWords(answer.outcomes());
    }

    static byte[] of(Study study, SweepAnswer answer, Map<String, byte[]> figures, ResultOrigin origin) {
        SweepReport report = new SweepReport(study, answer);
        figures.forEach((stem, svg) ->
                report.blocks.add(new Block.Figure(caption(stem), new String(svg, StandardCharsets.UTF_8))));
        report.design();
        report.results();
        StudyWords.addEnd(report.blocks, study, StudyWords.LIMITS);
        return ReportPage.html(new ReportContents(
                study.title(), study.question(), List.of(), report.blocks, StudyWords.provenance(origin)));
    }

    private static String caption(String stem) {
        return switch (stem) {
            case "map" ->
                "Each cell is a virtual trial of the same women; contours run straight between the centres of"
                        + " cells.";
            case "lines" -> "Each dot is a virtual trial of the same women, with the 95 % interval for their number.";
            default ->
                "Benefit against harm, cell by cell, with 95 % intervals. No cell lies to the lower left of the"
                        + " line.";
        };
    }

    private void design() {
        Trial trial = sweep.trial();
        List<String> lines = new ArrayList<>();
        for (Factor factor : sweep.factors()) {
            lines.add("Varied: " + factor.lever().words() + ", " + factor.values() + ".");
        }
        lines.add(
                trial.size() + " women of the population '" + trial.population().title()
                        + "', the same in each of " + sweep.size()
                        + " cells: two cells differ by what was set, and never by who was drawn.");
        lines.add("All else: " + RegimenWords.of(study.arms().get(0).asked()) + ", followed for "
                + study.arms().get(0).asked().duration() + ".");
        lines.add(
                "Definition of tachysystole: " + trial.criteria().tachysystole().words()
                        + ", as charted; contractions are adequate at "
                        + trial.criteria().adequate()
                        + " or more, counted over 30 min.");
        lines.add("Shares have Wilson's interval; medians have one from the ranks of the women, and a time that never"
                + " comes is longer than any other. Both are the Monte Carlo error for this number of women. As the women"
                + " are the same, the difference of two cells is known better than their intervals suggest.");
        lines.add("The front is that of the estimates: neighbours on it whose intervals overlap cannot be told apart.");
        blocks.add(new Block.Heading("Methods"));
        blocks.add(new Block.Bullets(lines));
        List<String> assumed = study.trial().map(Study.TrialPlan::assumed).orElse(List.of());
        if (!assumed.isEmpty()) {
            blocks.add(new Block.Heading("Assumptions"));
            blocks.add(new Block.Bullets(assumed));
        }
    }

    private void results() {
        SweepTable table = new SweepTable(answer.outcomes(), answer.front());
        blocks.add(new Block.Heading("Results"));
        if (sweep.factors().size() == 1) {
            blocks.add(new Block.Grid(
                    "Each value, with its 95 % interval", table.headers(answer.shown()), table.rows(answer.shown())));
        } else {
            for (Measure measure : answer.shown()) {
                blocks.add(new Block.Grid(
                        words.headingWithUnit(measure) + ", with its 95 % interval",
                        table.headers(answer.shown()),
                        table.rows(measure, true)));
            }
        }
        List<List<String>> front = answer.front().stream()
                .map(cell -> List.of(
                        words.cell(cell),
                        words.valueWithInterval(cell, answer.benefit()),
                        words.valueWithInterval(cell, answer.harm())))
                .toList();
        if (!front.isEmpty()) {
            blocks.add(new Block.Grid(
                    "The front: no other cell is better in both",
                    List.of("cell", words.headingWithUnit(answer.benefit()), words.headingWithUnit(answer.harm())),
                    front));
        }
    }
}
