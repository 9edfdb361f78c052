package org.oxytocinlab.app.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Regimens of the library, each given to the default woman for 10 h. */
final class RegimenCases {
    private static final String DURATION = "10 h";

    private RegimenCases() {}

    /** Whether every name is that of a regimen, and of no file and no case. */
    static boolean areAll(List<String> names, Path base) {
        return names.stream().allMatch(name -> isRegimen(name) && !isFile(name, base));
    }

    private static boolean isRegimen(String name) {
        return Library.regimenText(name).isPresent() && Library.caseText(name).isEmpty();
    }

    private static boolean isFile(String name, Path base) {
        try {
            return Files.exists(base.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A case for each: as a protocol that looks; where one of them is a list of rates, all by the clock. */
    static List<PreparedCase> of(List<String> names) throws CommandFault {
        boolean look = names.stream().allMatch(name -> written(name, "protocol").isPresent());
        String key = look ? "protocol" : "regimen";
        List<PreparedCase> cases = new ArrayList<>();
        for (String name : names) {
            Scenario scenario = written(name, key)
                    .orElseThrow(() -> CommandFault.invalid("the regimen '" + name
                            + "' cannot be given to the default woman as it stands; write a case for it"));
            cases.add(new PreparedCase(name, noting(scenario, look), List.of(), Optional.empty()));
        }
        return cases;
    }

    private static Optional<Scenario> written(String name, String key) {
        String text = "title: " + name + "\nduration: " + DURATION + "\n" + key + ": " + name + "\n";
        try {
            return Optional.of(ScenarioReader.read(text, name + ".yaml"));
        } catch (InvalidInput other) {
            return Optional.empty();
        }
    }

    private static Scenario noting(Scenario read, boolean look) {
        Case asked = read.asked();
        List<String> notes = new ArrayList<>(read.notes());
        notes.add("each regimen is given to the default woman for " + DURATION + ", "
                + (look ? "as a protocol: a nurse looks before each step" : "by the clock: nobody looks"));
        return new Scenario(asked, read.teaches(), read.predict(), read.figure(), read.expect(), notes, read.places());
    }
}
