package org.oxytocinlab.app.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.output.ComparisonTable;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.app.words.UnmodelledNotes;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.scenarios.Study;

/** What is said of a comparison that has been carried out. */
public final class ComparisonWords {
    private ComparisonWords() {}

    /** What the runs add to what the files say of themselves. */
    public static List<String> notes(Study study, Comparison comparison) {
        List<String> notes = new ArrayList<>(UnmodelledNotes.of(study));
        comparison.runs().forEach(run -> notes.addAll(run.notes()));
        List<CaseDifferences.Difference> differences = CaseDifferences.of(study);
        if (differences.isEmpty()) {
            notes.add("the arms are identical");
        }
        if (!CaseDifferences.sameWoman(differences)) {
            notes.add("the woman is not the same in all arms");
        }
        if (StudyWords.differsInLength(study)) {
            notes.add("the arms are followed for different lengths of time: totals and minutes cannot be compared");
        }
        return notes;
    }

    /** The grid of endpoints and differences, as the terminal shows it. */
    public static void print(PrintWriter console, Study study, Comparison comparison) {
        console.println(study.title());
        StudyWords.printDifferences(console, study);
        console.println();
        ComparisonTable table = new ComparisonTable(comparison);
        TextGrid.print(console, table.headers(), new ArrayList<>(table.rows()));
        console.println("  (differences are taken before rounding)");
    }
}
