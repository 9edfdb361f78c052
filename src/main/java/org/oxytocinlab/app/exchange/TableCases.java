package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.FigureWish;
import org.oxytocinlab.scenarios.Places;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.ScenarioWriter;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Place;
import org.oxytocinlab.scenarios.yaml.Problem;

/** The cases that an event table describes: one for each subject, and one more behind each reset. */
public final class TableCases {
    private static final String IMPLAUSIBLE = "implausible: allowed\n";
    private static final String NOTHING_NOTED = "noted: []\n";

    /** The woman and the model where nobody says otherwise. */
    private static final String USUAL =
            "title: Doses of a table\nduration: 1 h\nbag: none\nregimen: none\nfluids: none\n";

    private final String stem;
    private final String file;
    private final Scenario beside;
    private final boolean implausible;
    private final List<String> notes;

    /**
     * One of them.
     *
     * @param stem what its results are called
     * @param text as a case is written
     * @param scenario what it says
     */
    public record TableCase(String stem, String text, Scenario scenario) {}

    private TableCases(String stem, String file, Scenario beside, boolean implausible, List<String> notes) {
        this.stem = stem;
        this.file = file;
        this.beside = beside;
        this.implausible = implausible;
        this.notes = notes;
    }

    /** A scenario in which nothing is given to the usual woman. */
    public static Scenario usual() {
        try {
            return ScenarioReader.read(USUAL, "usual.yaml");
        } catch (InvalidInput broken) {
            throw new IllegalStateException("the usual case is broken", broken);
        }
    }

    /**
     * Reads a table.
     *
     * @param text of the table
     * @param file name of it, for messages
     * @param stem what the results of a single case are called
     * @param beside the woman, the model, and what is given beside oxytocin
     * @param implausible whether doses may be beyond what is given to anybody
     * @throws InvalidInput with everything in it that cannot be carried out here
     */
    public static List<TableCase> of(
            String text, String file, String stem, TableStyle style, Scenario beside, boolean implausible)
            throws InvalidInput {
        List<EventRow> rows = EventTableReader.read(text, style, file);
        List<Occasion> occasions = Occasions.of(rows, file, Kinetics.of(beside.asked()));
        if (occasions.isEmpty()) {
            Problem problem = new Problem(new Place(file, 1, 1), "TIME", "no time passes in this table");
            throw new InvalidInput(List.of(problem));
        }
        TableCases cases = new TableCases(stem, file, beside, implausible, TableNotes.of(text, rows));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        boolean several = occasions.stream().map(Occasion::subject).distinct().count() > 1;
        List<TableCase> all = new ArrayList<>();
        for (Occasion occasion : occasions) {
            int number = numbers.merge(occasion.subject(), 1, Integer::sum);
            all.add(cases.one(
                    occasion, (several ? "-" + word(occasion.subject()) : "") + (number > 1 ? "-" + number : "")));
        }
        return all;
    }

    private static String word(String subject) {
        return subject.isEmpty() ? "0" : subject.replaceAll("[^\\w.-]", "_");
    }

    private TableCase one(Occasion occasion, String ending) throws InvalidInput {
        Case asked = beside.asked()
                .titled("Doses of " + file + (ending.isEmpty() ? "" : ", " + ending.substring(1)))
                .lasting(new Quantity(occasion.length(), Unit.MINUTE))
                .with(TablePlan.of(occasion, beside.asked().prescription()));
        List<String> more = new ArrayList<>(notes);
        if (occasion.lead().signum() > 0) {
            more.add("steady state is reached by doses before it: minute " + plain(occasion.began())
                    + " of the table is minute " + plain(occasion.lead()) + " of the case");
        } else if (occasion.began().signum() > 0) {
            more.add("a reset begins a case of its own: its minute 0 is minute " + plain(occasion.began())
                    + " of the table");
        }
        String written = ScenarioWriter.write(new Scenario(asked, "", List.of(), List.of()));
        String text = (implausible ? written : written.replace("\n" + IMPLAUSIBLE, "\n")).replace(NOTHING_NOTED, "");
        Scenario read = read(text);
        List<String> all = new ArrayList<>(read.notes());
        all.addAll(more);
        Scenario scenario =
                new Scenario(read.asked(), "", Optional.empty(), FigureWish.NONE, List.of(), all, Places.NONE);
        return new TableCase(stem + ending, text, scenario);
    }

    private static String plain(BigDecimal minutes) {
        return minutes.signum() == 0 ? "0" : minutes.stripTrailingZeros().toPlainString();
    }

    /** What is wrong with the case is told of the table. */
    private Scenario read(String text) throws InvalidInput {
        try {
            return ScenarioReader.read(text, file);
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream().map(this::ofTable).toList());
        }
    }

    private Problem ofTable(Problem problem) {
        String message = problem.message()
                .replace(
                        "write 'implausible: allowed' beside 'title'",
                        "'oxytocin import --allow-implausible' makes a case of it");
        return new Problem(new Place(file, 1, 1), "as a case, " + problem.path(), message);
    }
}
