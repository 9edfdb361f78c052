package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ComparisonTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.report.ComparisonFiles;
import org.oxytocinlab.app.report.StudyWords;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.app.words.CaseDifferences;
import org.oxytocinlab.app.words.UnmodelledNotes;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows the same woman under two to six arms and lays the courses over each other. */
@Command(
        name = "compare",
        description = "Compare cases, or the arms of a study, in the same woman: overlaid charts and differences.")
@SuppressWarnings("NullAway.Init")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE",
            description = "Two to six cases, or one study: YAML files, or names from the library.")
    private List<String> names;

    @Mixin
    private StudyRequest request;

    @Mixin
    private FigureRequest figure;

    @Mixin
    private PartographRequest partograph;

    CompareCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, names);
        FigureChoice figures =
                figure.choice(FigureRequest.OF_A_COMPARISON, named.study().figure());
        AlertLine alert = partograph.line(named.study().figure());
        Study asked = named.study();
        refuseOther(asked);
        StudyPlace place = request.place(workplace, spec, named.stem());
        Workforce workers = request.workers(workplace, spec, "arms");
        Comparison comparison =
                CommandFault.guarded(named.stem(), asked.scenarios(), () -> Comparison.of(asked.arms(), workers));
        Study study = asked.noting(notes(asked, comparison));
        place.write(ComparisonFiles.of(study, comparison, figures, alert));
        if (!workplace.isQuiet()) {
            print(spec.commandLine().getOut(), study, comparison);
            place.say(study.notes());
        }
        return 0;
    }

    private void refuseOther(Study study) throws CommandFault {
        if (study.trial().isPresent()) {
            throw CommandFault.invalid("this study has a population of many women; run it with 'oxytocin trial'");
        }
        if (study.arms().size() < 2) {
            throw CommandFault.invalid(
                    "one arm cannot be compared; expected two to six cases, or a study with two to six arms");
        }
        if (study.arms().size() > StudyPlace.MOST_ARMS) {
            throw CommandFault.invalid("more than six curves cannot be told apart; expected two to six cases");
        }
    }

    /** What the runs add to what the files say of themselves. */
    static List<String> notes(Study study, Comparison comparison) {
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

    static void print(PrintWriter console, Study study, Comparison comparison) {
        console.println(study.title());
        StudyWords.printDifferences(console, study);
        console.println();
        ComparisonTable table = new ComparisonTable(comparison);
        TextGrid.print(console, table.headers(), new ArrayList<>(table.rows()));
        console.println("  (differences are taken before rounding)");
    }
}
