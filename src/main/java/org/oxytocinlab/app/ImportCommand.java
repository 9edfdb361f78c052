package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oxytocinlab.app.exchange.TableCases;
import org.oxytocinlab.app.exchange.TableCases.TableCase;
import org.oxytocinlab.app.exchange.TableStyle;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.WholeFile;
import org.oxytocinlab.app.source.CaseLookup;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Problem;
import org.oxytocinlab.scenarios.yaml.TextFile;

/** Writes the cases that an event table describes. */
final class ImportCommand extends Command {

    /** What TIME is counted in. */
    enum Time {
        MIN(Unit.MINUTE),
        H(Unit.HOUR),
        D(Unit.DAY);

        private final Unit unit;

        Time(Unit unit) {
            this.unit = unit;
        }
    }

    /** What AMT is counted in. */
    enum Amount {
        MU(Unit.MILLIUNIT),
        IU(Unit.INTERNATIONAL_UNIT);

        private final Unit unit;

        Amount(Unit unit) {
            this.unit = unit;
        }
    }

    private final Supplier<String> table =
            options.name("TABLE", "An event table: a file with columns TIME, AMT and others.");

    private final Supplier<Optional<String>> into = options.perhaps(
            String.class,
            "--into",
            "CASE",
            "The case whose woman, model and fluids are kept (default: the usual woman, no fluids).");

    private final Supplier<Time> time =
            options.usually("MIN", Time.class, "--time", "UNIT", "Unit of TIME and II: min, h or d (default: min).");

    private final Supplier<Amount> amount = options.usually(
            "MU",
            Amount.class,
            "--amount",
            "UNIT",
            "Unit of AMT: mU or IU (default: mU). RATE is in it per unit of time.");

    private final Supplier<Integer> advan = options.usually(
            "2",
            Integer.class,
            "--advan",
            "N",
            "How compartments are numbered: 1 is the muscle in ADVAN 2 and 4, and plasma in ADVAN 1 and 3"
                    + " (default: ${DEFAULT-VALUE}).");

    private final Supplier<Boolean> implausible =
            options.flag("--allow-implausible", "Let doses be beyond what is given to anybody.");

    private final Supplier<String> out =
            options.usually(".", String.class, "--out", "DIR", "Where the cases go (default: this folder).");

    ImportCommand(Workplace workplace) {
        super(workplace, "Write the cases of an event table of NONMEM: the doses of each subject.");
    }

    @Override
    public Integer call() throws CommandFault {
        if (advan.get() < 1 || advan.get() > 4) {
            throw CommandFault.invalid("--advan: expected 1, 2, 3 or 4, found " + advan.get());
        }
        Scenario beside = into.get().isEmpty()
                ? TableCases.usual()
                : workplace.prepared(into.get().get()).scenario();
        List<TableCase> cases = read(workplace.path(table.get()), beside);
        Path folder = workplace.path(out.get());
        for (TableCase each : cases) {
            demandNew(folder.resolve(each.stem() + ".yaml"));
        }
        Notes notes = new Notes();
        PrintWriter console = spec.commandLine().getOut();
        for (TableCase each : cases) {
            Path file = folder.resolve(each.stem() + ".yaml");
            write(file, each);
            notes.with(each.scenario().notes());
            if (!workplace.isQuiet()) {
                console.println("written: " + file + "; 'oxytocin run " + file + "' runs it");
            }
        }
        notes.print(workplace, spec);
        return 0;
    }

    private List<TableCase> read(Path file, Scenario beside) throws CommandFault {
        TableStyle style = new TableStyle(time.get().unit, amount.get().unit, advan.get() % 2 == 0);
        try {
            String text = TextFile.read(file);
            return TableCases.of(text, TextFile.name(file), CaseLookup.stem(file), style, beside, implausible.get());
        } catch (InvalidInput e) {
            throw CommandFault.invalid(
                    e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw CommandFault.failed(table.get() + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void demandNew(Path file) throws CommandFault {
        if (Files.exists(file)) {
            throw CommandFault.invalid("the file '" + file + "' already exists and is not overwritten; use --out");
        }
    }

    private static void write(Path file, TableCase each) throws CommandFault {
        String notes =
                each.scenario().notes().stream().map(note -> "# " + note + "\n").collect(Collectors.joining());
        try {
            WholeFile.write(file, (notes + each.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandFault.failed("cannot write '" + file + "': " + e.getMessage(), e);
        }
    }
}
