package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.Words;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.app.words.CaseWords;
import org.oxytocinlab.app.words.MomentWords;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.result.Trajectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every parameter with its origin, and what a case makes of them. */
@Command(name = "explain", description = "Print the parameters with their origin and, for a case, what it resolves to.")
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {

    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 14;

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description = "A case: a YAML file, or a name from the library; without one, the defaults.")
    private @Nullable String name;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Print every term that drives each rate at this time, and the decision in force.")
    private @Nullable String moment;

    ExplainCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null && moment != null) {
            throw CommandFault.invalid("--at needs a case");
        }
        if (name != null && moment != null) {
            PreparedCase prepared = workplace.prepared(name);
            Case asked = prepared.scenario().asked();
            double minutes = minutes(moment, asked);
            Trajectory run = prepared.run();
            demandBefore(run, minutes);
            MomentWords.of(asked, run, minutes).forEach(out::println);
            return 0;
        }
        if (name == null) {
            print(out, Settings.STANDARD, Set.copyOf(Catalogue.ALL));
            return 0;
        }
        Case asked = workplace.prepared(name).scenario().asked();
        out.println(asked.title());
        CaseWords.of(asked)
                .forEach(
                        (label, text) -> out.println(INDENT + label + " ".repeat(LABEL_WIDTH - label.length()) + text));
        out.println();
        print(out, asked.settings(), used(asked));
        return 0;
    }

    private static double minutes(String text, Case asked) throws CommandFault {
        try {
            double minutes = QuantityText.parse(text, Dimension.TIME).internal();
            if (minutes < 0 || minutes > asked.duration().internal()) {
                throw CommandFault.invalid("--at " + text + " is not within the case, which lasts " + asked.duration());
            }
            return minutes;
        } catch (QuantityFault fault) {
            throw CommandFault.invalid("--at: " + fault.getMessage());
        }
    }

    /** With the birth the run ends. */
    private void demandBefore(Trajectory run, double minutes) throws CommandFault {
        if (minutes > run.end()) {
            throw CommandFault.invalid("--at " + moment + " is after the birth at " + Words.clock(run.end())
                    + ", with which this run ends");
        }
    }

    private static Set<Published> used(Case asked) {
        return Catalogue.usedBy(
                        asked.woman(), asked.settings(), asked.prescription().drugs())
                .collect(Collectors.toSet());
    }

    private static void print(PrintWriter out, Settings settings, Set<Published> used) {
        for (Catalogue.Room room : Catalogue.ROOMS) {
            List<Published> parameters =
                    room.parameters().stream().filter(used::contains).toList();
            if (!parameters.isEmpty()) {
                out.println(room.name());
                parameters.forEach(parameter -> print(out, parameter, settings.changed()));
            }
        }
    }

    private static void print(PrintWriter out, Published parameter, Map<Published, Quantity> changed) {
        Quantity own = changed.get(parameter);
        String value = own == null || own.equals(parameter.standard())
                ? parameter.standard().toString()
                : own + "  * set by this case, default " + parameter.standard();
        out.println(INDENT + parameter.name() + " (" + parameter.symbol() + ") = " + value);
        out.println(INDENT + INDENT + parameter.meaning());
        out.println(INDENT + INDENT + parameter.origin().kind().words() + " ["
                + parameter.origin().source() + "] " + parameter.origin().place());
    }
}
