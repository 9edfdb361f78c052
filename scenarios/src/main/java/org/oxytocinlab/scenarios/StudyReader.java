package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
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

    /**
     * Reads a file if it has arms, as a study has and a case has not.
     *
     * @return nothing where it has none
     * @throws InvalidInput when there is no such file, or a study has faults
     * @throws IOException when the machine fails while reading
     */
    public static Optional<Study> readStudy(Path file, StudyLineCheck lines) throws InvalidInput, IOException {
        String text = TextFile.read(file);
        if (!canSpellArms(text)) {
            return Optional.empty();
        }
        Remarks remarks = new Remarks();
        Part root = CaseFile.root(text, TextFile.name(file), remarks);
        return root != null && root.hasKey(CaseFile.ARMS)
                ? Optional.of(read(root, file.toAbsolutePath().getParent(), lines, remarks))
                : Optional.empty();
    }

    /** Most cases have the word nowhere, not even behind an escape, and need not be parsed twice. */
    private static boolean canSpellArms(String text) {
        return text.contains(CaseFile.ARMS) || text.indexOf('\\') >= 0;
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
