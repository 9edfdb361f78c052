package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.SensitivityTable;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.report.SensitivityAnswer;
import org.oxytocinlab.app.report.SensitivityFiles;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.app.words.Spreads;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.statistics.SobolIndices;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.SensitivityQuestion;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Asks on what an endpoint of a case depends. */
final class SensitivityCommand extends Command {
    private static final List<String> POPULATIONS = List.of("induction", "fluids");
    private static final int LEAST_SAMPLES = 16;
    private static final int MOST_SAMPLES = 65_536;
    private static final double MOST_VARIATION = 100;

    private final Supplier<String> name = options.name("CASE", "A case: a YAML file, or a name from the library.");

    private final Supplier<String> endpoint = options.required(
            "--endpoint", "NAME", "An endpoint of a run, e.g. 'lowest plasma sodium' or 'hours to birth'.");

    private final Supplier<Optional<String>> others = options.perhaps(
            String.class,
            "--others",
            "CV",
            "Move every parameter of which no spread is known by this, e.g. '20 %%'; a design choice, and marked as"
                    + " one. When left out they stay as they are.");

    private final Supplier<Boolean> sobol =
            options.flag("--sobol", "Also share the variance out among the inputs (Sobol indices).");

    private final Supplier<Integer> samples = options.usually(
            "256",
            Integer.class,
            "--samples",
            "N",
            "Points of the Sobol sequence, best a power of 2; runs are this times the inputs and two more"
                    + " (default: ${DEFAULT-VALUE}).");

    private final StudyRequest request = new StudyRequest(options);

    private final SlideRequest slides = new SlideRequest(options);

    SensitivityCommand(Workplace workplace) {
        super(
                workplace,
                "On what an endpoint of a case depends: every spread between women moved alone, and the shares of the"
                        + " variance.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, List.of(name.get()));
        if (named.study().arms().size() > 1) {
            throw CommandFault.invalid(
                    "'" + name.get() + "' has " + named.study().arms().size() + " arms; expected a case");
        }
        if (samples.get() < LEAST_SAMPLES || samples.get() > MOST_SAMPLES) {
            throw CommandFault.invalid("--samples: '" + samples.get() + "' is not a whole number from " + LEAST_SAMPLES
                    + " to " + MOST_SAMPLES);
        }
        Case asked = named.study().arms().get(0).asked();
        List<Spreads.Graded> inputs = inputs(asked);
        SensitivityQuestion question = new SensitivityQuestion(
                asked, inputs.stream().map(Spreads.Graded::trait).toList(), endpoint());
        StudyPlace place = request.place(workplace, spec, named.stem() + "-sensitivity");
        Workforce workers = request.workers(workplace, spec, "runs");
        SensitivityAnswer answer =
                CommandFault.guarded(named.stem(), List.of(), () -> answer(question, inputs, workers));
        demandAnswers(answer);
        Study study = named.study().noting(notes(answer));
        SensitivityFiles files = new SensitivityFiles(study, answer);
        place.write(files.results(slides.choice(Set.of(), study.figure())));
        if (!workplace.isQuiet()) {
            print(study, answer, files);
            place.say(study.notes());
        }
        return 0;
    }

    private Endpoint endpoint() throws CommandFault {
        List<String> names = Arrays.stream(Endpoint.values())
                .map(each -> each.card().words())
                .toList();
        Optional<Endpoint> found = Arrays.stream(Endpoint.values())
                .filter(each -> each.card().words().equals(endpoint.get().strip()))
                .findFirst();
        String near = NearMiss.hint(endpoint.get().strip(), names);
        return found.orElseThrow(() -> CommandFault.invalid("--endpoint: '" + endpoint.get()
                + "' is no endpoint of a run" + (near.isEmpty() ? "; known: " + String.join(", ", names) : near)));
    }

    private List<Spreads.Graded> inputs(Case asked) throws CommandFault {
        List<Population> populations = new ArrayList<>();
        for (String population : POPULATIONS) {
            populations.add(workplace.population(population));
        }
        List<Spreads.Graded> inputs = new ArrayList<>(Spreads.of(asked, populations));
        if (others.get().isPresent()) {
            double variation = variation(others.get().get());
            inputs.addAll(Spreads.chosen(asked, Spreads.unknown(asked, inputs), variation));
        }
        return inputs;
    }

    private static double variation(String text) throws CommandFault {
        try {
            double percent = QuantityText.parse(text, Dimension.PERCENT).internal();
            if (percent <= 0 || percent > MOST_VARIATION) {
                throw CommandFault.invalid("--others: '" + text + "' is not above 0 and at most 100 %");
            }
            return percent / MOST_VARIATION;
        } catch (QuantityFault fault) {
            throw CommandFault.invalid("--others: " + fault.getMessage());
        }
    }

    private SensitivityAnswer answer(SensitivityQuestion question, List<Spreads.Graded> inputs, Workforce workers) {
        SensitivityQuestion.Tornado tornado = question.tornado(workers);
        Optional<SobolIndices> shares = sobol.get() && !Double.isNaN(tornado.middle())
                ? Optional.of(question.indices(samples.get(), question.asked().seed(), workers))
                : Optional.empty();
        List<Published> left = Spreads.unknown(question.asked(), inputs);
        return new SensitivityAnswer(question, inputs, tornado, shares, sobol.get() ? samples.get() : 0, left);
    }

    private void demandAnswers(SensitivityAnswer answer) throws CommandFault {
        if (Double.isNaN(answer.tornado().middle())) {
            throw CommandFault.invalid("--endpoint: this case has no '" + endpoint.get() + "'");
        }
        if (answer.shares().filter(shares -> Double.isNaN(shares.variance())).isPresent()) {
            throw CommandFault.invalid(
                    "--sobol: in some of the runs there is no '" + endpoint.get()
                            + "', so that its variance cannot be shared out; follow the woman longer, or choose another endpoint");
        }
        if (answer.shares().filter(shares -> shares.variance() == 0).isPresent()) {
            throw CommandFault.invalid(
                    "--sobol: '" + endpoint.get() + "' does not vary, so that there is nothing to share out");
        }
    }

    private static List<String> notes(SensitivityAnswer answer) {
        List<String> notes = new ArrayList<>();
        long chosen = answer.inputs().stream().filter(Spreads.Graded::isChosen).count();
        if (chosen > 0) {
            notes.add("the spread of " + chosen + " of " + answer.inputs().size()
                    + " inputs is a design choice, as the table says of each");
        }
        if (!answer.left().isEmpty()) {
            notes.add(answer.left().size()
                    + " parameters are not moved, because no spread between women is known; the report"
                    + " lists them");
        }
        return notes;
    }

    private void print(Study study, SensitivityAnswer answer, SensitivityFiles files) {
        PrintWriter console = spec.commandLine().getOut();
        Unit unit = answer.question().endpoint().card().unit();
        console.println(study.title() + ": " + endpoint.get() + " is "
                + Digits.withUnit(answer.tornado().middle(), unit) + " in the middle");
        console.println();
        TextGrid.printUnbroken(
                console, SensitivityTable.tornadoHeaders(), SensitivityTable.tornadoRows(files.moved(), unit));
        if (!files.shared().isEmpty()) {
            console.println();
            console.println("  Shares of the variance, with 95 % intervals");
            TextGrid.printUnbroken(
                    console, SensitivityTable.indexHeaders(), SensitivityTable.indexRows(files.shared()));
        }
    }
}
