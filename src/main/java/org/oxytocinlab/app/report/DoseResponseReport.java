package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.DoseTable;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.DoseResponse;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.scenarios.Study;

/** Tells a dose–response study on one page. */
public final class DoseResponseReport {
    private DoseResponseReport() {}

    public static byte[] of(Study study, DoseResponse answer, byte[] chart, ResultOrigin origin) {
        DoseTable table = new DoseTable(answer);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(
                "Steady state against dose, with the counts and, in grey, the published law.",
                new String(chart, StandardCharsets.UTF_8)));
        blocks.add(new Block.Heading("Methods"));
        blocks.add(new Block.Bullets(asked(answer.question())));
        if (study.arms().size() > 1) {
            blocks.add(new Block.Heading("What differs"));
            blocks.add(StudyWords.differences(study, CaseDifferences.of(study)));
        }
        BaselineTable women = BaselineTable.of(answer);
        blocks.add(new Block.Grid("The women who were counted: median and range", women.headers(), women.rows()));
        blocks.add(new Block.Heading("Results"));
        blocks.add(new Block.Grid("Effective doses [mU/min]", table.doseHeaders(), table.doseRows()));
        blocks.add(new Block.Grid(
                "Fit to the counted contractions, E = E0 + Emax·Rⁿ/(ED50ⁿ + Rⁿ), value ± standard error",
                table.fitHeaders(),
                table.fitRows()));
        blocks.add(new Block.Grid("Steady state and counts", table.responseHeaders(), table.responseRows()));
        StudyWords.addEnd(blocks, study, StudyWords.LIMITS);
        return ReportPage.html(
                new ReportContents(study.title(), study.question(), List.of(), blocks, StudyWords.provenance(origin)));
    }

    private static List<String> asked(DoseQuestion question) {
        String women = question.population().equals(Population.NONE)
                ? " repetitions of the same woman"
                : " women of the population '" + question.population().title() + "'";
        return List.of(
                "Steady state: plasma and effect-site levels are rate divided by clearance. The kidney is computed with body"
                        + " water and sodium as they were at the start, because these drift with what she drinks.",
                "Fixed time: each rate in turn is held for " + question.dwell()
                        + ", undiluted, from the lowest to the highest.",
                "Counted: " + question.women() + women
                        + " at each rate, contractions counted over 2 h after a run-in of 1 h.",
                "ED50 and ED90 refer to the change from no drug to the highest rate tested. The extrapolated ones refer"
                        + " to an unlimited rate that nobody gives; with so shallow a curve they mean little, and beyond ten"
                        + " times the highest rate tested they are not printed.",
                "The law ΔUA = ΔUAmax·(1 − e^(−R·rate)) is that of Caldeyro-Barcia 1957 for women at term. Its constants"
                        + " are not in the abstract; 320 Montevideo units and 0.185 per mU/min were fitted for this"
                        + " program.");
    }
}
