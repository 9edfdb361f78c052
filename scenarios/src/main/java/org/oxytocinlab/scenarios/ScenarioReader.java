package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.Path;

/** Turns the YAML of a case into what the engine is asked, or into every fault it has. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput when there is no such file, or it is not a case
     * @throws IOException when the machine fails while reading
     */
    public static Scenario read(Path file) throws InvalidInput, IOException {
        throw new UnsupportedOperationException("not yet: " + file);
    }

    /**
     * Reads a text.
     *
     * @param fileName the name that messages give to it
     * @throws InvalidInput when it is not a case
     */
    public static Scenario read(String text, String fileName) throws InvalidInput {
        throw new UnsupportedOperationException("not yet: " + fileName);
    }
}
