package org.oxytocinlab.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A fault of the machine in one sentence, with what its owner can do about it. */
public final class MachineFault {
    private static final int DEEPEST = 20;

    private MachineFault() {}

    /** The sentence, if the machine is at fault and not the program. */
    public static Optional<String> words(Throwable fault) {
        return words(fault, Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    /**
     * The sentence, if the machine is at fault and not the program.
     *
     * @param temporary the folder for temporary files, without which Java reads no fonts
     */
    public static Optional<String> words(Throwable fault, Path temporary) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return Optional.of("Java has too little memory for this; set JAVA_TOOL_OPTIONS=-Xmx2g and try again");
            }
            if (cause instanceof LinkageError && !takesFiles(temporary)) {
                return Optional.of("no temporary file can be written in '" + temporary
                        + "', and the fonts of the figures need one; set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER and"
                        + " try again");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean takesFiles(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "oxytocin", null));
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
