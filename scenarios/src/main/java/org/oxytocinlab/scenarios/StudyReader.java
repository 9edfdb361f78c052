package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.TextFile;
import org.oxytocinlab.scenarios.yaml.Written;

/** Turns the YAML of a study into arms and a question, or into every fault it has. */
public final class StudyReader {
    private StudyReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput when there is no such file, or it is not a study
     * @throws IOException when the machine fails while reading
     */
    public static Study read(Path file, StudyLineCheck lines) throws InvalidInput, IOException {
        Path folder = file.toAbsolutePath().getParent();
        return read(TextFile.read(file), TextFile.name(file), folder, lines, new Remarks());
    }

    /**
     * Reads a text, which can name cases, regimens and populations of the library only.
     *
     * @param fileName the name that messages give to it
     * @throws InvalidInput when it is not a study
     */
    public static Study read(String text, String fileName, StudyLineCheck lines) throws InvalidInput {
        try {
            return read(text, fileName, null, lines, new Remarks());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a text is a study rather than a case; it need not be free of faults. */
    public static boolean isStudy(String text) {
        if (!canSpellArms(text)) {
            return false;
        }
        Part root = CaseFile.root(text, "", new Remarks());
        return root != null && root.hasKey(CaseFile.ARMS);
    }

    /** Most cases have the word nowhere, not even behind an escape, and need not be read twice. */
    private static boolean canSpellArms(String text) {
        return text.contains(CaseFile.ARMS) || text.indexOf('\\') >= 0;
    }

    /**
     * Whether a file is a study rather than a case; it need not be free of faults.
     *
     * @throws InvalidInput when there is no such file
     * @throws IOException when the machine fails while reading
     */
    public static boolean isStudy(Path file) throws InvalidInput, IOException {
        return isStudy(TextFile.read(file));
    }

    /** Reads what would be written, without writing it. */
    static Study read(Written.Pairs written, Remarks remarks) throws InvalidInput {
        try {
            return read(Document.of(written, "written", remarks), null, StudyLineCheck.NONE, remarks);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Study read(
            String text, String fileName, @Nullable Path folder, StudyLineCheck lines, Remarks remarks)
            throws InvalidInput, IOException {
        return read(CaseFile.root(text, fileName, remarks), folder, lines, remarks);
    }

    private static Study read(@Nullable Part root, @Nullable Path folder, StudyLineCheck lines, Remarks remarks)
            throws InvalidInput, IOException {
        Mapping keys = root == null ? null : root.mapping("keys and values, e.g. 'title: Low against high dose'");
        if (keys == null) {
            throw new InvalidInput(remarks.problems());
        }
        if (!keys.has(CaseFile.ARMS) && CaseKeys.KEYS.names().containsAll(keys.keys())) {
            keys.part()
                    .fault("this is a case, not a study; a study has '" + CaseFile.ARMS + "', e.g. '" + CaseFile.ARMS
                            + ": " + StudyForm.ARMS_EXAMPLE + "'");
            throw new InvalidInput(remarks.problems());
        }
        return new StudyForm(keys, remarks, folder, lines).read();
    }
}
