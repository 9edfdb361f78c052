package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.oxytocinlab.app.EqualiseQuestion.Change;
import org.oxytocinlab.app.EqualiseQuestion.Equal;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.report.ComparisonFiles;
import org.oxytocinlab.app.report.ComparisonWords;
import org.oxytocinlab.app.report.StudyResults;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.engine.study.Equalising;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioWriter;
import org.oxytocinlab.scenarios.Study;

/** Looks for the setting with which one plan gives as much as another, and lays the three over each other. */
final class EqualiseCommand extends Command {

    private final Supplier<List<String>> names = options.names(
            "1..2",
            "CASE",
            "Two cases, of which the first is changed, or a study of two arms: files, or library names.");

    private final Supplier<Change> change = options.usually(
            Change.STEP.toString(),
            Change.class,
            "--change",
            "SETTING",
            "What is changed: step, interval, start or maximum (default: ${DEFAULT-VALUE}).");

    private final Supplier<Equal> by = options.usually(
            Equal.EXPOSURE.toString(),
            Equal.class,
            "--by",
            "WHAT",
            "What is made equal: 'exposure', the oxytocin given in all, to which the area under the plasma"
                    + " curve is proportional, or 'goal', the minutes in goal (default: ${DEFAULT-VALUE}).");

    private final StudyRequest request = new StudyRequest(options);

    private final FigureRequest figure = new FigureRequest(options);

    private final PartographRequest partograph = new PartographRequest(options);

    EqualiseCommand(Workplace workplace) {
        super(workplace, "The step, interval, start or maximum with which the first plan gives as much as the second.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, names.get());
        FigureChoice figures =
                figure.choice(FigureRequest.OF_A_COMPARISON, named.study().figure());
        AlertLine alert = partograph.line(named.study().figure());
        EqualiseQuestion question = EqualiseQuestion.of(named.study(), change.get(), by.get());
        StudyPlace place = request.place(workplace, spec, named.stem() + "-equalised");
        Workforce workers = request.workers(workplace, spec, "settings");
        Equalising answer =
                CommandFault.guarded(named.stem(), named.study().scenarios(), () -> question.answer(workers));
        question.demandValues(answer);
        Study study = study(named.study(), question, answer);
        Comparison comparison =
                CommandFault.guarded(named.stem(), study.scenarios(), () -> Comparison.of(study.arms(), workers));
        Study noted = study.noting(ComparisonWords.notes(study, comparison));
        StudyResults results = ComparisonFiles.of(noted, comparison, figures, alert, StripRequest.tracing(noted));
        results.with("settings.csv", question.table(answer));
        results.with("equalised.yaml", text(noted));
        place.write(results);
        if (!workplace.isQuiet()) {
            PrintWriter console = spec.commandLine().getOut();
            ComparisonWords.print(console, noted, comparison);
            place.say(noted.notes());
        }
        return 0;
    }

    /** The other plan, the plan as it was, and as it is now. */
    private static Study study(Study asked, EqualiseQuestion question, Equalising answer) {
        Arm found = answer.closest().arm();
        List<Scenario> scenarios = List.of(
                asked.scenarios().get(1),
                scenario(question.changed().asked(), asked),
                scenario(found.asked().titled(found.name()), asked));
        Study study = new Study(
                asked.title(),
                asked.question(),
                asked.teaches(),
                List.of(question.other(), question.changed(), found),
                scenarios,
                asked.trial(),
                List.of(),
                asked.notes(),
                asked.figure());
        return study.noting(question.notes(answer));
    }

    private static Scenario scenario(Case changed, Study asked) {
        return new Scenario(changed, asked.scenarios().get(0).teaches(), List.of(), List.of());
    }

    private static byte[] text(Study study) {
        return ScenarioWriter.write(study.scenarios().get(2)).getBytes(StandardCharsets.UTF_8);
    }
}
