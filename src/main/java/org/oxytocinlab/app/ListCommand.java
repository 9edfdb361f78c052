package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.oxytocinlab.scenarios.Library;

/** Lists the built-in library. */
final class ListCommand extends Command {

    ListCommand(Workplace workplace) {
        super(workplace, "List the built-in cases, studies, populations and regimens.");
    }

    @Override
    public Integer call() {
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
        return 0;
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
