package org.oxytocinlab.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.Desk;

class MachineFaultTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void fontsThatCannotBeReadTellOfTheTemporaryFolder() {
        Throwable fault = new CompletionException(new NoClassDefFoundError("Could not initialize class Style"));
        Path missing = desk.path("no-such-folder");
        assertThat(MachineFault.words(fault, missing)).get().asString().contains("'" + missing + "'", "java.io.tmpdir");
        assertThat(MachineFault.words(fault, desk.path("."))).isEmpty();
    }

    @Test
    void memoryThatEndsOnAnotherThreadIsNamed() {
        assertThat(MachineFault.words(new CompletionException(new OutOfMemoryError())))
                .get()
                .asString()
                .contains("memory", "-Xmx");
    }

    @Test
    void faultOfTheProgramIsNotBlamedOnTheMachine() {
        assertThat(MachineFault.words(new IllegalStateException(new NullPointerException())))
                .isEmpty();
    }
}
