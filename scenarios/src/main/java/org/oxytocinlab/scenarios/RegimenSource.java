package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.TextFile;

/** Where a case finds its regimen: in the library, in a file, or in place. */
final class RegimenSource {
    /**
     * A regimen, the bag that its file proposes, and where they stand.
     *
     * @param bagPart null when the file proposes no bag
     * @param doses single doses that its file has beside a rate or in place of one, as they are written
     */
    record Found(
            Regimen regimen,
            Part part,
            @Nullable Bag bag,
            @Nullable Part bagPart,
            List<Part> doses) {

        Found(Regimen regimen, Part part) {
            this(regimen, part, null, null, List.of());
        }
    }

    private final PlanForm form;
    private final @Nullable Path folder;
    private final Remarks remarks;

    /** Looks for files from a folder; null when the case itself is no file. */
    RegimenSource(PlanForm form, @Nullable Path folder, Remarks remarks) {
        this.form = form;
        this.folder = folder;
        this.remarks = remarks;
    }

    /** The regimen, or null when it has a fault. */
    @Nullable
    Found find(@Nullable Part part) throws IOException {
        if (part == null) {
            return null;
        }
        if (part.says("none") && form instanceof RegimenForm) {
            return new Found(Regimen.NONE, part);
        }
        if (part.isText()) {
            return named(part, String.valueOf(part.text("a regimen")));
        }
        if (part.isList()) {
            return found(form.list(part), part);
        }
        Mapping keys = part.mapping(form.expected());
        return keys == null ? null : found(form.read(keys.only(form.keysOf(keys), form.elsewhere())), part);
    }

    private static @Nullable Found found(@Nullable Regimen regimen, Part part) {
        return regimen == null ? null : new Found(regimen, part);
    }

    private @Nullable Found named(Part part, String name) throws IOException {
        Optional<String> text = Library.regimenText(name);
        if (text.isPresent()) {
            return inFile(CaseFile.root(text.get(), name + ".yaml", remarks));
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/")) {
            return atPath(part, name);
        }
        part.fault("unknown regimen '" + Part.shortened(name) + "'"
                + Suggestion.hint(name, Library.regimenNames(), "; 'oxytocin list' shows them all"));
        return null;
    }

    private @Nullable Found atPath(Part part, String name) throws IOException {
        if (folder == null) {
            part.fault(
                    "a case in the library cannot name a file; expected a regimen from the library or one written out");
            return null;
        }
        try {
            Path file = folder.resolve(name);
            return inFile(CaseFile.root(TextFile.read(file), TextFile.name(file), remarks));
        } catch (InvalidPathException | InvalidInput unreadable) {
            part.fault("the file '" + Part.shortened(name) + "' cannot be read: " + reason(unreadable));
            return null;
        }
    }

    private static String reason(Exception unreadable) {
        return unreadable instanceof InvalidInput input
                ? input.problems().get(0).message()
                : String.valueOf(unreadable.getMessage());
    }

    private @Nullable Found inFile(@Nullable Part root) {
        Mapping keys = root == null ? null : root.mapping("a regimen with a title");
        if (keys == null || root == null) {
            return null;
        }
        boolean isList = RegimenKeys.RATES.isIn(keys) || RegimenKeys.DOSES.isIn(keys);
        List<String> own = isList ? List.of() : form.keysOf(keys);
        keys.only(Stream.of(RegimenKeys.KEYS.names(), own, form.keysLeftAside())
                .flatMap(List::stream)
                .toList());
        Part rates = RegimenKeys.RATES.part(keys);
        Part doses = RegimenKeys.DOSES.part(keys);
        Bag bag = RegimenKeys.BAG.read(keys);
        Regimen regimen =
                doses != null && rates == null ? byDoses(doses) : rates == null ? form.read(keys) : form.list(rates);
        List<Part> given = doses == null ? List.of() : doses.list("doses");
        return regimen == null ? null : new Found(regimen, root, bag, RegimenKeys.BAG.part(keys), given);
    }

    /** Single doses go by the clock and need no drip. */
    private @Nullable Regimen byDoses(Part doses) {
        return form instanceof RegimenForm ? Regimen.NONE : form.list(doses);
    }
}
