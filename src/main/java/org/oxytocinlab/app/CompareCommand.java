package org.oxytocinlab.app;

import java.util.List;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.report.ComparisonFiles;
import org.oxytocinlab.app.report.ComparisonWords;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Follows the same woman under two to six arms and lays the courses over each other. */
final class CompareCommand extends Command {

    private final Supplier<List<String>> names =
            options.names("1..*", "CASE", "Two to six cases, or one study: YAML files, or names from the library.");

    private final StudyRequest request = new StudyRequest(options);

    private final FigureRequest figure = new FigureRequest(options);

    private final PartographRequest partograph = new PartographRequest(options);

    CompareCommand(Workplace workplace) {
        super(workplace, "Compare cases, or the arms of a study, in the same woman: overlaid charts and differences.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, names.get());
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
