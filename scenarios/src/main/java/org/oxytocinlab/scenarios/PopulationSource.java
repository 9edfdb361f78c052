package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Population;

/** Where a study finds its population: in the library, in a file, or in place. */
public final class PopulationSource {
    private final @Nullable Path folder;
    private final Findings findings;

    /** Looks for files from a folder; null when the study itself is no file. */
    PopulationSource(@Nullable Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * The population of the library with this name, or that of a file.
     *
     * @param folder in which a relative name of a file is looked up
     * @throws InvalidInput when there is none, or it has a fault
     * @throws IOException when the machine fails while reading
     */
    public static Population named(String name, Path folder) throws InvalidInput, IOException {
        Findings findings = new Findings();
        Part part = Document.of(YamlText.quoted(name), "population", findings);
        PopulationForm.Read read = part == null ? null : new PopulationSource(folder, findings).find(part);
        findings.demandNone();
        return read == null ? Population.NONE : read.population();
    }

    /** The population, or null when it has a fault. */
    PopulationForm.@Nullable Read find(Part part) throws IOException {
        if (part.says("none")) {
            return PopulationForm.Read.nobody(part);
        }
        if (!part.isText()) {
            return PopulationForm.read(part);
        }
        String name = String.valueOf(part.text("a population"));
        Optional<String> text = Library.populationText(name);
        if (text.isPresent()) {
            return inFile(Document.of(text.get(), name + ".yaml", findings));
        }
        if (folder == null || !name.contains(".")) {
            part.fault("unknown population '" + Part.shortened(name) + "'"
                    + Suggestion.hint(name, Library.populationNames()));
            return null;
        }
        try {
            Path file = folder.resolve(name);
            return inFile(Document.of(TextFile.read(file), TextFile.name(file), findings));
        } catch (InvalidPathException | InvalidInput unreadable) {
            String reason = unreadable instanceof InvalidInput input
                    ? input.problems().get(0).message()
                    : String.valueOf(unreadable.getMessage());
            part.fault("the file '" + Part.shortened(name) + "' cannot be read: " + reason);
            return null;
        }
    }

    private static PopulationForm.@Nullable Read inFile(@Nullable Part root) {
        return root == null ? null : PopulationForm.read(root);
    }
}
