package org.oxytocinlab.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes once through what most users ask for, so that a launcher learns which classes their starts need. */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "run low-dose-induction",
            "compare low-versus-high-dose",
            "dose-response dose-response-by-sensitivity",
            "trial low-versus-high-dose-trial --women 2 --threads 2");

    private Rehearsal() {}

    /**
     * Ends with 0 if all went well.
     *
     * @param arguments the folder that results may be written to
     */
    public static void main(String... arguments) {
        System.exit(carriedOut(arguments[0]));
    }

    /** With what the worst of the commands ended. */
    static int carriedOut(String folder) {
        return COMMANDS.stream()
                .map(command -> Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--quiet", "--out", folder)))
                .mapToInt(words -> Oxytocin.answer(Optional.empty(), words.toArray(String[]::new)))
                .max()
                .orElseThrow();
    }
}
