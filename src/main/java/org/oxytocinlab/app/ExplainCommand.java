package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/** Prints every parameter with its origin, and what a case makes of them. */
final class ExplainCommand extends Command {

    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 14;

    private final Supplier<Optional<String>> name = options.perhapsName(
            0, "CASE", "A case: a YAML file, or a name from the library; without one, the defaults.");

    private final Supplier<Optional<String>> moment = options.perhaps(
            String.class,
            "--at",
            "TIME",
            "Print every term that drives each rate at this time, and the decision in force.");

    ExplainCommand(Workplace workplace) {
        super(workplace, "Print the parameters with their origin and, for a case, what it resolves to.");
    }

    @Override
    public Integer call() throws CommandFault {
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> at = moment.get();
        if (name.get().isEmpty()) {
            if (at.isPresent()) {
                throw CommandFault.invalid("--at needs a case");
            }
            print(out, Settings.STANDARD, Set.copyOf(Catalogue.ALL));
            return 0;
        }
        PreparedCase prepared = workplace.prepared(name.get().get());
        Case asked = prepared.scenario().asked();
        if (at.isPresent()) {
            double minutes = minutes(at.get(), asked);
            Trajectory run = prepared.run();
            demandBefore(run, minutes, at.get());
            MomentWords.of(asked, run, minutes).forEach(out::println);
            return 0;
        }
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
    private static void demandBefore(Trajectory run, double minutes, String typed) throws CommandFault {
        if (minutes > run.end()) {
            throw CommandFault.invalid("--at " + typed + " is after the birth at " + Words.clock(run.end())
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
