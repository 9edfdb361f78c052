package org.oxytocinlab.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Goes once through what most users ask for, so that a launcher learns which classes their starts need. */
final class Rehearsal {
    /** The second of two runs finds results of an earlier one, as most runs do. */
    private static final List<String> COMMANDS = List.of(
            "new case FOLDER/low-dose-induction.yaml --from low-dose-induction --quiet",
            "run FOLDER/low-dose-induction.yaml --quiet --out FOLDER",
            "run low-dose-induction --quiet --out FOLDER",
            "compare low-versus-high-dose --quiet --out FOLDER",
            "dose-response dose-response-by-sensitivity --quiet --out FOLDER",
            "trial low-versus-high-dose-trial --women 2 --threads 2 --quiet --out FOLDER");

    private Rehearsal() {}

    /**
     * Ends with 0 if all went well.
     *
     * @param arguments an empty folder, which results are written to
     */
    public static void main(String... arguments) {
        System.exit(carriedOut(arguments[0]));
    }

    /** With what the worst of the commands ended. */
    static int carriedOut(String folder) {
        return COMMANDS.stream()
                .map(command -> Arrays.stream(command.split(" ")).map(word -> word.replace("FOLDER", folder)))
                .mapToInt(words -> Oxytocin.answer(Optional.empty(), words.toArray(String[]::new)))
                .max()
                .orElseThrow();
    }
}
