package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
    private final List<String> removed = new ArrayList<>();

    @TempDir
    private Path folder;

    private Unfinished begun(String... names) throws IOException {
        Unfinished unfinished = Unfinished.nothing();
        for (String name : names) {
            unfinished.begin(() -> name, removed::add);
        }
        return unfinished;
    }

    @Test
    void whatIsNotKeptGoesOnceAndTheLastFirst() throws IOException {
        Unfinished unfinished = begun("folder", "file");
        unfinished.close();
        unfinished.close();
        assertThat(removed).containsExactly("file", "folder");
        assertThatThrownBy(() -> unfinished.begin(() -> Files.createFile(folder.resolve("late")), Files::delete))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsKeptStays() throws IOException {
        try (Unfinished unfinished = begun("file")) {
            unfinished.keep();
        }
        assertThat(removed).isEmpty();
    }

    @Test
    void whatCannotBeRemovedKeepsNothingElse() throws IOException {
        try (Unfinished unfinished = begun("file")) {
            unfinished.begin(() -> "stubborn", stubborn -> {
                throw new IOException(stubborn);
            });
        }
        assertThat(removed).containsExactly("file");
    }

    /** Begins a file, and a second one while the program is already being stopped. */
    static final class Stopped {
        private Stopped() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            begin(folder.resolve("early"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    begin(folder.resolve("late"));
                } catch (IOException refused) {
                    System.out.println(refused.getMessage());
                }
            }));
        }

        private static void begin(Path file) throws IOException {
            Unfinished.nothing().begin(() -> Files.createFile(file), Files::delete);
        }
    }

    @Test
    void nothingIsBegunWhileTheProgramIsBeingStopped() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process program = new ProcessBuilder(java, "-cp", classes, Stopped.class.getName(), folder.toString()).start();
        assertThat(program.inputReader().lines()).containsExactly("the program is being stopped");
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }
}
