package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.BaselineTable;
import org.oxytocinlab.app.output.DoseTable;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.report.DoseCharts;
import org.oxytocinlab.app.report.DoseResponseReport;
import org.oxytocinlab.app.report.StudyResults;
import org.oxytocinlab.app.report.StudyWords;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.app.words.DoseNotes;
import org.oxytocinlab.app.words.FigureWords;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.DoseResponse;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyWriter;

/** Asks what the uterus and the kidney answer to a ladder of rates. */
final class DoseResponseCommand extends Command {
    private static final int MOST_WOMEN = 10_000;

    private final Supplier<List<String>> names =
            options.names("1..*", "CASE", "One to six cases, or a study whose arms are the groups, in one figure.");

    private final Supplier<Optional<String>> rates = options.perhaps(
            String.class,
            "--rates",
            "R,R,…",
            "Rates in mU/min, increasing, in place of the study's own (default: " + DoseLadderRequest.RATES + ").");

    private final Supplier<Optional<String>> dwell = options.perhaps(
            String.class,
            "--dwell",
            "TIME",
            "How long each rate is held in turn, for the fixed-time response, in place of the study's own"
                    + " (default: " + DoseLadderRequest.DWELL + ").");

    private final Supplier<Integer> women = options.usually(
            "40",
            Integer.class,
            "--women",
            "N",
            "How many women, or repetitions of one woman, are counted at each rate (default: ${DEFAULT-VALUE}).");

    private final Supplier<Optional<String>> population = options.perhaps(
            String.class, "--population", "NAME", "Draw the women from this population, and show their spread.");

    private final StudyRequest request = new StudyRequest(options);

    private final SlideRequest slides = new SlideRequest(options);

    DoseResponseCommand(Workplace workplace) {
        super(
                workplace,
                "Steady-state and fixed-time response over a ladder of rates: curves, ED50, ED90 and a fit to counts.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, names.get());
        Study asked = named.study();
        if (asked.arms().size() > StudyPlace.MOST_ARMS) {
            throw CommandFault.invalid("more than six curves cannot be told apart; expected one to six cases");
        }
        DoseQuestion question = question(asked);
        StudyPlace place = request.place(workplace, spec, named.stem() + "-dose-response" + suffix());
        Workforce workers = request.workers(workplace, spec, "runs");
        DoseResponse answer =
                CommandFault.guarded(named.stem(), asked.scenarios(), () -> DoseResponse.of(question, workers));
        DoseLadderRequest ladder = new DoseLadderRequest(rates.get(), dwell.get(), asked.dose());
        Study study = ladder.used(asked).noting(ladder.notes()).noting(DoseNotes.of(answer, asked));
        place.write(files(study, answer, slides.choice(Set.of(), study.figure())));
        if (!workplace.isQuiet()) {
            print(study, answer);
            place.say(study.notes());
        }
        return 0;
    }

    /** Another population is another study, and must not take the place of the first. */
    private String suffix() {
        return population
                .get()
                .map(name -> "-" + name.replaceAll("^.*[/\\\\]|\\.ya?ml$", ""))
                .orElse("");
    }

    private DoseQuestion question(Study study) throws CommandFault {
        if (women.get() < 1 || women.get() > MOST_WOMEN) {
            throw CommandFault.invalid("--women: '" + women.get() + "' is not a whole number from 1 to " + MOST_WOMEN);
        }
        Optional<String> named = population.get();
        Population people = named.isEmpty()
                ? study.trial().map(Study.TrialPlan::population).orElse(Population.NONE)
                : workplace.population(named.get());
        DoseLadderRequest ladder = new DoseLadderRequest(rates.get(), dwell.get(), study.dose());
        return new DoseQuestion(study.arms(), ladder.rates(), ladder.dwell(), women.get(), people, study.seed());
    }

    private static StudyResults files(Study study, DoseResponse answer, FigureChoice choice) {
        String text = StudyWriter.write(study);
        DoseQuestion question = answer.question();
        String asked = "rates: " + question.rates() + "\ndwell: " + question.dwell() + "\nwomen: " + question.women()
                + "\npopulation: " + question.population() + "\n";
        ResultOrigin origin = StudyResults.origin(text + asked, study.seed());
        List<String> groups = study.arms().stream().map(Arm::name).toList();
        StudyResults results = new StudyResults(origin.provenance());
        DoseTable table = new DoseTable(answer);
        results.with("dose-response.csv", table.responses());
        results.with("effective-doses.csv", table.doses());
        results.with("baseline.csv", BaselineTable.of(answer).csv());
        DoseCharts charts =
                new DoseCharts(FigureWords.answering(study, answer.question()), answer, origin.provenance());
        byte[] chart = results.draw("chart", charts.page(), choice);
        charts.slides(choice.slides()).forEach((stem, slide) -> results.draw(stem, slide, choice));
        results.with("study.yaml", text.getBytes(StandardCharsets.UTF_8));
        results.with("report.html", DoseResponseReport.of(study, answer, chart, origin));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(
                "rates_mU_per_min",
                answer.question().rates().stream().map(Quantity::internal).toList());
        details.put("dwell_min", answer.question().dwell().internal());
        details.put("women", answer.question().women());
        details.put("population", answer.question().population().title());
        results.with(
                "summary.json",
                StudySummary.of("dose-response", study.title(), groups, details, study.notes(), origin));
        return results;
    }

    private void print(Study study, DoseResponse answer) {
        PrintWriter console = spec.commandLine().getOut();
        DoseTable table = new DoseTable(answer);
        console.println(study.title());
        BaselineTable people = BaselineTable.of(answer);
        if (study.arms().size() > 1) {
            StudyWords.printDifferences(console, study);
            console.println();
        }
        TextGrid.print(console, people.headers(), people.rows());
        console.println();
        TextGrid.print(console, table.responseHeaders(), table.responseRows());
        console.println();
        TextGrid.print(console, table.doseHeaders(), table.doseRows());
        console.println();
        TextGrid.print(console, table.fitHeaders(), table.fitRows());
    }
}
