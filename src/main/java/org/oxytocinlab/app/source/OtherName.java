package org.oxytocinlab.app.source;

import org.oxytocinlab.scenarios.Library;

/** A name of the library that was given to a command which does not take it, and who does. */
final class OtherName {
    private OtherName() {}

    /** What the name is, and which command takes it; empty when it is none of the library. */
    static String of(String name) {
        if (Library.studyText(name).isPresent()) {
            return "it is a study; " + commands(Library.studyText(name).get(), name);
        }
        if (Library.regimenText(name).isPresent()) {
            return "it is a regimen; 'oxytocin compare " + name + " ANOTHER' compares two in the default woman, and a"
                    + " case uses it with 'protocol: " + name + "' or 'regimen: " + name + "'";
        }
        if (Library.populationText(name).isPresent()) {
            return "it is a population; a study uses it with 'population: " + name + "'";
        }
        return "";
    }

    private static String commands(String study, String name) {
        boolean many = study.lines().anyMatch(line -> line.startsWith("population:"));
        return many
                ? "'oxytocin trial " + name + "' runs it"
                : "'oxytocin compare " + name + "' or 'oxytocin dose-response " + name + "' runs it";
    }
}
