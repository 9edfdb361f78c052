package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.oxytocinlab.scenarios.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in library. */
@Command(name = "list", description = "List the built-in cases, studies, populations and regimens.")
@SuppressWarnings("NullAway.Init")
final class ListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Cases (oxytocin run NAME)");
        print(out, Library.cases(), entry -> entry.title() + ". " + entry.about());
        out.println();
        out.println("Studies (oxytocin compare, dose-response or trial NAME)");
        print(out, Library.studies(), Library.Entry::title);
        out.println();
        out.println("Populations (in a study, population: NAME)");
        print(out, Library.populations(), population -> population.title() + " (" + population.about() + ")");
        out.println();
        out.println("Regimens (in a case, regimen: NAME goes by the clock, protocol: NAME looks and decides)");
        print(out, Library.regimens(), regimen -> regimen.title() + " (" + regimen.about() + ")");
    }

    private static void print(PrintWriter out, List<Library.Entry> entries, Function<Library.Entry, String> words) {
        int widest =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (Library.Entry entry : entries) {
            String gap = " ".repeat(widest - entry.name().length() + 2);
            out.println("  " + entry.name() + gap + oneLine(words.apply(entry)));
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
