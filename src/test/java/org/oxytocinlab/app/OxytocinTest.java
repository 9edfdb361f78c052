package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OxytocinTest {

    @Test
    void versionNamesTheLab() {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Oxytocin()).setOut(new PrintWriter(out)).execute("--version");

        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("Oxytocin Lab");
    }
}
