package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.TextFile;
import org.oxytocinlab.scenarios.yaml.Written;

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
        return read(file, LineCheck.NONE);
    }

    /**
     * Reads a file and has its expectations checked, so that all faults are told at once.
     *
     * @throws InvalidInput when there is no such file, or it is not a case
     * @throws IOException when the machine fails while reading
     */
    public static Scenario read(Path file, LineCheck lines) throws InvalidInput, IOException {
        Path folder = file.toAbsolutePath().getParent();
        return read(TextFile.read(file), TextFile.name(file), folder, new Remarks(), lines, Catalogue.DRUGS);
    }

    /**
     * Reads a text.
     *
     * @param fileName the name that messages give to it
     * @throws InvalidInput when it is not a case
     */
    public static Scenario read(String text, String fileName) throws InvalidInput {
        return read(text, fileName, new Remarks());
    }

    /**
     * Reads a text in which other drugs than those of the catalogue can be given beside oxytocin.
     *
     * @param fileName the name that messages give to it
     * @param drugs every drug that its lines may name
     * @throws InvalidInput when it is not a case
     */
    public static Scenario read(String text, String fileName, List<Substance> drugs) throws InvalidInput {
        return read(text, fileName, new Remarks(), drugs);
    }

    static Scenario read(String text, String fileName, Remarks remarks) throws InvalidInput {
        return read(text, fileName, remarks, Catalogue.DRUGS);
    }

    static Scenario read(String text, String fileName, Remarks remarks, List<Substance> drugs) throws InvalidInput {
        try {
            return read(text, fileName, null, remarks, LineCheck.NONE, drugs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads what would be written, without writing it. */
    static Scenario read(Written.Pairs written, Remarks remarks, List<Substance> drugs) throws InvalidInput {
        try {
            return read(Document.of(written, "written", remarks), null, remarks, LineCheck.NONE, drugs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Scenario read(
            String text,
            String fileName,
            @Nullable Path folder,
            Remarks remarks,
            LineCheck lines,
            List<Substance> drugs)
            throws InvalidInput, IOException {
        return read(CaseFile.root(text, fileName, remarks), folder, remarks, lines, drugs);
    }

    private static Scenario read(
            @Nullable Part root, @Nullable Path folder, Remarks remarks, LineCheck lines, List<Substance> drugs)
            throws InvalidInput, IOException {
        Mapping keys = root == null ? null : root.mapping("keys and values, e.g. 'title: Low-dose induction'");
        if (keys == null) {
            throw new InvalidInput(remarks.problems());
        }
        Part arms = keys.get(CaseFile.ARMS);
        if (arms != null) {
            arms.fault("this is a study, not a case; 'compare', 'dose-response' and 'trial' take studies");
            throw new InvalidInput(remarks.problems());
        }
        return new CaseForm(keys.only(CaseKeys.KEYS.names()), remarks, folder, lines, drugs).read();
    }
}
