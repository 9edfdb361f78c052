package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import org.oxytocinlab.scenarios.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in library. */
@Command(name = "list", description = "List the built-in cases and regimens.")
@SuppressWarnings("NullAway.Init")
final class ListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Cases (oxytocin run NAME)");
        print(out, Library.cases());
        out.println();
        out.println("Regimens (regimen: NAME in a case)");
        print(out, Library.regimens());
    }

    private static void print(PrintWriter out, List<Library.Entry> entries) {
        int widest =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (Library.Entry entry : entries) {
            String gap = " ".repeat(widest - entry.name().length() + 2);
            String about = oneLine(entry.title() + (entry.about().isEmpty() ? "" : ": " + entry.about()));
            out.println("  " + entry.name() + gap + about);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
