package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.shard.Cluster;
import org.oxytocinlab.app.source.CaseLookup;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.scenarios.PopulationSource;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Problem;

/** Where all commands work: the folder of the user, how much she wants to hear, and other machines if there are any. */
final class Workplace {

    private final Supplier<Boolean> quiet;
    private final Supplier<Boolean> verbose;
    private final Path base;
    private final Optional<Cluster> cluster;
    private final int mostKept;

    /**
     * @param options those of all commands
     * @param base the folder in which relative names of files are looked up; its file system holds all files
     * @param cluster who has other machines
     * @param mostKept of how many women of a trial every number is kept
     */
    Workplace(Options options, Path base, Optional<Cluster> cluster, int mostKept) {
        quiet = options.flag("--quiet", "Print errors and failures only.");
        verbose = options.flag("--verbose", "Print where in the program an error arose.");
        this.base = base;
        this.cluster = cluster;
        this.mostKept = mostKept;
    }

    /** Whether only faults are printed. */
    boolean isQuiet() {
        return quiet.get();
    }

    /** Whether faults come with their stack traces. */
    boolean isVerbose() {
        return verbose.get();
    }

    /** Other machines that follow women, if there are any. */
    Optional<Cluster> cluster() {
        return cluster;
    }

    /** Of how many women of a trial every number is kept. */
    int mostKept() {
        return mostKept;
    }

    /** Reads the cases that a user names, all of them before anything else is done. */
    List<PreparedCase> prepared(List<String> names) throws CommandFault {
        return new CaseLookup(base).read(names);
    }

    /** Reads the one case that a user names. */
    PreparedCase prepared(String name) throws CommandFault {
        List<PreparedCase> cases = prepared(List.of(name));
        if (cases.size() > 1) {
            throw CommandFault.invalid("'" + name + "' holds " + cases.size()
                    + " cases; expected one. 'oxytocin import' writes each into a file of its own");
        }
        return cases.get(0);
    }

    /** Reads a case of the library, whatever files lie about. */
    PreparedCase shipped(String name) {
        return new CaseLookup(base).shipped(name);
    }

    /** Finds the study that a user names, or makes one of several cases. */
    StudySource.Named study(List<String> names) throws CommandFault {
        return new StudySource(base).find(names);
    }

    /** The study of a name, if it is one and not a case. */
    Optional<StudySource.Named> onlyStudy(String name) throws CommandFault {
        return new StudySource(base).study(name);
    }

    /** The population with this name, or that of a file. */
    Population population(String name) throws CommandFault {
        try {
            return PopulationSource.named(name, base);
        } catch (InvalidInput e) {
            throw CommandFault.invalid("--population: "
                    + e.problems().stream().map(Problem::message).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw CommandFault.invalid("--population: '" + name + "' cannot be read: " + e.getMessage());
        }
    }

    /** A path as a user writes it. */
    Path path(String text) throws CommandFault {
        try {
            return base.resolve(text);
        } catch (InvalidPathException e) {
            throw CommandFault.invalid("'" + text + "' cannot be the name of a folder: " + e.getReason());
        }
    }
}
