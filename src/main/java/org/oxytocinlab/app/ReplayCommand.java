package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.CsvStyle;
import org.oxytocinlab.app.output.DecisionTable;
import org.oxytocinlab.app.output.Manifest;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Replay;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Protocol;

/** Runs the ledger of a result folder again and says whether the trajectory is the same, to the bit. */
final class ReplayCommand extends Command {

    private static final Set<String> ROW_BY_ROW =
            Set.of(ResultFiles.TIME_COURSE, ResultFiles.CONTRACTIONS, ResultFiles.DECISIONS);

    private final Supplier<String> folder = options.name("DIR", "A folder written by 'oxytocin run'.");

    ReplayCommand(Workplace workplace) {
        super(
                workplace,
                "Run the ledger of a results folder again, and check that the trajectory is the same, to the bit.");
    }

    @Override
    public Integer call() throws CommandFault {
        Path results = workplace.path(folder.get());
        String resolved = results.resolve(ResultFiles.CASE).toString();
        demandUnchanged(results, Manifest.in(read(results, ResultFiles.SUMMARY)));
        PreparedCase prepared = workplace.prepared(List.of(resolved)).get(0);
        Trajectory first = prepared.run();
        Trajectory again = first;
        if (prepared.scenario().asked().prescription().regimen() instanceof Protocol) {
            byte[] ledger = read(results, ResultFiles.DECISIONS);
            requireSame(results, ResultFiles.DECISIONS, DecisionTable.of(first), ledger);
            again = replayed(prepared.scenario().asked(), ledger);
            requireSameBits(first, again);
        }
        requireSame(
                results, ResultFiles.TIME_COURSE, Table.ofTimeCourse(again), read(results, ResultFiles.TIME_COURSE));
        requireSame(
                results,
                ResultFiles.CONTRACTIONS,
                Table.ofContractions(again),
                read(results, ResultFiles.CONTRACTIONS));
        if (!workplace.isQuiet()) {
            spec.commandLine().getOut().println(words(first) + " replayed: the trajectory is the same, to the bit");
        }
        return 0;
    }

    private static String words(Trajectory run) {
        int decisions = run.decisions().size();
        return decisions == 0 ? "a run without decisions" : decisions + " decisions";
    }

    private static Trajectory replayed(Case asked, byte[] ledger) throws CommandFault {
        try {
            String text = new String(ledger, StandardCharsets.UTF_8);
            return Simulation.of(Replay.fixed(asked, DecisionTable.read(text)));
        } catch (QuantityFault fault) {
            throw CommandFault.invalid(ResultFiles.DECISIONS + ": " + fault.getMessage());
        }
    }

    /** Names every file that is gone or is not what the run wrote; tables are compared row by row later. */
    private static void demandUnchanged(Path folder, Manifest manifest) throws CommandFault {
        List<String> faults = new ArrayList<>();
        for (String name : manifest.hashes().keySet()) {
            Path file = folder.resolve(name);
            if (ROW_BY_ROW.contains(name)) {
                continue;
            }
            if (!Files.exists(file)) {
                faults.add(file + ": is missing; " + ResultFiles.SUMMARY + " lists it");
            } else if (!isUnchanged(manifest, folder, name)) {
                faults.add(file + ": is not the file that " + ResultFiles.SUMMARY
                        + " lists; it was changed, or belongs to another run");
            }
        }
        if (!faults.isEmpty()) {
            throw CommandFault.failed(String.join("\n", faults));
        }
    }

    private static boolean isUnchanged(Manifest manifest, Path folder, String name) throws CommandFault {
        try {
            return manifest.isUnchanged(folder, name);
        } catch (IOException e) {
            throw CommandFault.failed(folder.resolve(name) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] read(Path folder, String name) throws CommandFault {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return name.endsWith(".csv") ? CsvStyle.withCommas(bytes) : bytes;
        } catch (NoSuchFileException e) {
            throw CommandFault.invalid(
                    "there is no '" + name + "' in " + folder + "; expected a folder written by 'oxytocin run'");
        } catch (IOException e) {
            throw CommandFault.failed(folder.resolve(name) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireSameBits(Trajectory first, Trajectory again) throws CommandFault {
        boolean same = first.contractions().equals(again.contractions())
                && first.series().keySet().stream()
                        .allMatch(variable -> Arrays.equals(first.of(variable), again.of(variable)));
        if (!same) {
            throw CommandFault.failed("the ledger, run as a fixed regimen, gives a different trajectory");
        }
    }

    /** Names the first row that differs. */
    private static void requireSame(Path folder, String name, byte[] expected, byte[] found) throws CommandFault {
        if (Arrays.equals(expected, found)) {
            return;
        }
        List<String> right =
                new String(expected, StandardCharsets.UTF_8).lines().toList();
        List<String> wrong = new String(found, StandardCharsets.UTF_8).lines().toList();
        int row = 0;
        while (row < Math.min(right.size(), wrong.size()) && right.get(row).equals(wrong.get(row))) {
            row++;
        }
        throw CommandFault.failed(folder.resolve(name) + ":" + (row + 1) + ": this row differs from what the case gives"
                + "\n  found    " + (row < wrong.size() ? wrong.get(row) : "the end of the file")
                + "\n  expected " + (row < right.size() ? right.get(row) : "the end of the file"));
    }
}
