package org.oxytocinlab.app;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oxytocinlab.app.shard.Cluster;
import picocli.CommandLine;

/** A machine in memory with a folder to work in, at which commands are typed. */
public final class Desk implements AutoCloseable {

    /** An hour is enough for everything but the pharmacology. */
    static final String SHORT_CASE = """
            title: An hour at one rate
            duration: 1 h
            regimen: {rate: 10 mU/min}
            fluids: none
            expect:
              - infused oxytocin at 3 min is 50.0 % of infused oxytocin at end
            """;

    private final FileSystem machine;
    private final Path folder;

    /**
     * What a command did.
     *
     * @param exitCode what it ended with
     * @param out what it printed
     * @param err what it said about faults
     */
    public record Answer(int exitCode, String out, String err) {}

    private Desk(Configuration configuration) {
        this.machine = Jimfs.newFileSystem(configuration);
        this.folder = machine.getPath("/desk");
    }

    public static Desk empty() {
        return new Desk(
                Configuration.unix().toBuilder().setWorkingDirectory("/desk").build());
    }

    public static Desk withDiskOf(int bytes) {
        return new Desk(Configuration.unix().toBuilder()
                .setWorkingDirectory("/desk")
                .setMaxSize(bytes)
                .setBlockSize(512)
                .build());
    }

    public Desk with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Answer type(String... words) {
        return answer(Oxytocin.commandLine(folder), words);
    }

    /** The same on a machine that has others. */
    public Answer on(Cluster cluster, String... words) {
        return answer(Oxytocin.commandLine(folder, cluster), words);
    }

    /** As {@link #type} answers when of so few women every number is kept; on a machine that has others if there is a cluster. */
    Answer keeping(int women, Optional<Cluster> cluster, String... words) {
        return answer(Oxytocin.commandLine(folder, cluster, women), words);
    }

    private static Answer answer(CommandLine line, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int exitCode = command.execute(words);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    public String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** Every file below a folder with its bytes, by its name in the folder. */
    public Map<String, byte[]> files(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** A file of them as text. */
    public static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        machine.close();
    }
}
