package org.oxytocinlab.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.report.ComparisonFiles;
import org.oxytocinlab.app.report.ComparisonWords;
import org.oxytocinlab.app.source.StudySource;
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
        Study study = asked.noting(ComparisonWords.notes(asked, comparison));
        place.write(ComparisonFiles.of(study, comparison, figures, alert, StripRequest.tracing(study)));
        if (!workplace.isQuiet()) {
            ComparisonWords.print(spec.commandLine().getOut(), study, comparison);
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
}
