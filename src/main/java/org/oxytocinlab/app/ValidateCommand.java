package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.StudySummary;
import org.oxytocinlab.app.output.TableForm;
import org.oxytocinlab.app.output.TextGrid;
import org.oxytocinlab.app.output.WriteFault;
import org.oxytocinlab.app.report.StudyResults;
import org.oxytocinlab.app.report.ValidationTable;
import org.oxytocinlab.literature.Compared;
import org.oxytocinlab.literature.Module;
import org.oxytocinlab.literature.Validation;

/** Holds the model against the published numbers. */
final class ValidateCommand extends Command {
    private static final String TITLE = "The model beside published numbers";

    private final Supplier<String> out = options.usually(
            "out",
            String.class,
            "--out",
            "DIR",
            "Where results go, in a folder 'validation' (default: ${DEFAULT-VALUE}).");

    private final Supplier<Optional<String>> page = options.perhaps(
            String.class, "--page", "FILE", "Also fill the tables of this page, e.g. src/docs/validation.md.");

    private final TableRequest tables = new TableRequest(options);

    ValidateCommand(Workplace workplace) {
        super(
                workplace,
                "Hold the model against the published numbers: a table and a figure for each of its parts, misses"
                        + " included. Rows that need many women are answered by 'trial'; they are counted, not run.");
    }

    @Override
    public Integer call() throws CommandFault {
        TableForm form = tables.form();
        Map<Module, List<Compared>> answers = answers();
        Path folder = workplace.path(out.get()).resolve("validation");
        try {
            ResultFolder.at(folder).write(files(answers).files().in(form));
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
        if (page.get().isPresent()) {
            fill(workplace.path(page.get().get()));
        }
        if (!workplace.isQuiet()) {
            print(answers, folder);
        }
        return 0;
    }

    private static Map<Module, List<Compared>> answers() {
        Map<Module, List<Compared>> answers = new EnumMap<>(Module.class);
        for (Module module : Module.values()) {
            List<Compared> rows = Validation.rows(module);
            if (!rows.isEmpty()) {
                answers.put(module, rows);
            }
        }
        return answers;
    }

    private static StudyResults files(Map<Module, List<Compared>> answers) {
        List<Compared> all = answers.values().stream().flatMap(List::stream).toList();
        byte[] table = ValidationTable.csv(all);
        ResultOrigin origin = StudyResults.origin(new String(table, StandardCharsets.UTF_8), 0);
        StudyResults results = new StudyResults(origin.provenance()).with("validation.csv", table);
        answers.forEach((module, rows) -> results.draw(
                module.words().replace(' ', '-'), ValidationTable.chart(module, rows, origin.provenance())));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("rows", Validation.size());
        details.put("answered", all.size());
        details.put(
                "missed",
                all.stream().filter(row -> !row.inside()).map(Compared::row).toList());
        details.put("answered_by_trials", Validation.inStudies().size());
        details.put("not_yet", Validation.notYet().size());
        List<String> modules = answers.keySet().stream().map(Module::words).toList();
        results.with("summary.json", StudySummary.of("validation", TITLE, modules, details, List.of(), origin));
        return results;
    }

    private static void fill(Path page) throws CommandFault {
        try {
            Files.writeString(page, Validation.page(Files.readString(page)));
        } catch (IOException e) {
            throw CommandFault.failed(page + ": cannot be read and written: " + e.getMessage(), e);
        }
    }

    private void print(Map<Module, List<Compared>> answers, Path folder) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(TITLE);
        List<List<String>> counts = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        answers.forEach((module, rows) -> {
            long inside = rows.stream().filter(Compared::inside).count();
            counts.add(List.of(module.words(), "" + rows.size(), "" + inside, "" + (rows.size() - inside)));
            rows.stream()
                    .filter(row -> !row.inside())
                    .map(ValidationTable::miss)
                    .forEach(misses::add);
        });
        TextGrid.print(console, List.of("module", "answered", "inside", "missed"), counts);
        console.println();
        console.println("  missed:");
        misses.forEach(console::println);
        console.println();
        console.println("  " + Validation.inStudies().size() + " rows are answered by trials of many women, "
                + Validation.notYet().size() + " by nothing yet; together "
                + Validation.size() + " (src/docs/validation.md says more)");
        console.println("  written to " + folder);
    }
}
