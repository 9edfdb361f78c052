package org.oxytocinlab.charts.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrawingToolsTest {

    /** A program that does nothing but fetch them. */
    static final class Fetching {
        private Fetching() {}

        public static void main(String... arguments) {
            DrawingTools.fetch();
        }
    }

    /** As in a container, or at the far end of a line: the desktop is named and cannot be reached. */
    @Test
    void noScreenIsLookedFor() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        ProcessBuilder program = new ProcessBuilder(java, "-cp", classes, Fetching.class.getName());
        program.environment().put("DISPLAY", "nowhere.invalid:99");
        Process fetching = program.redirectErrorStream(true).start();
        assertThat(fetching.inputReader().lines()).isEmpty();
        assertThat(fetching.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(fetching.exitValue()).isZero();
    }
}
