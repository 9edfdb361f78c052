package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** What somebody should know who reads results that are otherwise in order: each sentence once, on the error stream. */
final class Notes {
    private final Set<String> sentences = new LinkedHashSet<>();

    /** Several lists in one, each sentence once. */
    @SafeVarargs
    static List<String> of(List<String>... lists) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    Notes with(Collection<String> more) {
        sentences.addAll(more);
        return this;
    }

    /** Prints them, unless the user wants to hear only of faults. */
    void print(Workplace workplace, CommandSpec spec) {
        if (workplace.isQuiet()) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        sentences.forEach(sentence -> err.println("note: " + sentence));
        err.flush();
    }
}
