package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.oxytocinlab.app.exchange.ControlStream;
import org.oxytocinlab.app.exchange.Delivery;
import org.oxytocinlab.app.exchange.EventTable;
import org.oxytocinlab.app.exchange.Kinetics;
import org.oxytocinlab.app.exchange.LeftBehind;
import org.oxytocinlab.app.exchange.SbmlModel;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.WholeFile;
import org.oxytocinlab.app.source.CaseLookup;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Trajectory;

/** Writes what other programs can hold of a case: its doses, and the model of plasma and effect site. */
final class ExportCommand extends Command {

    private final Supplier<String> name = options.name("CASE", "A case: a YAML file, or a name from the library.");

    private final Supplier<Boolean> nonmem = options.flag(
            "--nonmem", "An event table of NONMEM with a control stream: NAME.csv and NAME.ctl, in minutes and mU.");

    private final Supplier<Boolean> sbml =
            options.flag("--sbml", "SBML Level 3 Version 1: NAME.xml, in minutes, mU and litres.");

    private final Supplier<String> out = options.usually(
            "out",
            String.class,
            "--out",
            "DIR",
            "Where the files go (default: ${DEFAULT-VALUE}); NAME.csv or NAME.xml for another name.");

    ExportCommand(Workplace workplace) {
        super(workplace, "Write the doses of a case, or its model of plasma and effect site, for other programs.");
    }

    @Override
    public Integer call() throws CommandFault {
        if (!nonmem.get() && !sbml.get()) {
            throw CommandFault.invalid("which format? Expected --nonmem, --sbml, or both");
        }
        PreparedCase prepared = workplace.prepared(name.get());
        Case asked = prepared.scenario().asked();
        Trajectory run = prepared.run();
        Delivery delivery = Delivery.of(asked, run);
        Kinetics kinetics = Kinetics.of(asked);
        Path place = place(prepared.stem());
        Map<Path, String> files = new LinkedHashMap<>();
        if (nonmem.get()) {
            Path table = ended(place, ".csv");
            List<String> left = LeftBehind.ofTable(asked);
            files.put(table, EventTable.of(delivery, run));
            files.put(
                    ended(place, ".ctl"),
                    ControlStream.of(asked.title(), String.valueOf(table.getFileName()), kinetics, left));
        }
        if (sbml.get()) {
            files.put(ended(place, ".xml"), SbmlModel.of(asked.title(), delivery, kinetics, LeftBehind.ofSbml(asked)));
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        if (!workplace.isQuiet()) {
            print(files.keySet(), asked, delivery);
        }
        return 0;
    }

    /** Where the files are written, without their endings. */
    private Path place(String stem) throws CommandFault {
        Path path = workplace.path(out.get());
        if (!out.get().toLowerCase(Locale.ROOT).matches(".*\\.(csv|ctl|xml)")) {
            return path.resolve(stem);
        }
        return path.resolveSibling(CaseLookup.stem(path));
    }

    private static Path ended(Path place, String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    private static void write(Path file, String text) throws CommandFault {
        if (Files.isDirectory(file)) {
            throw CommandFault.invalid("--out: '" + file + "' is a folder; expected another name");
        }
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandFault.failed("cannot write '" + file + "': " + e.getMessage(), e);
        }
    }

    private void print(Iterable<Path> files, Case asked, Delivery delivery) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(asked.title() + ", doses of oxytocin as they were given: "
                + delivery.doses().size());
        files.forEach(file -> console.println("  written: " + file));
        console.println("  left behind:");
        (nonmem.get() ? LeftBehind.ofTable(asked) : LeftBehind.ofSbml(asked))
                .forEach(each -> console.println("    " + each));
    }
}
