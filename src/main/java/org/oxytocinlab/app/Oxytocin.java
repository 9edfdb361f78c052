package org.oxytocinlab.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.shard.Cluster;
import org.oxytocinlab.charts.file.DrawingTools;
import org.oxytocinlab.engine.study.Trial;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code oxytocin}, with what all its subcommands share. */
public final class Oxytocin implements Runnable {

    private static final Set<String> DRAWING =
            Set.of("run", "compare", "dose-response", "trial", "merge", "sweep", "sensitivity", "equalise", "validate");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private final CommandSpec spec;
    private final Workplace workplace;

    private Oxytocin(Path base, Optional<Cluster> cluster, int mostKept) {
        spec = CommandSpec.wrapWithoutInspection(this).name("oxytocin").versionProvider(new Version());
        spec.usageMessage().description("Oxytocin Lab. For teaching. Not for patient care.");
        Options options = Options.ofAll(spec);
        options.help();
        workplace = new Workplace(options, base, cluster, mostKept);
    }

    /**
     * A command line, ready to execute; its writers can be replaced.
     *
     * @param base the folder in which relative names of files are looked up; its file system holds all files
     */
    public static CommandLine commandLine(Path base) {
        return commandLine(base, Optional.empty(), Trial.MOST_KEPT);
    }

    /**
     * The same where other machines follow the women of a trial.
     *
     * @param cluster who has the other machines
     */
    public static CommandLine commandLine(Path base, Cluster cluster) {
        return commandLine(base, Optional.of(cluster), Trial.MOST_KEPT);
    }

    /**
     * The same with another border between trials of which every number is kept and those of which nothing is: for tests, which
     * have no time for so many women.
     */
    static CommandLine commandLine(Path base, Optional<Cluster> cluster, int mostKept) {
        return new Oxytocin(base, cluster, mostKept).commandLine(Commands.NAMES);
    }

    /** A command line with some of its commands; each costs a cold start some milliseconds. */
    private CommandLine commandLine(Collection<String> names) {
        CommandLine line = new CommandLine(spec);
        names.forEach(
                name -> line.addSubcommand(name, Commands.of(name, workplace).spec()));
        Faults faults = new Faults();
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    /** Runs one command line and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(answer(Optional.empty(), arguments));
    }

    /**
     * Runs one command line where other machines follow the women of a trial.
     *
     * @return with what the program should end
     */
    public static int answer(Cluster cluster, String... arguments) {
        return answer(Optional.of(cluster), arguments);
    }

    static int answer(Optional<Cluster> cluster, String... arguments) {
        if (arguments.length > 0 && DRAWING.contains(arguments[0])) {
            fetchDrawingTools();
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        CommandLine line = new Oxytocin(Path.of(""), cluster, Trial.MOST_KEPT).commandLine(wanted(arguments));
        int exitCode = execute(line.setOut(out).setErr(err), arguments);
        // A closed or full output is no success, although nobody is told of it by an exception.
        boolean lost = out.checkError();
        if (lost) {
            err.println("the output cannot be written: it is closed or full");
        }
        err.flush();
        return lost && exitCode == 0 ? CommandFault.FAILED : exitCode;
    }

    /** Which commands a command line can call or list. */
    private static List<String> wanted(String... arguments) {
        if (arguments.length == 1 && VERSION.contains(arguments[0])) {
            return List.of();
        }
        return arguments.length > 0 && Commands.NAMES.contains(arguments[0]) ? List.of(arguments[0]) : Commands.NAMES;
    }

    /** Beside the reading of the case. What fails here fails again, and is told, when the pictures are drawn. */
    private static void fetchDrawingTools() {
        Thread tools = new Thread(DrawingTools::fetch, "drawing tools");
        tools.setDaemon(true);
        tools.setUncaughtExceptionHandler((thread, fault) -> {});
        tools.start();
    }

    private static int execute(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Faults.failed(command, e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? One of " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Whether faults come with their stack traces. */
    boolean isVerbose() {
        return workplace.isVerbose();
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
