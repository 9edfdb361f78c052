package org.oxytocinlab.app.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** What every report of a study says. */
public final class StudyWords {
    /** What the model cannot say, whatever is asked. */
    static final List<String> LIMITS = List.of(
            "The women are simulated. How strongly a uterus responds is a chosen or fitted number, not a measured one.",
            "Plasma levels differ twentyfold between published assays; the curve is one view of them.",
            "Contractions last less than two minutes by construction, so a single long contraction cannot occur.");

    private StudyWords() {}

    /** Whether the arms last differently long. */
    public static boolean differsInLength(Study study) {
        return study.arms().stream()
                        .map(arm -> arm.asked().duration().internal())
                        .distinct()
                        .count()
                > 1;
    }

    /** What differs between the arms, one line each. */
    public static void printDifferences(PrintWriter console, Study study) {
        List<CaseDifferences.Difference> differences = CaseDifferences.of(study);
        console.println("  what differs" + (differences.isEmpty() ? ": nothing" : ""));
        for (CaseDifferences.Difference difference : differences) {
            difference
                    .byValue()
                    .forEach((value, arms) -> console.println("    " + difference.what() + ", "
                            + arms.stream()
                                    .map(arm -> study.arms().get(arm).name())
                                    .collect(Collectors.joining(", "))
                            + ": " + value));
        }
    }

    /** What differs between the arms, as a table. */
    static Block differences(Study study, List<CaseDifferences.Difference> differences) {
        if (differences.isEmpty()) {
            return new Block.Paragraph("Nothing differs between the arms.");
        }
        List<String> headers = new ArrayList<>(List.of("item"));
        study.arms().forEach(arm -> headers.add(arm.name()));
        List<List<String>> rows = new ArrayList<>();
        for (CaseDifferences.Difference difference : differences) {
            List<String> row = new ArrayList<>(List.of(difference.what()));
            row.addAll(difference.values());
            rows.add(row);
        }
        return new Block.Grid("Everything that differs between the arms", headers, rows);
    }

    /** The notes, the lesson, the limits, and the resolved case of every arm in full. */
    static void addEnd(List<Block> blocks, Study study, List<String> limits) {
        if (!study.notes().isEmpty()) {
            blocks.add(new Block.Heading("Notes"));
            blocks.add(new Block.Bullets(study.notes()));
        }
        if (!study.teaches().isEmpty()) {
            blocks.add(new Block.Heading("What it teaches"));
            blocks.add(new Block.Paragraph(study.teaches()));
        }
        blocks.add(new Block.Heading("Limits"));
        blocks.add(new Block.Bullets(limits));
        blocks.add(new Block.Heading("The cases in full"));
        for (int i = 0; i < study.arms().size(); i++) {
            Arm arm = study.arms().get(i);
            blocks.add(new Block.Source(arm.name(), StudyWriter.arm(study, i)));
        }
    }

    /** How the results were made. */
    static Map<String, String> provenance(ResultOrigin origin) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Program", ResultOrigin.SOFTWARE + " " + origin.version());
        entries.put("Study SHA-256", origin.caseHash());
        entries.put("Seed", Long.toString(origin.seed()));
        entries.put("Tolerances", origin.tolerances());
        return entries;
    }
}
