package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the cases that an event table describes. */
@Command(name = "import", description = "Write the cases of an event table of NONMEM: the doses of each subject.")
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {

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

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(paramLabel = "TABLE", description = "An event table: a file with columns TIME, AMT and others.")
    private String table;

    @Option(
            names = "--into",
            paramLabel = "CASE",
            description = "The case whose woman, model and fluids are kept (default: the usual woman, no fluids).")
    private @Nullable String into;

    @Option(
            names = "--time",
            paramLabel = "UNIT",
            defaultValue = "MIN",
            description = "Unit of TIME and II: min, h or d (default: min).")
    private Time time;

    @Option(
            names = "--amount",
            paramLabel = "UNIT",
            defaultValue = "MU",
            description = "Unit of AMT: mU or IU (default: mU). RATE is in it per unit of time.")
    private Amount amount;

    @Option(
            names = "--advan",
            paramLabel = "N",
            defaultValue = "2",
            description = "How compartments are numbered: 1 is the muscle in ADVAN 2 and 4, and plasma in ADVAN 1 and 3"
                    + " (default: ${DEFAULT-VALUE}).")
    private int advan;

    @Option(names = "--allow-implausible", description = "Let doses be beyond what is given to anybody.")
    private boolean implausible;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the cases go (default: this folder).")
    private String out;

    ImportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        if (advan < 1 || advan > 4) {
            throw CommandFault.invalid("--advan: expected 1, 2, 3 or 4, found " + advan);
        }
        Scenario beside =
                into == null ? TableCases.usual() : workplace.prepared(into).scenario();
        List<TableCase> cases = read(workplace.path(table), beside);
        Path folder = workplace.path(out);
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
        TableStyle style = new TableStyle(time.unit, amount.unit, advan % 2 == 0);
        try {
            String text = TextFile.read(file);
            return TableCases.of(text, TextFile.name(file), CaseLookup.stem(file), style, beside, implausible);
        } catch (InvalidInput e) {
            throw CommandFault.invalid(
                    e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw CommandFault.failed(table + ": cannot be read: " + e.getMessage(), e);
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
