package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.TextFile;
import org.oxytocinlab.scenarios.yaml.Written;

/** Where a study finds its population: in the library, in a file, or in place. */
public final class PopulationSource {
    private static final PopulationForm FORM = new PopulationForm();

    private final @Nullable Path folder;
    private final Remarks remarks;

    /** Looks for files from a folder; null when the study itself is no file. */
    PopulationSource(@Nullable Path folder, Remarks remarks) {
        this.folder = folder;
        this.remarks = remarks;
    }

    /**
     * The population of the library with this name, or that of a file.
     *
     * @param folder in which a relative name of a file is looked up
     * @throws InvalidInput when there is none, or it has a fault
     * @throws IOException when the machine fails while reading
     */
    public static Population named(String name, Path folder) throws InvalidInput, IOException {
        Remarks remarks = new Remarks();
        Part part = Document.of(Written.quoted(name), "population", remarks);
        PopulationForm.Read read = part == null ? null : new PopulationSource(folder, remarks).find(part);
        remarks.demandNone();
        return read == null ? Population.NONE : read.population();
    }

    /** The population, or null when it has a fault. */
    PopulationForm.@Nullable Read find(Part part) throws IOException {
        if (part.says("none")) {
            return PopulationForm.Read.nobody(part);
        }
        if (!part.isText()) {
            return FORM.readWithLabour(part);
        }
        String name = String.valueOf(part.text("a population"));
        Optional<String> text = Library.populationText(name);
        if (text.isPresent()) {
            return inFile(CaseFile.root(text.get(), name + ".yaml", remarks));
        }
        if (folder == null || !name.contains(".")) {
            part.fault("unknown population '" + Part.shortened(name) + "'"
                    + Suggestion.hint(name, Library.populationNames()));
            return null;
        }
        try {
            Path file = folder.resolve(name);
            return inFile(CaseFile.root(TextFile.read(file), TextFile.name(file), remarks));
        } catch (InvalidPathException | InvalidInput unreadable) {
            String reason = unreadable instanceof InvalidInput input
                    ? input.problems().get(0).message()
                    : String.valueOf(unreadable.getMessage());
            part.fault("the file '" + Part.shortened(name) + "' cannot be read: " + reason);
            return null;
        }
    }

    private static PopulationForm.@Nullable Read inFile(@Nullable Part root) {
        return root == null ? null : FORM.readWithLabour(root);
    }
}
