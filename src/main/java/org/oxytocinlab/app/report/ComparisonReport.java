package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.output.ComparisonTable;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.scenarios.Study;

/** Tells a comparison on one page. */
final class ComparisonReport {
    private ComparisonReport() {}

    /** @param others figures besides, which all arms share */
    static byte[] of(Study study, Comparison comparison, byte[] chart, List<Block.Figure> others, ResultOrigin origin) {
        List<Block> blocks = new ArrayList<>();
        List<CaseDifferences.Difference> differences = CaseDifferences.of(study);
        blocks.add(new Block.Heading("What differs"));
        blocks.add(StudyWords.differences(study, differences));
        blocks.add(new Block.Paragraph(
                CaseDifferences.sameWoman(differences)
                        ? "The woman is the same in every arm, with the same random numbers:"
                                + " whatever else happens to her is the same."
                        : "The woman is not the same in all arms; the random numbers are."));
        if (StudyWords.differsInLength(study)) {
            blocks.add(new Block.Paragraph(
                    "The arms are followed for different lengths of time; totals and minutes cannot be compared."));
        }
        blocks.add(new Block.Heading("What happens"));
        blocks.add(new Block.Figure(
                "The courses on shared axes, and the difference in contractions between each later arm and the first.",
                new String(chart, StandardCharsets.UTF_8)));
        blocks.addAll(others);
        ComparisonTable table = new ComparisonTable(comparison);
        blocks.add(new Block.Grid(
                "Endpoints and their differences, which are taken before rounding", table.headers(), table.rows()));
        List<String> arms = study.arms().stream().map(Arm::name).toList();
        blocks.addAll(DecelerationGrid.of(arms, comparison.runs()));
        StudyWords.addEnd(blocks, study, StudyWords.LIMITS);
        return ReportPage.html(new ReportContents(
                study.title(), study.question(), table.lead(), blocks, StudyWords.provenance(origin)));
    }
}
