package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Lines;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** The cases and regimens that travel with the program. */
public final class Library {
    private static final String FOLDER = "/org/oxytocinlab/library/";

    private Library() {}

    /**
     * One file of the library.
     *
     * @param name the name by which it is called: "low-dose-induction"
     * @param title its title
     * @param about what a case teaches, what a regimen is used for
     * @param text the file itself
     */
    public record Entry(String name, String title, String about, String text) {}

    private static final String REGIMENS = "regimens/";
    private static final String STUDIES = "studies/";
    private static final String POPULATIONS = "populations/";

    /** Read when it is first asked for. */
    private static final class Index {
        static final List<String> FILES = Lines.of(resource("index.txt"));
    }

    /** The built-in cases, in the order of their names. */
    public static List<Entry> cases() {
        return caseNames().stream().map(name -> entry("", name, "teaches")).toList();
    }

    /** The built-in regimens, in the order of their names. */
    public static List<Entry> regimens() {
        return regimenNames().stream().map(name -> entry(REGIMENS, name, "use")).toList();
    }

    /** The built-in studies, in the order of their names. */
    public static List<Entry> studies() {
        return names(STUDIES).stream()
                .map(name -> entry(STUDIES, name, "question"))
                .toList();
    }

    /** The built-in populations, in the order of their names. */
    public static List<Entry> populations() {
        return populationNames().stream()
                .map(name -> entry(POPULATIONS, name, "use"))
                .toList();
    }

    /** The text of a built-in case. */
    public static Optional<String> caseText(String name) {
        return text(caseNames(), "", name);
    }

    /** The text of a built-in study. */
    public static Optional<String> studyText(String name) {
        return text(names(STUDIES), STUDIES, name);
    }

    /** The text of a built-in regimen. */
    public static Optional<String> regimenText(String name) {
        return text(regimenNames(), REGIMENS, name);
    }

    /** The text of a built-in population. */
    public static Optional<String> populationText(String name) {
        return text(populationNames(), POPULATIONS, name);
    }

    private static Optional<String> text(List<String> names, String folder, String name) {
        return names.contains(name) ? Optional.of(text(folder, name)) : Optional.empty();
    }

    static List<String> caseNames() {
        return Index.FILES.stream().filter(file -> !file.contains("/")).toList();
    }

    static List<String> regimenNames() {
        return names(REGIMENS);
    }

    static List<String> populationNames() {
        return names(POPULATIONS);
    }

    private static List<String> names(String folder) {
        return Index.FILES.stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .toList();
    }

    private static Entry entry(String folder, String name, String about) {
        String text = text(folder, name);
        Remarks remarks = new Remarks();
        Part root = CaseFile.root(text, name + ".yaml", remarks);
        Mapping keys = root == null ? null : root.mapping("keys and values");
        if (keys == null) {
            throw new IllegalStateException("broken library: " + remarks.problems());
        }
        return new Entry(name, words(keys.get("title")), words(keys.get(about)), text);
    }

    private static String words(@Nullable Part part) {
        String words = part == null ? null : part.text("a text");
        return words == null ? "" : words;
    }

    private static String text(String folder, String name) {
        return resource(folder + name + ".yaml");
    }

    private static String resource(String name) {
        try (InputStream stream = Library.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the library: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
