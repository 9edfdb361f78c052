package org.oxytocinlab.app.bits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No number depends on how a processor works out powers, exponentials and logarithms. */
@Tag("slow")
class SameBitsTest {

    @Test
    void everyShippedCaseKeepsItsBitsWithoutTheIntrinsicsOfTheProcessor() throws Exception {
        Map<String, String> others = elsewhere(List.of("-XX:-UseLibmIntrinsic"));

        assertThat(ShippedBits.ofEverything()).hasSizeGreaterThan(30).isEqualTo(others);
    }

    /** Or the test above would compare a thing with itself. */
    @Test
    void intrinsicsAreReallyOff() throws Exception {
        assumeThat(System.getProperty("os.arch")).isEqualTo("amd64");

        Map<String, String> others =
                elsewhere(List.of("-XX:-UseLibmIntrinsic", "-XX:TieredStopAtLevel=1"), ShippedBits.INTRINSICS);

        assertThat(others).containsOnlyKeys(ShippedBits.INTRINSICS);
        assertThat(others.get(ShippedBits.INTRINSICS)).isNotEqualTo(ShippedBits.intrinsics());
    }

    private static Map<String, String> elsewhere(List<String> flags, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(3, flags);
        command.add(ShippedBits.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        Map<String, String> prints = new TreeMap<>();
        out.lines().map(line -> line.split(" ")).forEach(words -> prints.put(words[0], words[1]));
        return prints;
    }
}
